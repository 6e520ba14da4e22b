using System.Text;
using ArticleCleaner.Quality.Running;
using ArticleCleaner.Training.Text;

namespace ArticleCleaner.Training.Reporting.Sections;

/// <summary>What keeping exactly the labelled blocks scores: the most a model of blocks can reach.</summary>
internal sealed class OracleSection : IReportSection
{
    public void Write(StringBuilder text, ReportData data, string folder)
    {
        List<ScoredText> texts = [.. data.Texts.Where(sample => sample.Kind == TextKind.Page)];
        text.Append("## Oracle\n\n");
        text.Append("A block is labelled as content when the truth covers half of its words or more. Keeping exactly these blocks is what no model of blocks can beat; what it lacks to 1 is lost to segmentation, labels and truth that is not on the page.\n\n");
        Report.Row(text, ["page type", "HTML, oracle", "HTML, model", "flattened text, oracle", "flattened text, model"]);
        Report.Rule(text, 5);
        Line(text, "all", [.. data.Pages], texts);
        foreach (IGrouping<PageType, ScoredPage> group in ReportData.ByType(data.Pages))
        {
            Line(text, Cells.Name(group.Key), [.. group], [.. texts.Where(sample => sample.Type == group.Key)]);
        }

        text.Append("\nOracle: ").Append(ReportOptions.Command("oracle")).Append(" and ").Append(ReportOptions.Command("oracle --format text")).Append(".\n");
    }

    private static void Line(StringBuilder text, string name, List<ScoredPage> pages, List<ScoredText> texts) => Report.Row(
        text,
        [
            name,
            Cells.Figure(pages.Average(page => page.Oracle.F1)),
            Cells.Figure(pages.Average(page => page.Score.F1)),
            texts.Count == 0 ? "–" : Cells.Figure(texts.Average(sample => sample.Oracle.F1)),
            texts.Count == 0 ? "–" : Cells.Figure(texts.Average(sample => sample.Score.F1)),
        ]);
}
