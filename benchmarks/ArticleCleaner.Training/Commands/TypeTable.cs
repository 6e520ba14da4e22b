using System.Globalization;
using System.Text;
using ArticleCleaner.Quality.Running;
using ArticleCleaner.Quality.Scoring;
using ArticleCleaner.Training.Data;

namespace ArticleCleaner.Training.Commands;

/// <summary>Mean figures of pages, over all and by page type, as a Markdown table.</summary>
internal static class TypeTable
{
    public static string Write(IReadOnlyList<TrainingPage> pages, IReadOnlyList<PageScore> scores)
    {
        var text = new StringBuilder();
        Report.Row(text, ["page type", "pages", "F1", "precision", "recall"]);
        Report.Rule(text, 5);
        Line(text, "all", scores);
        foreach (IGrouping<PageType, PageScore> group in pages.Select((page, i) => (page, i)).GroupBy(pair => pair.page.PageType, pair => scores[pair.i]).OrderByDescending(group => group.Count()))
        {
            Line(text, group.Key.ToString().ToLowerInvariant(), [.. group]);
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, string name, IReadOnlyList<PageScore> scores) =>
        Report.Row(
            text,
            [
                name,
                scores.Count.ToString(CultureInfo.InvariantCulture),
                Figure(scores.Average(score => score.F1)),
                Figure(scores.Average(score => score.Precision ?? 0)),
                Figure(scores.Average(score => score.Recall ?? 0)),
            ]);

    private static string Figure(double value) => value.ToString("0.0000", CultureInfo.InvariantCulture);
}
