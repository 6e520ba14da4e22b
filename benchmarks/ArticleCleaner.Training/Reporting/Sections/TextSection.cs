using System.Globalization;
using System.Text;
using ArticleCleaner.Quality.Running;
using ArticleCleaner.Training.Text;

namespace ArticleCleaner.Training.Reporting.Sections;

/// <summary>Text in both of its states: whole pages, flattened, and what somebody extracted already.</summary>
internal sealed class TextSection : IReportSection
{
    public void Write(StringBuilder text, ReportData data, string folder)
    {
        text.Append("## Text without markup\n\n");
        text.Append("Pages flattened to lines of text, and the sets' truths fed in as text, of which every word should stay. Of `aeb`, the model has seen no page; its texts teach nothing but when to keep a text whole, by folds as well.\n\n");
        Report.Row(text, ["input", "texts", "F1", "precision", "words kept of the truth"]);
        Report.Rule(text, 5);
        foreach (var group in data.Texts.GroupBy(sample => (sample.Kind, sample.Set)).OrderBy(group => group.Key.Kind).ThenByDescending(group => group.Key.Set))
        {
            Line(text, $"{Describe(group.Key.Kind)}, {group.Key.Set}", [.. group]);
        }

        foreach (var group in data.Texts.Where(sample => sample.Kind == TextKind.Page).GroupBy(sample => sample.Type).OrderByDescending(group => group.Count()))
        {
            Line(text, $"of the flattened pages: {Cells.Name(group.Key)}", [.. group]);
        }

        text.Append(CultureInfo.InvariantCulture, $"\n{data.Options.TextCommand} (there, flattened pages stand before the decision to keep a text whole).\n");
    }

    private static string Describe(TextKind kind) => kind switch
    {
        TextKind.Page => "flattened pages",
        TextKind.Truth => "truths",
        _ => "texts of another extractor",
    };

    private static void Line(StringBuilder text, string name, List<ScoredText> samples) => Report.Row(
        text,
        [
            name,
            Cells.Count(samples.Count),
            Cells.Figure(samples.Average(sample => sample.Score.F1)),
            Cells.Figure(samples.Average(sample => sample.Score.Precision ?? 0)),
            Cells.Figure(samples.Average(sample => sample.Score.Recall ?? 0)),
        ]);
}
