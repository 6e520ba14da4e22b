namespace ArticleCleaner.Signals;

/// <summary>The probabilities of the page types.</summary>
internal static class PageTypes
{
    /// <summary>Fills the probabilities of <see cref="PageType.Article"/> and those after it: the softmax of the model's sums.</summary>
    public static void Fill(TreeEnsemble model, ReadOnlySpan<float> row, Span<float> probabilities)
    {
        model.Sums(row, probabilities);
        float highest = float.MinValue, total = 0;
        foreach (float sum in probabilities)
        {
            highest = Math.Max(highest, sum);
        }

        foreach (ref float value in probabilities)
        {
            value = MathF.Exp(value - highest);
            total += value;
        }

        foreach (ref float value in probabilities)
        {
            value /= total;
        }
    }

    /// <inheritdoc cref="Fill"/>
    public static float[] Probabilities(TreeEnsemble model, ReadOnlySpan<float> row)
    {
        var probabilities = new float[ModelVocabulary.PageTypes];
        Fill(model, row, probabilities);
        return probabilities;
    }

    /// <summary>The likeliest type and its probability.</summary>
    public static (PageType Type, float Probability) Likeliest(ReadOnlySpan<float> probabilities)
    {
        int best = 0;
        for (int i = 1; i < probabilities.Length; i++)
        {
            best = probabilities[i] > probabilities[best] ? i : best;
        }

        return ((PageType)(best + 1), probabilities[best]);
    }
}
