using ArticleCleaner.Blocks;
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

    private readonly List<Vote> _votes = [];

    /// <summary>Adds the headings as candidates and chooses.</summary>
    public FieldValue? Choose(FieldValues values, PageOutline outline)
    {
        AddHeadings(values, outline);
        foreach (FieldValue value in values[MetadataField.Title])
        {
            string title = value.Source == "h1" ? value.Value : TitleParts.WithoutSite(value.Value, sites, values[MetadataField.Title]);
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

    private void AddHeadings(FieldValues values, PageOutline outline)
    {
        int main = MainHeading(outline);
        foreach (int heading in outline.Headings)
        {
            if (page.Elements[heading].Tag != HtmlTag.H1 || (page.Elements[heading].Flags & ElementFlags.Template) != 0)
            {
                continue;
            }

            int rank = heading == main ? 84 : 45;
            values.Add(MetadataField.Title, page.TextInside(heading), "h1", rank - (Surroundings.Penalty(page, heading) / 2), heading);
        }
    }

    /// <summary>The h1 the article hangs on: the last one before or at its first block, else the first of the page.</summary>
    private int MainHeading(PageOutline outline)
    {
        int main = -1;
        foreach (int heading in outline.Headings)
        {
            if (page.Elements[heading].Tag != HtmlTag.H1 || page.TextInside(heading).IsEmpty)
            {
                continue;
            }

            int block = ArticlePlace.BlockOf(page, heading);
            if (main < 0 || (block <= place.First + 1 && Surroundings.Penalty(page, heading) == 0 && sites.Contains(page.TextInside(main))))
            {
                main = heading;
            }
        }

        return main;
    }

    private int Agreeing(in Vote vote)
    {
        int agreeing = 0;
        foreach (Vote other in _votes)
        {
            agreeing += other.Plain == vote.Plain && other.Value.Source != vote.Value.Source ? 1 : 0;
        }

        return agreeing;
    }

    private readonly record struct Vote(FieldValue Value, string Plain, int Rank);
}
