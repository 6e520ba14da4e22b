using System.Globalization;
using System.Text;
using ArticleCleaner.Training.Reporting.Sections;

namespace ArticleCleaner.Training.Reporting;

/// <summary>Writes the report's page and pictures.</summary>
internal static class ReportWriter
{
    private static readonly IReportSection[] Sections =
    [
        new ByTypeSection(),
        new OracleSection(),
        new TextSection(),
        new ConfidenceSection(),
        new LearningCurveSection(),
        new LanguageSection(),
        new TypeConfusionSection(),
        new SignalSection(),
        new OptionsSection(),
    ];

    /// <summary>Writes <c>README.md</c> and its pictures into a folder.</summary>
    public static void Write(ReportData data, string folder, DateOnly date)
    {
        Directory.CreateDirectory(folder);
        var text = new StringBuilder("# Quality of the learned models\n\n");
        text.Append(CultureInfo.InvariantCulture, $"Made on {date:yyyy-MM-dd} by {ReportOptions.Command("report --out benchmarks/ArticleCleaner.Training/Report")}; written by the program, not by hand.\n");
        text.Append("Unless a section says otherwise, every figure is from five-fold cross-validation on the development split of WCXB, grouped by registrable domain: a page is judged by a model that has met no page of its site. ");
        text.Append("F1 is the set's own: bags of lower-cased words, averaged over pages. The shipped model is trained on all of these pages, so running it on them gives higher figures that mean nothing.\n");
        if (data.Options.Step > 1)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n**Only every {data.Options.Step}th page was used (`--step`): these figures show the program, not the model.**\n");
        }

        foreach (IReportSection section in Sections)
        {
            text.Append('\n');
            section.Write(text, data, folder);
        }

        File.WriteAllText(Path.Combine(folder, "README.md"), text.ToString());
    }
}
