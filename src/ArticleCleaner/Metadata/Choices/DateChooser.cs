using ArticleCleaner.Metadata.Dates;

namespace ArticleCleaner.Metadata.Choices;

/// <summary>Chooses a date: the most trusted source whose value is a day an article can have, strengthened by sources with the same day.</summary>
internal sealed class DateChooser(DateReader reader)
{
    private const int Agreement = 8;

    public ArticleDate? Choose(IReadOnlyList<FieldValue> values)
    {
        var dates = new List<(ArticleDate Date, int Rank)>();
        foreach (FieldValue value in values)
        {
            bool stated = value.Source is not ("text" or "url" or "class:date");
            if (reader.Read(value.Value, value.Source, stated) is { } date)
            {
                dates.Add((date, value.Rank));
            }
        }

        ArticleDate? best = null;
        int bestScore = int.MinValue;
        foreach ((ArticleDate date, int rank) in dates)
        {
            int score = rank + Math.Min(3 * Agreement, Agreement * dates.Count(other => other.Date.Day == date.Day && other.Date.Source != date.Source));
            if (score > bestScore)
            {
                (best, bestScore) = (date, score);
            }
        }

        return best;
    }
}
