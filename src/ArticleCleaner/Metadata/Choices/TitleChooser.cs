using System.Net;
using ArticleCleaner.Blocks;
using ArticleCleaner.Html;
using ArticleCleaner.Metadata.Html;

namespace ArticleCleaner.Metadata.Choices;

/// <summary>
/// Chooses the title: every source votes for its value without the site's name, and sources that say the same
/// strengthen each other.
/// </summary>
internal sealed class TitleChooser(PageDocument page, SiteNames sites, ArticlePlace place)
{
    private const int Agreement = 12;
    private const int MaxTitle = 400;
    private const int MaxStated = 12;

    /// <summary>A shorter h2 is too easily the beginning of a stated title ("News").</summary>
    private const int LeastSecond = 15;

    private const int SecondLevel = 8;

    /// <summary>What a heading gains whose words a stated title all has.</summary>
    private const int SharedWords = 60;

    private readonly List<Vote> _votes = [];
    private readonly Surroundings _surroundings = new(page, place);

    /// <summary>The block of the heading that the article hangs on, -1 without one.</summary>
    public int MainHeadingBlock { get; private set; } = -1;

    /// <summary>Adds the headings as candidates and chooses.</summary>
    public FieldValue? Choose(FieldValues values, PageOutline outline)
    {
        AddHeadings(values, outline);
        HashSet<string> bare = BareTitles(values, sites);
        foreach (FieldValue value in values[MetadataField.Title])
        {
            string title = WebUtility.HtmlDecode(value.Value);
            title = values[MetadataField.Title].Count == 1 && TitleParts.WithoutSiteAtEnd(title, sites) is var bar && IsWhole(bar) ? bar : TitleParts.WithoutSite(title, sites, bare);
            string plain = Plain.Of(title);
            if (plain.Length == 0 || title.Length > MaxTitle)
            {
                continue;
            }

            int rank = sites.Contains(title) ? value.Rank - 50 : value.Rank;
            _votes.Add(new Vote(value with { Value = title }, plain, rank));
        }

        FieldValue? best = null;
        int bestScore = int.MinValue;
        foreach (Vote vote in _votes)
        {
            int score = vote.Rank + (Agreement * Agreeing(vote));
            if (score > bestScore)
            {
                (best, bestScore) = (vote.Value, score);
            }
        }

        return best;
    }

    /// <summary>Whether nothing on the page, its only title apart, says that what stands behind the title's bar names the site.</summary>
    private bool IsWhole(string title)
    {
        ReadOnlySpan<char> behind = TitleParts.BehindBar(title);
        if (behind.IsEmpty || page.Blocks.Count == 0 || place.First < 0 || sites.Contains(behind) || sites.Contains(title.AsSpan(0, title.LastIndexOf(" | ", StringComparison.Ordinal))))
        {
            return false;
        }

        // Logos name the site in an attribute, heads and feet in their text.
        foreach (ref readonly PageAttribute attribute in page.Attributes.Span)
        {
            if (attribute.Name is AttributeName.Alt or AttributeName.AriaLabel or AttributeName.Title
                && page.AttributeText.Slice(attribute.Start, attribute.Length).Contains(behind, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        int start = page.Blocks[0].Start;
        int end = page.Blocks[place.Last].End;
        return !page.Text.Slice(start, page.Blocks[place.First].Start - start).Contains(behind, StringComparison.OrdinalIgnoreCase)
            && !page.Text.Slice(end, page.Text.Length - end).Contains(behind, StringComparison.OrdinalIgnoreCase);
    }

    private void AddHeadings(FieldValues values, PageOutline outline)
    {
        int main = MainHeading(values, outline);
        MainHeadingBlock = main < 0 ? -1 : ArticlePlace.BlockOf(page, main);
        foreach (int heading in outline.Headings)
        {
            if ((page.Elements[heading].Tag != HtmlTag.H1 && heading != main) || (page.Elements[heading].Flags & ElementFlags.Template) != 0)
            {
                continue;
            }

            int rank = heading == main ? 104 : 45;
            values.Add(MetadataField.Title, HeadingTools.OwnText(page, heading), page.Elements[heading].Tag == HtmlTag.H1 ? "h1" : "h2", rank - (_surroundings.Penalty(heading) / 2), heading);
        }
    }

    /// <summary>
    /// The h1 the article hangs on, or an h2 that says what a stated title says: of several the one that a stated title agrees with, else the last one before or at
    /// the article's first block, else the first of the page.
    /// </summary>
    private int MainHeading(FieldValues values, PageOutline outline)
    {
        List<string> stated = [.. values[MetadataField.Title].Select(value => Plain.Of(value.Value)).Distinct().Take(MaxStated)];
        List<HashSet<string>> words = [.. stated.Select(title => title.Split(' ').ToHashSet())];
        int main = -1;
        int mainScore = int.MinValue;
        foreach (int heading in outline.Headings)
        {
            ReadOnlySpan<char> text = page.TextInside(heading);
            bool first = page.Elements[heading].Tag == HtmlTag.H1;
            bool isStated = IsStated(text, stated);
            if (text.IsEmpty || !(first || (isStated && text.Length >= LeastSecond)))
            {
                continue;
            }

            int score = (first ? 0 : -SecondLevel) + (isStated ? 100 : (int)(SharedWords * Shared(text, words))) - _surroundings.Penalty(heading) - (sites.Contains(text) ? 50 : 0)
                + (ArticlePlace.BlockOf(page, heading) <= place.First + 1 ? 5 : 0);
            if (score > mainScore)
            {
                (main, mainScore) = (heading, score);
            }
        }

        return main;
    }

    /// <summary>The titles, in plain form, of the sources that leave the site's name out. A logo's heading is that name and no title.</summary>
    private static HashSet<string> BareTitles(FieldValues values, SiteNames sites)
    {
        var titles = new HashSet<string>();
        foreach (FieldValue value in values[MetadataField.Title])
        {
            if ((value.Source is "h1" or "h2" or "json-ld" or "itemprop:headline") && !sites.Contains(value.Value))
            {
                titles.Add(Plain.Of(value.Value));
            }
        }

        return titles;
    }

    /// <summary>The largest share of a heading's words that a stated title has.</summary>
    private static double Shared(ReadOnlySpan<char> heading, List<HashSet<string>> stated)
    {
        string[] words = Plain.Of(heading[..Math.Min(heading.Length, MaxTitle)]).Split(' ');
        return words.Length < 2 || stated.Count == 0 ? 0 : stated.Max(title => (double)words.Count(title.Contains) / words.Length);
    }

    private static bool IsStated(ReadOnlySpan<char> heading, List<string> stated)
    {
        string plain = Plain.Of(heading);
        foreach (string title in stated)
        {
            if (plain.Length > 3 && title.StartsWith(plain, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many kinds of source say the same. The stated titles for sharing are copies of each other and count once.</summary>
    private int Agreeing(in Vote vote)
    {
        int kinds = 0;
        foreach (Vote other in _votes)
        {
            if (other.Plain == vote.Plain)
            {
                kinds |= 1 << KindOf(other.Value.Source);
            }
        }

        return System.Numerics.BitOperations.PopCount((uint)kinds) - 1;
    }

    private static int KindOf(string source) => source switch
    {
        "h1" or "h2" => 0,
        "title" => 1,
        "json-ld" => 2,
        _ when source.StartsWith("itemprop", StringComparison.Ordinal) => 3,
        _ => 4,
    };

    private readonly record struct Vote(FieldValue Value, string Plain, int Rank);
}
