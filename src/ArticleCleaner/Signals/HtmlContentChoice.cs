namespace ArticleCleaner.Signals;

/// <summary>From the probabilities of an HTML page's blocks to what is kept, step by step; the same in use and in training.</summary>
internal sealed class HtmlContentChoice
{
    private readonly SlotSmoothing _smoothing = new();
    private readonly KeptCopies _copies = new();
    private bool[] _before = [];

    /// <summary>Whether the text of the last page's templates was left out for standing there.</summary>
    public bool LeavesInert { get; private set; }

    /// <param name="facts">The blocks.</param>
    /// <param name="wordsOf">The hashed words of a block.</param>
    /// <param name="textOf">The text of a block.</param>
    /// <param name="types">Page type probabilities.</param>
    /// <param name="bias">See <see cref="CleanerOptions.RecallBias"/>.</param>
    /// <param name="probability">By block; changed by what the page's other blocks say.</param>
    /// <param name="kept">By block; receives the choice.</param>
    /// <returns>The expected F1 of the choice.</returns>
    public double Make(BlockFacts facts, WordsOfBlock wordsOf, TextOfBlock textOf, ReadOnlySpan<float> types, double bias, Span<float> probability, Span<bool> kept)
    {
        _smoothing.Apply(probability, facts.Words, facts.Slots, facts.SlotCount);
        if (facts.UnexaminedBlock >= 0)
        {
            probability[facts.UnexaminedBlock] = 0;
        }

        LeavesInert = ContentChoice.LeaveInert(facts.Inert, facts.Words, probability);
        ContentChoice.DoubtLinks(facts.Linked, types, probability);
        double expected = ContentChoice.Choose(probability, facts.Words, ContentChoice.BiasOf(types, bias), ExpectedF1.HtmlSpread, kept);
        ContentChoice.CloseGaps(probability, facts.Words, facts.Headings, facts.Linked, kept);
        if (WholeStructures.Matter(types))
        {
            WholeStructures.Keep(facts.Structures, probability, facts.Words, facts.Linked, kept);
        }

        if (_before.Length < kept.Length || _before.Length > 1 << 18)
        {
            _before = new bool[kept.Length + 64];
        }

        kept.CopyTo(_before);
        _copies.Drop(facts, textOf, types, kept);
        WholeStructures.Mend(facts.Structures, facts.Words, _before, kept);
        int again = WholeTextBlock.Find(facts, kept, wordsOf);
        for (int i = 0; i < kept.Length; i++)
        {
            kept[i] &= again < 0 || facts.Texts[i] != facts.Texts[again];
            _before[i] &= !kept[i];
        }

        return expected;
    }

    /// <summary>Keeps the heading that is the title, and not its text a second time.</summary>
    public void KeepTitle(int title, BlockFacts facts, TextOfBlock textOf, Span<bool> kept)
    {
        for (int i = 0; i < kept.Length && !kept[title] && facts.Words[title] >= CopyRun.LeastWords; i++)
        {
            bool isCopy = kept[i] && facts.Texts[i] == facts.Texts[title] && !facts.Listings[i] && textOf(i).Equals(textOf(title), StringComparison.OrdinalIgnoreCase);
            _before[i] |= isCopy;
            kept[i] &= !isCopy;
        }

        kept[title] = true;
    }

    /// <summary>Whether the last choice left a block out because its text is kept elsewhere.</summary>
    public bool IsCopy(int block) => _before[block];
}
