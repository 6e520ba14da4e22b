using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>
/// Recognises the contributions to a thread: by schema.org's types, or by class names that forums and comment systems
/// share, when an author or a time stands in them.
/// </summary>
internal sealed class PostElements(PageDocument page, KeptBlocks kept)
{
    /// <summary>Elements looked at for an author or a time; both stand at the head of a contribution.</summary>
    private const int MaxHeadElements = 160;

    private static readonly string[] AuthorWords = ["author", "username", "nickname", "poster", "user", "fn", "byline", "commenter"];
    private static readonly string[] Verbs = [" says:", " says", " wrote:", " said:", " commented:"];
    private static readonly string[] NameWords = ["fn", "username", "nickname", "name"];
    private static readonly string[] TimeWords = ["date", "time", "timestamp", "posted", "published"];

    /// <summary>By parent: how many of its children have a name or a type that fits a contribution.</summary>
    private readonly Dictionary<int, int> _postsIn = [];

    public bool IsPost(int element)
    {
        if (page.Elements[element].Tag is HtmlTag.Body or HtmlTag.Html or HtmlTag.A || kept.In(page.Elements[element]) == 0)
        {
            return false;
        }

        PostKind? kind = KindOf(page, element);
        if (kind is null || (kind == PostKind.Post && !IsTyped(page, element) && !IsRepeated(page.Elements[element].Parent)))
        {
            return false;
        }

        return AuthorOf(page, element) is not null || TimeOf(page, element) is not null;
    }

    public static PostKind? KindOf(PageDocument page, int element)
    {
        ReadOnlySpan<char> type = page.Attribute(element, AttributeName.Itemtype).Trim();
        type = type[(type.LastIndexOf('/') + 1)..];
        switch (type)
        {
            case "Comment" or "UserComments":
                return PostKind.Comment;
            case "Answer":
                return PostKind.Answer;
            case "Question":
                return PostKind.Question;
            case "DiscussionForumPosting":
                return PostKind.Post;
        }

        ReadOnlySpan<char> names = page.Attribute(element, AttributeName.Class);
        foreach (Range range in names.SplitAny(' ', '\t', '\n'))
        {
            switch (names[range])
            {
                case "comment" or "Comment" or "comment-item":
                    return PostKind.Comment;
                case "answer":
                    return PostKind.Answer;
                case "question":
                    return PostKind.Question;
                case "postcontainer" or "postbit" or "postbitlegacy" or "b-post" or "cPost" or "post_wrapper" or "post_block":
                case "post" or "message" or "reply" or "forum-post" or "topic-post" or "thread-post" or "post-container":
                    return PostKind.Post;
            }
        }

        return null;
    }

    public static string? AuthorOf(PageDocument page, int post)
    {
        string? named = null;
        for (int i = post + 1; i < page.Elements[post].End && i < post + MaxHeadElements; i++)
        {
            if (page.Elements[i].AttributeCount == 0)
            {
                continue;
            }

            if (i > post + 1 && named is not null && IsOther(page, i))
            {
                // What is declared of another contribution is not of this one.
                break;
            }

            ReadOnlySpan<char> property = page.Attribute(i, AttributeName.Itemprop);
            bool declared = property is "author" or "creator" || page.Attribute(i, AttributeName.Rel) is "author";
            ReadOnlySpan<char> names = page.Attribute(i, AttributeName.Class);
            if (declared || (named is null && Vocabulary.HasWord(names, AuthorWords) && !Vocabulary.HasWord(names, TimeWords)))
            {
                string? name = ElementTexts.Short(page, NameIn(page, i)) is { } text ? Trimmed(text) : null;
                if (declared && name is not null)
                {
                    return name;
                }

                named ??= name;
            }
        }

        return named;
    }

    private static bool IsOther(PageDocument page, int element) => !page.Attribute(element, AttributeName.Itemtype).IsEmpty && KindOf(page, element) is not null;

    /// <summary>A name without the words around it: <c>by Ann</c>, <c>Ann says:</c>.</summary>
    private static string? Trimmed(string name)
    {
        ReadOnlySpan<char> trimmed = name.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? name.AsSpan(3).Trim() : name;
        foreach (string verb in Verbs)
        {
            if (trimmed.EndsWith(verb, StringComparison.OrdinalIgnoreCase))
            {
                trimmed = trimmed[..^verb.Length].TrimEnd();
            }
        }

        return trimmed.IsEmpty ? null : trimmed.ToString();
    }

    public static string? TimeOf(PageDocument page, int post)
    {
        for (int i = post + 1; i < page.Elements[post].End && i < post + MaxHeadElements; i++)
        {
            bool time = page.Elements[i].Tag == HtmlTag.Time
                || page.Attribute(i, AttributeName.Itemprop) is "datePublished" or "dateCreated" or "commentTime"
                || (page.Elements[i].AttributeCount > 0 && Vocabulary.HasWord(page.Attribute(i, AttributeName.Class), TimeWords));
            if (!time)
            {
                continue;
            }

            ReadOnlySpan<char> value = page.Attribute(i, AttributeName.Datetime).Trim();
            value = value.IsEmpty ? page.Attribute(i, AttributeName.Content).Trim() : value;
            value = value.IsEmpty ? TitledTime(page, i) : value;
            string? found = value.IsEmpty ? ElementTexts.Short(page, i) : value.ToString();
            if (found is not null && found.AsSpan().IndexOfAnyInRange('0', '9') >= 0)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The exact time that a relative one ("3 days ago") has as its title, on the element or its first child.</summary>
    private static ReadOnlySpan<char> TitledTime(PageDocument page, int time)
    {
        const int LongestDate = 30;
        for (int i = time; i < page.Elements[time].End && i <= time + 1; i++)
        {
            if (page.Attribute(i, AttributeName.Title).Trim() is { Length: >= 10 and <= LongestDate } title && title[..4].IndexOfAnyExceptInRange('0', '9') < 0)
            {
                return title;
            }
        }

        return [];
    }

    /// <summary>The name within an author's data: marked as such, or linked in a line that also tells the time. Otherwise the element itself.</summary>
    private static int NameIn(PageDocument page, int author)
    {
        int link = -1;
        int named = -1;
        bool time = false;
        for (int i = author + 1; i < page.Elements[author].End && i < author + MaxHeadElements; i++)
        {
            if (page.Attribute(i, AttributeName.Itemprop) is "name")
            {
                return i;
            }

            named = named < 0 && page.Elements[i].AttributeCount > 0 && Vocabulary.HasWord(page.Attribute(i, AttributeName.Class), NameWords) && ElementTexts.Short(page, i) is not null ? i : named;
            time |= page.Elements[i].Tag == HtmlTag.Time;
            link = page.Elements[i].Tag == HtmlTag.A && ElementTexts.Short(page, i) is not null ? i : link;
        }

        return named >= 0 ? named : time && link >= 0 ? link : author;
    }

    private static bool IsTyped(PageDocument page, int element) => !page.Attribute(element, AttributeName.Itemtype).IsEmpty;

    /// <summary>One element of class "post" is an article; several beside one another are a thread.</summary>
    private bool IsRepeated(int parent)
    {
        if (parent < 0)
        {
            return false;
        }

        if (!_postsIn.TryGetValue(parent, out int count))
        {
            for (int i = parent + 1; i < page.Elements[parent].End; i = page.Elements[i].End)
            {
                count += kept.In(page.Elements[i]) > 0 && KindOf(page, i) is not null ? 1 : 0;
            }

            _postsIn[parent] = count;
        }

        return count > 1;
    }
}
