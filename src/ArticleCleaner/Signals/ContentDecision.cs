namespace ArticleCleaner.Signals;

/// <summary>The main-content decision over a page's blocks.</summary>
internal sealed record ContentDecision
{
    /// <summary>Whether each block is main content, by the block's index.</summary>
    public required bool[] Kept { get; init; }

    /// <summary>The probability of each block.</summary>
    public required float[] Probability { get; init; }

    /// <summary>Estimate of the F1 of what is kept, 0 to 1; 0 when nothing is.</summary>
    public required double Confidence { get; init; }

    public required PageType PageType { get; init; }

    public required double PageTypeConfidence { get; init; }

    /// <summary>The block that is the page's title heading, kept with the article below it; -1 when there is none.</summary>
    public int TitleBlock { get; init; } = -1;

    /// <summary>Why a block was left out, in words.</summary>
    public required Func<int, string> Reason { get; init; }

    /// <summary>Whether a block was left out because its text is kept elsewhere.</summary>
    public Func<int, bool> IsCopy { get; init; } = static _ => false;

    /// <summary>Keeps every block: for input that is main content already.</summary>
    public static ContentDecision KeepAll(int blocks, CleanerOptions options)
    {
        var kept = new bool[blocks];
        var probability = new float[blocks];
        kept.AsSpan().Fill(true);
        probability.AsSpan().Fill(1);
        (PageType type, double sure) = StatedType(options);
        return new ContentDecision
        {
            Kept = kept,
            Probability = probability,
            Confidence = 1,
            PageType = type,
            PageTypeConfidence = sure,
            Reason = static _ => "Kept: the input is main content already.",
        };
    }

    /// <summary>The page type that the caller states, and how sure it is; unknown when none is stated.</summary>
    public static (PageType Type, double Confidence) StatedType(CleanerOptions options) => options.PageType is { } type and not PageType.Unknown ? (type, 1) : (PageType.Unknown, 0);
}
