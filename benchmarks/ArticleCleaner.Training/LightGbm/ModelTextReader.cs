using System.Globalization;

namespace ArticleCleaner.Training.LightGbm;

/// <summary>Reads LightGBM's text form of a model: a section per tree, a line per array.</summary>
internal static class ModelTextReader
{
    /// <summary>The bits of a node's decision type that are not ours: by category, a value for what is missing.</summary>
    private const int CategoricalBit = 1;

    public static BoostedTrees Read(string model, int columns, int outputs)
    {
        var trees = new List<BoostedTree>();
        Dictionary<string, string>? tree = null;
        foreach (ReadOnlySpan<char> line in model.AsSpan().EnumerateLines())
        {
            if (line.StartsWith("Tree=") || line.StartsWith("end of trees"))
            {
                if (tree is not null)
                {
                    trees.Add(ReadTree(tree));
                }

                tree = new(StringComparer.Ordinal);
            }

            int at = line.IndexOf('=');
            if (at > 0 && tree is not null)
            {
                tree[line[..at].ToString()] = line[(at + 1)..].ToString();
            }
        }

        return new BoostedTrees(columns, outputs, trees);
    }

    private static BoostedTree ReadTree(Dictionary<string, string> lines)
    {
        float[] leaves = Floats(lines, "leaf_value");
        if (leaves.Length == 1)
        {
            return new BoostedTree([], [], [], [], [], [], leaves);
        }

        if (Array.Exists(Ints(lines, "decision_type"), static type => (type & CategoricalBit) != 0))
        {
            throw new InvalidDataException("The trees split by category.");
        }

        return new BoostedTree(
            Ints(lines, "split_feature"),
            [.. Parts(lines, "threshold").Select(static text => AtMost(Parse(text)))],
            Ints(lines, "left_child"),
            Ints(lines, "right_child"),
            Floats(lines, "internal_value"),
            Floats(lines, "split_gain"),
            leaves);
    }

    /// <summary>The largest single-precision number that is not above the threshold: comparisons with single-precision values stay as they were.</summary>
    private static float AtMost(double threshold)
    {
        float value = (float)threshold;
        return value > threshold ? MathF.BitDecrement(value) : value;
    }

    private static string[] Parts(Dictionary<string, string> lines, string name) =>
        lines.TryGetValue(name, out string? line) ? line.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];

    private static float[] Floats(Dictionary<string, string> lines, string name) => [.. Parts(lines, name).Select(static text => (float)Parse(text))];

    private static int[] Ints(Dictionary<string, string> lines, string name) => [.. Parts(lines, name).Select(static text => int.Parse(text, CultureInfo.InvariantCulture))];

    private static double Parse(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
