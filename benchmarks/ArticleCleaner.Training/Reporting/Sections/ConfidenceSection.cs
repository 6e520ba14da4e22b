using System.Globalization;
using System.Text;
using ArticleCleaner.Quality.Running;
using ArticleCleaner.Training.Evaluation;
using ArticleCleaner.Training.Reporting.Pictures;

namespace ArticleCleaner.Training.Reporting.Sections;

/// <summary>How far the confidence can be believed, and below which value a page should be sent elsewhere.</summary>
internal sealed class ConfidenceSection : IReportSection
{
    private const double LowestShown = 0.3;

    public void Write(StringBuilder text, ReportData data, string folder)
    {
        double[] confidence = [.. data.Pages.Select(page => page.Confidence)];
        double[] f1 = [.. data.Pages.Select(page => page.Score.F1)];
        IReadOnlyList<(double Confidence, double Score, int Pages)> curve = Calibration.Curve(confidence, f1);
        ConfidenceThreshold? threshold = ConfidenceThreshold.Find(data.Pages);
        text.Append("## Confidence\n\n");
        text.Append("`Article.Confidence` is the word F1 to expect of the page, learned from what cross-validated models reached; here it is itself judged on sites its own model has not met.\n\n");
        text.Append(CultureInfo.InvariantCulture, $"Rank correlation with the page's F1: **{Cells.Figure(Calibration.RankCorrelation(confidence, f1))}**. Expected calibration error over ten bins: **{Cells.Figure(Calibration.Error(confidence, f1))}**.\n\n");
        text.Append(ReliabilityPicture.Write(curve, threshold?.Bound, folder)).Append('\n');
        Curve(text, curve);
        text.Append("\n### When to send a page elsewhere\n\n").Append(Advice(threshold, data.Pages.Count)).Append("\n\n");
        Bounds(text, data);
        text.Append('\n').Append(data.Options.HtmlCommand).Append("; the table of bounds is made by the report alone.\n");
    }

    internal static string Advice(ConfidenceThreshold? threshold, int pages) => threshold is null
        ? $"No bound was found below which pages score less than {Cells.Bound(ConfidenceThreshold.Poor)} on average."
        : $"**Below a confidence of {Cells.Bound(threshold.Bound)}**: the highest bound, in steps of 0.05, below which pages score less than {Cells.Bound(ConfidenceThreshold.Poor)} on average. "
            + $"That is {Cells.Percent((double)threshold.Pages / pages)} of the pages, with a mean F1 of {Cells.Figure(threshold.F1Below)}; those above it have {Cells.Figure(threshold.F1Above)}. "
            + $"{Cells.Percent(threshold.PoorBelow)} of the pages below it are poor indeed (own F1 under {Cells.Bound(ConfidenceThreshold.Poor)}), and {Cells.Percent(threshold.PoorFound)} of all poor pages are found by it.";

    private static void Curve(StringBuilder text, IReadOnlyList<(double Confidence, double Score, int Pages)> curve)
    {
        Report.Row(text, ["mean confidence of the bin", "mean F1", "pages"]);
        Report.Rule(text, 3);
        foreach ((double confidence, double score, int pages) in curve)
        {
            Report.Row(text, [Cells.Figure(confidence), Cells.Figure(score), Cells.Count(pages)]);
        }
    }

    private static void Bounds(StringBuilder text, ReportData data)
    {
        Report.Row(text, ["below", "pages", "share", "mean F1 below", "mean F1 of the others", "of those below, poor", "of the poor, below"]);
        Report.Rule(text, 7);
        foreach (ConfidenceThreshold bound in ConfidenceThreshold.Table(data.Pages).Where(bound => bound.Bound > LowestShown - 0.01))
        {
            Report.Row(
                text,
                [
                    Cells.Bound(bound.Bound),
                    Cells.Count(bound.Pages),
                    Cells.Percent((double)bound.Pages / data.Pages.Count),
                    Cells.Figure(bound.F1Below),
                    Cells.Figure(bound.F1Above),
                    Cells.Percent(bound.PoorBelow),
                    Cells.Percent(bound.PoorFound),
                ]);
        }
    }
}
