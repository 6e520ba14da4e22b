namespace ArticleCleaner.Boilerplate.PseudoLatin;

/// <summary>Tells Latin-looking filler text from real Latin and from every other language.</summary>
internal static class PseudoLatinText
{
    /// <summary>
    /// Natural lines of eight words or more reach a share of 0.44 at most (measured over 138,518 lines in several
    /// languages), classical Latin about 0.18; text made by the usual generators 1.00.
    /// </summary>
    public const double FillerShare = 0.6;

    /// <summary>By vocabulary: most words come from the two passages that filler text is drawn from.</summary>
    public static bool IsByVocabulary(in TextMakeup makeup, int minWords) =>
        makeup.Words >= minWords && makeup.FillerShare >= (makeup.Words >= 8 ? FillerShare : 0.8) && makeup.FunctionWords * 10 <= makeup.Words;

    /// <summary>
    /// By shape: Latin endings and letters, no function words of a modern language, and too few particles for real Latin,
    /// where they are a quarter of the words. Lists of species or muscles differ by capitals and commas.
    /// The bounds are wider in a profile, where other checks must agree.
    /// </summary>
    public static bool IsByShape(in TextMakeup makeup, int minWords, bool inProfile = false) =>
        makeup.Words >= minWords
        && makeup.Share(makeup.FunctionWords) <= 0.04
        && makeup.Share(makeup.ForeignWords) <= (inProfile ? 0.1 : 0.06)
        && makeup.Share(makeup.LatinEndings) >= (inProfile ? 0.45 : 0.55)
        && makeup.Share(makeup.LatinParticles) <= 0.15
        && makeup.Share(makeup.InnerCapitals) <= 0.05
        && makeup.Share(makeup.Commas) <= 0.2;
}
