namespace ArticleCleaner.Training.Evaluation;

/// <summary>How well confidences foretell scores.</summary>
internal static class Calibration
{
    private const int Bins = 10;

    /// <summary>Spearman's rank correlation; ties share their mean rank.</summary>
    public static double RankCorrelation(IReadOnlyList<double> a, IReadOnlyList<double> b) => Correlation(Ranks(a), Ranks(b));

    /// <summary>Expected calibration error: the mean gap between confidence and score over ten bins of equal width, by their pages.</summary>
    public static double Error(IReadOnlyList<double> confidence, IReadOnlyList<double> score) =>
        Curve(confidence, score).Sum(bin => bin.Pages * Math.Abs(bin.Confidence - bin.Score)) / confidence.Count;

    /// <summary>By bin that has pages: mean confidence, mean score, pages.</summary>
    public static IReadOnlyList<(double Confidence, double Score, int Pages)> Curve(IReadOnlyList<double> confidence, IReadOnlyList<double> score) =>
        [.. Enumerable.Range(0, confidence.Count)
            .GroupBy(i => Math.Min(Bins - 1, (int)(confidence[i] * Bins)))
            .OrderBy(bin => bin.Key)
            .Select(bin => (bin.Average(i => confidence[i]), bin.Average(i => score[i]), bin.Count()))];

    private static double[] Ranks(IReadOnlyList<double> values)
    {
        int[] order = [.. Enumerable.Range(0, values.Count).OrderBy(i => values[i])];
        var ranks = new double[values.Count];
        for (int start = 0, end; start < order.Length; start = end)
        {
            end = start + 1;
            while (end < order.Length && values[order[end]] == values[order[start]])
            {
                end++;
            }

            for (int i = start; i < end; i++)
            {
                ranks[order[i]] = (start + end - 1) / 2.0;
            }
        }

        return ranks;
    }

    private static double Correlation(double[] a, double[] b)
    {
        double meanA = a.Average(), meanB = b.Average(), product = 0, squareA = 0, squareB = 0;
        for (int i = 0; i < a.Length; i++)
        {
            product += (a[i] - meanA) * (b[i] - meanB);
            squareA += (a[i] - meanA) * (a[i] - meanA);
            squareB += (b[i] - meanB) * (b[i] - meanB);
        }

        return squareA == 0 || squareB == 0 ? 0 : product / Math.Sqrt(squareA * squareB);
    }
}
