using System.Globalization;
using System.Text;
using ArticleCleaner.Quality.Running;
using ArticleCleaner.Training.Reporting.Pictures;

namespace ArticleCleaner.Training.Reporting.Sections;

/// <summary>Whether more pages to learn from would help.</summary>
internal sealed class LearningCurveSection : IReportSection
{
    public void Write(StringBuilder text, ReportData data, string folder)
    {
        text.Append("## Learning curve\n\n");
        text.Append(CultureInfo.InvariantCulture, $"Models of {data.Options.CurveTrees} trees, learned from a part of the training sites; word F1 on the pages of {LearningCurve.FoldsUsed} of the five folds. Fewer trees and folds than above, so the figures compare with each other only, and one run each, so that differences below some 0.005 are noise.\n\n");
        text.Append(LearningCurvePicture.Write(data.Curve, folder)).Append('\n');
        Report.Row(text, ["training sites used", "sites", "pages", "F1 on sites left out"]);
        Report.Rule(text, 4);
        foreach (CurvePoint point in data.Curve)
        {
            Report.Row(text, [Cells.Percent(point.Share), Cells.Count(point.Sites), Cells.Count(point.Pages), Cells.Figure(point.F1)]);
        }

        text.Append(CultureInfo.InvariantCulture, $"\nTrees: `{ReportOptions.Arguments(data.Options.Curve)}`; made by the report alone (`--curve-trees`).\n");
    }
}
