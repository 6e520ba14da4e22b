namespace ArticleCleaner.Signals;

/// <summary>What the confidence model knows of a decision.</summary>
internal enum ConfidenceSignal
{
    ExpectedF1, PageWords, KeptWords, KeptShare, KeptBlocks, KeptMean, DroppedMean, UnsureShare, Highest, Borders,
    IsArticle, IsDocumentation, IsService, IsForum, IsProduct, IsCollection, IsListing,
}

/// <summary>Sums a decision up for the confidence model, which was trained on the F1 that such decisions reached on sites unseen.</summary>
internal static class ConfidenceSignals
{
    public const int Count = (int)ConfidenceSignal.IsListing + 1;

    /// <param name="probability">By block.</param>
    /// <param name="words">By block.</param>
    /// <param name="kept">By block.</param>
    /// <param name="expected">The expected F1 of the choice.</param>
    /// <param name="types">Page type probabilities.</param>
    /// <param name="row">Receives the signals.</param>
    public static void Fill(ReadOnlySpan<float> probability, ReadOnlySpan<int> words, ReadOnlySpan<bool> kept, double expected, ReadOnlySpan<float> types, Span<float> row)
    {
        double all = 0, keptWords = 0, keptMass = 0, mass = 0, unsure = 0;
        float highest = 0;
        int blocks = 0, borders = 0;
        for (int i = 0; i < probability.Length; i++)
        {
            float p = probability[i];
            all += words[i];
            mass += p * words[i];
            keptWords += kept[i] ? words[i] : 0;
            keptMass += kept[i] ? p * words[i] : 0;
            unsure += p is > 0.2f and < 0.8f ? words[i] : 0;
            blocks += kept[i] ? 1 : 0;
            borders += i > 0 && kept[i] != kept[i - 1] ? 1 : 0;
            highest = Math.Max(highest, p);
        }

        row[(int)ConfidenceSignal.ExpectedF1] = (float)expected;
        row[(int)ConfidenceSignal.PageWords] = (float)all;
        row[(int)ConfidenceSignal.KeptWords] = (float)keptWords;
        row[(int)ConfidenceSignal.KeptShare] = (float)(keptWords / Math.Max(1, all));
        row[(int)ConfidenceSignal.KeptBlocks] = blocks;
        row[(int)ConfidenceSignal.KeptMean] = (float)(keptMass / Math.Max(1, keptWords));
        row[(int)ConfidenceSignal.DroppedMean] = (float)((mass - keptMass) / Math.Max(1, all - keptWords));
        row[(int)ConfidenceSignal.UnsureShare] = (float)(unsure / Math.Max(1, all));
        row[(int)ConfidenceSignal.Highest] = highest;
        row[(int)ConfidenceSignal.Borders] = (float)borders / Math.Max(1, probability.Length);
        types.CopyTo(row[(int)ConfidenceSignal.IsArticle..]);
    }

    /// <summary>The F1 to expect of a decision, 0 to 1; 0 when nothing is kept, whatever the reason: no one should rely on it.</summary>
    /// <param name="model">The confidence model.</param>
    /// <param name="row">The signals.</param>
    public static double Estimate(TreeEnsemble model, ReadOnlySpan<float> row) =>
        row[(int)ConfidenceSignal.KeptBlocks] == 0 ? 0 : Math.Clamp(model.Sum(row), 0, 1);
}
