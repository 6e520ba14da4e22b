using System.Text;
using ArticleCleaner.Quality.Running;
using ArticleCleaner.Quality.Scoring;

namespace ArticleCleaner.Training.Reporting.Sections;

/// <summary>F1 by the language a page declares, or by its script where that is not Latin.</summary>
internal sealed class LanguageSection : IReportSection
{
    private const int SmallestGroup = 5;

    public void Write(StringBuilder text, ReportData data, string folder)
    {
        text.Append("## Languages and scripts\n\n");
        text.Append("WCXB is mostly English. A page counts under the script of its truth, and where that is Latin, under the language its root element declares; “none” are pages whose truth is empty: kept words cost them everything, and nothing kept is right.\n\n");
        Table(text, data.Pages);
        text.Append('\n').Append(data.Options.HtmlCommand).Append(" scores the same pages; the grouping is the report's.\n\n");
        text.Append("The trafilatura set is mostly German, with French, Chinese, Arabic and others; it taught the model nothing. Snippet F1 of the shipped model, beside the written rules of Readability as SmartReader has them:\n");
        Report.Groups(text, PageScorer.Snippets, data.Multilingual, "language or script", static page => page.Group);
        text.Append("\n`dotnet run -c Release --project benchmarks/ArticleCleaner.Quality -- run --set trafilatura --peer smartreader`\n");
    }

    internal static void Table(StringBuilder text, IReadOnlyList<ScoredPage> pages)
    {
        Report.Row(text, ["language or script", "pages", "F1", "precision", "recall", "oracle"]);
        Report.Rule(text, 6);
        ILookup<bool, IGrouping<string, ScoredPage>> groups = pages.GroupBy(page => page.Language).ToLookup(group => group.Count() >= SmallestGroup);
        foreach (IGrouping<string, ScoredPage> group in groups[true].OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            Line(text, group.Key, [.. group]);
        }

        ScoredPage[] rest = [.. groups[false].SelectMany(group => group)];
        if (rest.Length > 0)
        {
            Line(text, $"fewer than {SmallestGroup} pages each: {string.Join(", ", groups[false].Select(group => group.Key).Order(StringComparer.Ordinal))}", rest);
        }
    }

    private static void Line(StringBuilder text, string name, IReadOnlyList<ScoredPage> pages) => Report.Row(
        text,
        [
            name,
            Cells.Count(pages.Count),
            Cells.Figure(pages.Average(page => page.Score.F1)),
            Cells.Figure(pages.Average(page => page.Score.Precision ?? 0)),
            Cells.Figure(pages.Average(page => page.Score.Recall ?? 0)),
            Cells.Figure(pages.Average(page => page.Oracle.F1)),
        ]);
}
