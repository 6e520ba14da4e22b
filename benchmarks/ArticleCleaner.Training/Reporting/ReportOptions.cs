using System.Globalization;
using ArticleCleaner.Training.LightGbm;

namespace ArticleCleaner.Training.Reporting;

/// <summary>With which options a report is made.</summary>
/// <param name="Html">How the trees of HTML blocks are grown.</param>
/// <param name="Text">How the trees of text lines are grown.</param>
/// <param name="CurveTrees">Trees in a model of the learning curve.</param>
/// <param name="Step">Every how many-th page is used; 1 for all.</param>
internal sealed record ReportOptions(BoostingOptions Html, BoostingOptions Text, int CurveTrees, int Step)
{
    private const string Program = "dotnet run -c Release --project benchmarks/ArticleCleaner.Training --";

    public BoostingOptions Curve => Html with { Rounds = CurveTrees };

    /// <summary>The command that repeats a figure of the HTML model.</summary>
    public string HtmlCommand => Command($"cv {Arguments(Html)}");

    /// <summary>The command that repeats a figure of the model of flattened text.</summary>
    public string TextCommand => Command($"cv-text {Arguments(Text)}");

    /// <summary>The line that names a command.</summary>
    public static string Command(string arguments) => $"`{Program} {arguments}`";

    /// <summary>Options of boosting as the commands take them.</summary>
    public static string Arguments(BoostingOptions options) => string.Create(
        CultureInfo.InvariantCulture,
        $"--trees {options.Rounds} --leaves {options.Leaves} --rate {options.LearningRate} --min-rows {options.MinRowsInLeaf} --columns {options.ColumnShare} --rows {options.RowShare} --l2 {options.L2} --seed {options.Seed}");
}
