using ArticleCleaner.Blocks;
using ArticleCleaner.Boilerplate.Profiles;
using ArticleCleaner.Metadata.People;
using ArticleCleaner.Signals;

namespace ArticleCleaner.Metadata.Choices;

/// <summary>
/// Chooses the byline. Values of one source are one byline; of the sources the one that is trusted most and that others
/// agree with wins.
/// </summary>
internal sealed class AuthorChooser(PageDocument page, SiteNames sites, int titleBlock, AuthorProfile? profile, string? language, bool isThread)
{
    private const int Agreement = 15;

    /// <summary>What a byline far from the title loses.</summary>
    private const int FurthestPenalty = 25;

    private readonly List<AuthorVote> _votes = [];

    /// <summary>The values that the names chosen last are from.</summary>
    public IReadOnlyCollection<FieldValue> Givers { get; private set; } = [];

    public (IReadOnlyList<string> Names, string? Source) Choose(FieldValues values)
    {
        _votes.Clear();
        Givers = [];
        foreach (FieldValue value in values[MetadataField.Author])
        {
            List<string> names = Byline.Names(value.Value, IsLibrary(value.Source), value.Source is "json-ld:person" or "meta:author", language);
            names.RemoveAll(name => IsPlaceholder(name) || IsLabelOfPlaceholder(name) || (!NamesPerson(value.Source) && sites.Contains(name)));
            if (value.Source is "class:author" or "href:author" || IsText(value.Source))
            {
                names.RemoveAll(name => name.Contains(' ') && !name.Any(char.IsUpper) && name.Any(char.IsLower));
            }

            if (!isThread && (value.Source is "class:author" or "href:author" || IsText(value.Source)))
            {
                // Where people post to each other, and where a page states one, the account's name is all they go by.
                names.RemoveAll(name => PersonName.IsNumberedAccount(name));
            }

            if (IsText(value.Source))
            {
                // Words of any sentence can follow "by"; a full name is wanted.
                names.RemoveAll(name => !IsFullName(name));
            }

            if (names.Count > 0)
            {
                AddVote(value, names);
            }
        }

        AuthorVote? best = null;
        int bestScore = int.MinValue;
        foreach (AuthorVote vote in _votes)
        {
            int score = vote.Rank + (Agreement * Agreeing(vote));
            if (score > bestScore)
            {
                (best, bestScore) = (vote, score);
            }
        }

        if (best is null)
        {
            return profile is { Verdict: ProfileVerdict.Genuine, Name: { } name } && PersonName.IsName(name)
                ? ([name], "author_profile")
                : ([], null);
        }

        Givers = [.. best.Givers];
        return (Fuller(best), best.Source);
    }

    /// <summary>Over a placeholder profile, "Author" has the first label under it, which is no name.</summary>
    private bool IsLabelOfPlaceholder(string name) =>
        profile is { Verdict: ProfileVerdict.Placeholder } && ProfileLabels.Find(name) != FieldKind.None;

    private void AddVote(FieldValue value, List<string> names)
    {
        int rank = value.Rank;
        int block = -1;
        if (value.Element >= 0 && IsVisibleSource(value.Source))
        {
            block = ArticlePlace.BlockOf(page, value.Element);
            rank -= Math.Min(FurthestPenalty, Math.Abs(block - titleBlock));
        }

        int index = _votes.FindIndex(vote => vote.Source == value.Source);
        if (index < 0)
        {
            index = _votes.Count;
            _votes.Add(new AuthorVote(value.Source, rank, block, names));
        }
        else if (rank > _votes[index].Rank)
        {
            _votes[index] = new AuthorVote(value.Source, rank, block, names);
        }
        else if (rank == _votes[index].Rank && block == _votes[index].Block)
        {
            // One byline: stated several times over, or several links in one line.
            _votes[index].Add(names);
        }
        else
        {
            return;
        }

        _votes[index].Givers.Add(value);
    }

    /// <summary>Sources that state a person or show a byline; there a site that is named after its author may name him.</summary>
    private static bool NamesPerson(string source) => source is "json-ld:person" || IsVisibleSource(source);

    private static bool IsFullName(string name) =>
        (name.Contains(' ') && PersonName.IsCapitalised(name)) || name.Any(TextScanner.IsUnspaced);

    private static bool IsVisibleSource(string source) => source.StartsWith("class:", StringComparison.Ordinal)
        || IsText(source) || source is "href:author" || source.StartsWith("rel:", StringComparison.Ordinal) || source.StartsWith("itemprop:", StringComparison.Ordinal);

    /// <summary>Whether a name is the placeholder's, with or without a title before it.</summary>
    private bool IsPlaceholder(string name)
    {
        if (profile is not { Verdict: ProfileVerdict.Placeholder, Name: { } placeholder })
        {
            return false;
        }

        string[] ours = Plain.Of(name).Split(' ');
        string[] made = Plain.Of(placeholder).Split(' ');
        return Array.TrueForAll(ours, made.Contains) || Array.TrueForAll(made, ours.Contains);
    }

    /// <summary>
    /// The names, each as full as any source has it ("Ada" is "Ada Quill"), and all of them when a library's record lists more.
    /// </summary>
    private List<string> Fuller(AuthorVote best)
    {
        foreach (AuthorVote other in _votes)
        {
            if (IsLibrary(other.Source) && other.Names.Count > best.Names.Count && best.Names.TrueForAll(other.Holds))
            {
                return other.Names;
            }
        }

        return [.. best.Names.Select(Fuller)];
    }

    private string Fuller(string name)
    {
        if (name.Contains(' '))
        {
            return Unglued(name);
        }

        foreach (AuthorVote vote in _votes)
        {
            foreach (string other in vote.Names)
            {
                if (other.Length > name.Length + 1 && IsFullName(other)
                    && (other.StartsWith(name + " ", StringComparison.OrdinalIgnoreCase) || other.EndsWith(" " + name, StringComparison.OrdinalIgnoreCase)))
                {
                    return other;
                }
            }
        }

        return name;
    }

    /// <summary>A name with which markup runs the next word together, as another source states it: <c>Ada Quillyesterday</c>.</summary>
    private string Unglued(string name)
    {
        foreach (AuthorVote vote in _votes)
        {
            foreach (string other in IsText(vote.Source) ? [] : vote.Names)
            {
                if (other.Contains(' ') && name.Length > other.Length && char.IsLower(name[other.Length]) && name.StartsWith(other, StringComparison.Ordinal))
                {
                    return other;
                }
            }
        }

        return name;
    }

    private static bool IsText(string source) => source.StartsWith("text", StringComparison.Ordinal);

    private static bool IsLibrary(string source) =>
        source is "meta:citation_author" or "meta:citation_authors" or "meta:dc.creator" or "meta:dcterms.creator";

    private int Agreeing(AuthorVote vote)
    {
        int kinds = 0;
        foreach (AuthorVote other in _votes)
        {
            if (other == vote || other.Names.Exists(vote.Holds))
            {
                kinds |= 1 << KindOf(other.Source);
            }
        }

        return System.Numerics.BitOperations.PopCount((uint)kinds) - 1;
    }

    /// <summary>Sources that a publishing system fills from one field are one witness.</summary>
    private static int KindOf(string source) => source switch
    {
        _ when IsText(source) => 0,
        "class:author" or "itemprop:author" or "rel:author" or "href:author" or "itemprop:creator" => 1,
        "json-ld" or "json-ld:person" or "json-ld:organization" => 2,
        _ => 3,
    };
}
