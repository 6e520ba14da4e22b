namespace ArticleCleaner.Boilerplate;

/// <summary>What a rule says of a run of page text. Marks never delete; one step at the end decides.</summary>
/// <param name="Start">Offset of the first character in the page text.</param>
/// <param name="Length">Number of characters; the run may be part of a block or span several.</param>
/// <param name="Kind">What the text is.</param>
/// <param name="Rule">Stable id of the rule.</param>
/// <param name="Reason">Why, in words for a person.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Effect">What follows from it.</param>
/// <param name="Evidence">What the verdict rests on.</param>
internal sealed record Mark(
    int Start,
    int Length,
    BoilerplateKind Kind,
    string Rule,
    string Reason,
    double Confidence,
    MarkEffect Effect,
    IReadOnlyList<string> Evidence)
{
    public int End => Start + Length;
}

/// <summary>What follows from a mark.</summary>
internal enum MarkEffect : byte
{
    /// <summary>Only says what the text is, if something else removes it.</summary>
    Names,

    /// <summary>The text is not part of the article, whatever the main-content decision says of its block.</summary>
    Removes,

    /// <summary>A user's word: the text is part of the article, whatever the decision and other rules say.</summary>
    Keeps,

    /// <summary>A user's word: the text is not part of the article, whatever else says so.</summary>
    Drops,
}
