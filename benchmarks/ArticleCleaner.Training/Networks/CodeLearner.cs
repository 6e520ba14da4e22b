using ArticleCleaner.Signals.Networks;
using ArticleCleaner.Training.LightGbm;

namespace ArticleCleaner.Training.Networks;

/// <summary>Finds out of training rows how the values of each column are spread.</summary>
internal static class CodeLearner
{
    private const int SampledRows = 100_000;

    /// <summary>A kind rarer than this has no input of its own.</summary>
    private const double LeastShare = 0.003;

    public static SignalEncoder Learn(RowTable table, NetworkOptions options)
    {
        int step = Math.Max(1, table.Rows / SampledRows);
        int[] rows = [.. Enumerable.Range(0, table.Rows / step).Select(i => i * step)];
        var codes = new SignalCode[table.Columns];
        for (int column = 0; column < codes.Length; column++)
        {
            float[] values = Sorted(table, rows, column);
            codes[column] = options.Kinds.Contains(column) ? new SignalCode(Frequent(values), true) : new SignalCode(Bounds(values, options.Steps), false);
        }

        return new SignalEncoder(codes);
    }

    private static float[] Sorted(RowTable table, int[] rows, int column)
    {
        float[] values = [.. rows.Select(row => table[row][column])];
        Array.Sort(values);
        return values;
    }

    private static float[] Frequent(float[] values) =>
        [.. values.CountBy(static value => value).Where(pair => pair.Value > LeastShare * values.Length).Select(static pair => pair.Key)];

    private static float[] Bounds(float[] values, int steps) =>
        [.. Enumerable.Range(0, steps + 1).Select(i => values[(int)((long)i * (values.Length - 1) / steps)]).Distinct()];
}
