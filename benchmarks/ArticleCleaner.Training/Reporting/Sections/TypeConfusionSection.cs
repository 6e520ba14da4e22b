using System.Globalization;
using System.Text;
using ArticleCleaner.Quality.Running;

namespace ArticleCleaner.Training.Reporting.Sections;

/// <summary>Which page types the model takes for which.</summary>
internal sealed class TypeConfusionSection : IReportSection
{
    public void Write(StringBuilder text, ReportData data, string folder)
    {
        text.Append("## Page types\n\n");
        text.Append(CultureInfo.InvariantCulture, $"Right on **{Cells.Percent(data.Pages.Average(page => page.Guess == page.Type ? 1.0 : 0))}** of the pages. Rows: the set's type; columns: the model's.\n\n");
        Table(text, data.Pages);
        text.Append('\n').Append(data.Options.HtmlCommand).Append('\n');
    }

    internal static void Table(StringBuilder text, IReadOnlyList<ScoredPage> pages)
    {
        List<IGrouping<PageType, ScoredPage>> rows = [.. ReportData.ByType(pages)];
        List<PageType> columns = [.. rows.Select(row => row.Key).Union(pages.Select(page => page.Guess).Order())];
        Report.Row(text, ["", .. columns.Select(Cells.Name), "right"]);
        Report.Rule(text, columns.Count + 2);
        foreach (IGrouping<PageType, ScoredPage> row in rows)
        {
            Report.Row(
                text,
                [
                    $"**{Cells.Name(row.Key)}**",
                    .. columns.Select(column => row.Count(page => page.Guess == column)).Select(count => count == 0 ? "·" : Cells.Count(count)),
                    Cells.Percent(row.Average(page => page.Guess == row.Key ? 1.0 : 0)),
                ]);
        }
    }
}
