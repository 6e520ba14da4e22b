using System.Text;
using ArticleCleaner.Quality.Running;
using ArticleCleaner.Training.Networks;

namespace ArticleCleaner.Training.Reporting.Sections;

/// <summary>With which options the figures were made.</summary>
internal sealed class OptionsSection : IReportSection
{
    public void Write(StringBuilder text, ReportData data, string folder)
    {
        text.Append("## Options\n\nThe defaults of the commands (`Commands/TrainingDefaults.cs`) may have changed since; these figures were made with:\n\n");
        Report.Row(text, ["model", "options of training"]);
        Report.Rule(text, 2);
        Row(text, "HTML blocks", data.Options.Html);
        Row(text, "text lines", data.Options.Text);
        Row(text, "learning curve, signals", data.Options.Curve);
    }

    private static void Row(StringBuilder text, string name, BlockOptions options) => Report.Row(text, [name, $"`{ReportOptions.Arguments(options)}`"]);
}
