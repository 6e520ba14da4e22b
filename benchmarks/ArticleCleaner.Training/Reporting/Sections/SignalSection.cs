using System.Globalization;
using System.Text;
using ArticleCleaner.Quality.Running;
using ArticleCleaner.Training.Reporting.Pictures;

namespace ArticleCleaner.Training.Reporting.Sections;

/// <summary>Which signals carry the models.</summary>
internal sealed class SignalSection : IReportSection
{
    private const int Shown = 20;

    public void Write(StringBuilder text, ReportData data, string folder)
    {
        text.Append("## The heaviest signals\n\n");
        text.Append(CultureInfo.InvariantCulture, $"By the share of the loss that splits on a signal took away in training. HTML: {data.HtmlGains.Count} signals, trees on all pages; text: {data.TextGains.Count} signals, the five folds' models together. Signals that say nearly the same share what they are worth.\n\n");
        text.Append(SignalPicture.Write([.. data.HtmlGains.Take(Shown)], folder)).Append('\n');
        Report.Row(text, ["", "HTML block", "share", "text line", "share"]);
        Report.Rule(text, 5);
        for (int i = 0; i < Math.Min(Shown, Math.Min(data.HtmlGains.Count, data.TextGains.Count)); i++)
        {
            Report.Row(text, [Cells.Count(i + 1), data.HtmlGains[i].Name, Cells.Percent(data.HtmlGains[i].Share), data.TextGains[i].Name, Cells.Percent(data.TextGains[i].Share)]);
        }

        text.Append(CultureInfo.InvariantCulture, $"\nHTML: made by the report alone, trees `{ReportOptions.Arguments(data.Options.Curve)}`. Text: {ReportOptions.Command($"cv-text --gains {ReportOptions.Arguments(data.Options.Text)}")}.\n");
    }
}
