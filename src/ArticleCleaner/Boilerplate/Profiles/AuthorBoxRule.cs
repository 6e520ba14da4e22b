using ArticleCleaner.Blocks;
using ArticleCleaner.Boilerplate.PseudoLatin;
using ArticleCleaner.Signals;

namespace ArticleCleaner.Boilerplate.Profiles;

/// <summary>
/// A genuine author's profile in prose: a heading such as "About the author" with a paragraph that starts with a name, the name on
/// a line of its own between them or not. It is
/// named, not removed: whether it is part of the text is the main-content decision's business. The name is for the byline.
/// </summary>
internal sealed class AuthorBoxRule : IBoilerplateRule
{
    private const int LeastWords = 8;
    private const int MostWords = 200;
    private const int MostNameWords = 4;

    public string Id => "profiles.author-box";

    public void Apply(RuleContext context)
    {
        if (context.AuthorProfile is not null)
        {
            return;
        }

        for (int i = 0; i + 1 < context.BlockCount; i++)
        {
            if (!IsHeading(context, i))
            {
                continue;
            }

            int prose = i + 2 < context.BlockCount && IsName(context, i + 1) ? i + 2 : i + 1;
            if (!IsBiography(context, prose) || NameAtStart(context.TextOf(prose)) is not { } name)
            {
                continue;
            }

            string biography = context.TextOf(prose).ToString();
            context.MarkBlock(i, this, BoilerplateKind.AuthorProfile, "The heading of a profile of the author.", 0.7, MarkEffect.Names);
            if (prose > i + 1)
            {
                context.MarkBlock(i + 1, this, BoilerplateKind.AuthorProfile, "The name of the author over the profile.", 0.7, MarkEffect.Names);
            }

            context.MarkBlock(prose, this, BoilerplateKind.AuthorProfile, "A profile of the author.", 0.7, MarkEffect.Names, $"The heading \"{context.TextOf(i)}\" stands above it.");
            context.AuthorProfile = new AuthorProfile
            {
                Verdict = ProfileVerdict.Genuine,
                Name = name,
                Biography = biography,
                Evidence = [$"The heading \"{context.TextOf(i)}\" stands above prose that starts with the name."],
            };
            return;
        }
    }

    private static bool IsHeading(RuleContext context, int block)
    {
        // Most blocks are done with by their words: too many, or nothing after them that could be a biography.
        ReadOnlySpan<BlockStatistics> statistics = context.Statistics;
        if (statistics[block].Words > ProfileLabels.MaxWords || (statistics[block + 1].Words < LeastWords && (block + 2 >= statistics.Length || statistics[block + 2].Words < LeastWords)))
        {
            return false;
        }

        ReadOnlySpan<char> text = context.TextOf(block).Trim(" *_#:：");
        return text.Length is > 3 and <= ProfileLabels.MaxLength && ProfileLabels.Find(text) == FieldKind.Heading;
    }

    /// <summary>Whether a block is a name that the next one, the biography, starts with as well.</summary>
    private static bool IsName(RuleContext context, int block)
    {
        ReadOnlySpan<char> name = context.TextOf(block).Trim(" *_");
        return context.Statistics[block].Words is >= 2 and <= MostNameWords && context.TextOf(block + 1).TrimStart(" *_").StartsWith(name);
    }

    private static bool IsBiography(RuleContext context, int block)
    {
        if (context.Statistics[block].Words is < LeastWords or > MostWords)
        {
            return false;
        }

        TextMakeup makeup = TextMakeup.Of(context.TextOf(block));
        return makeup.FillerShare < PseudoLatinText.FillerShare && makeup.AllFunctionWords > 0;
    }

    /// <summary>Two to four capitalised words, then one that is not: "Ines Carvalho has baked for a living since 2009."</summary>
    private static string? NameAtStart(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(" *_");
        int words = 0;
        int end = 0;
        while (words < MostNameWords && end < text.Length && char.IsUpper(text[end]))
        {
            int length = text[end..].IndexOfAny(" ,(–*");
            ReadOnlySpan<char> word = length < 0 ? text[end..] : text.Slice(end, length);
            bool initial = word.Length <= 3 && word.EndsWith(".");
            if (!initial && word.ContainsAny(".:;!?\""))
            {
                return null;
            }

            words++;
            end += word.Length;
            if (length < 0 || text[end] != ' ')
            {
                break;
            }

            end++;
        }

        string name = text[..end].Trim(" ,").ToString();
        return words is >= 2 and <= MostNameWords && end < text.Length && !char.IsUpper(text[end]) ? name : null;
    }
}
