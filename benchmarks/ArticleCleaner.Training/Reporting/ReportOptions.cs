using System.Globalization;
using ArticleCleaner.Training.Networks;

namespace ArticleCleaner.Training.Reporting;

/// <summary>With which options a report is made.</summary>
/// <param name="Html">How the model of HTML blocks is trained.</param>
/// <param name="Text">How the model of text lines is trained.</param>
/// <param name="CurveTrees">Trees in a model of the learning curve.</param>
/// <param name="Step">Every how many-th page is used; 1 for all.</param>
internal sealed record ReportOptions(BlockOptions Html, BlockOptions Text, int CurveTrees, int Step)
{
    private const string Program = "dotnet run -c Release --project benchmarks/ArticleCleaner.Training --";

    public BlockOptions Curve => Html with { Trees = Html.Trees with { Rounds = CurveTrees } };

    /// <summary>The command that repeats a figure of the HTML model.</summary>
    public string HtmlCommand => Command($"cv {Arguments(Html)}");

    /// <summary>The command that repeats a figure of the model of flattened text.</summary>
    public string TextCommand => Command($"cv-text {Arguments(Text)}");

    /// <summary>The line that names a command.</summary>
    public static string Command(string arguments) => $"`{Program} {arguments}`";

    /// <summary>Options of training as the commands take them.</summary>
    public static string Arguments(BlockOptions options) => string.Create(
        CultureInfo.InvariantCulture,
        $"--trees {options.Trees.Rounds} --leaves {options.Trees.Leaves} --rate {options.Trees.LearningRate} --min-rows {options.Trees.MinRowsInLeaf} --columns {options.Trees.ColumnShare} --rows {options.Trees.RowShare} --l2 {options.Trees.L2} --seed {options.Trees.Seed} --network-share {options.Network.Share} --units {options.Network.First} --epochs {options.Network.Epochs} --network-rate {options.Network.LearningRate} --decay {options.Network.Decay} --dropout {options.Network.Dropout} --steps {options.Network.Steps}");
}
