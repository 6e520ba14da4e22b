namespace ArticleCleaner.Signals;

/// <summary>How many words of each block are function words of the page's language, counted once for all that ask.</summary>
internal sealed class StopWordCounts
{
    private int[] _counts = [];

    /// <summary>Whether the page is in one of the listed languages.</summary>
    public bool IsKnown { get; private set; }

    /// <summary>Those of all blocks.</summary>
    public int Total { get; private set; }

    public int this[int block] => _counts[block];

    public void Run(TextScan scan, int blocks)
    {
        uint language = StopWords.Shared.PickLanguage(scan);
        (IsKnown, Total) = (language != 0, 0);
        if (!IsKnown)
        {
            return;
        }

        if (_counts.Length < blocks || _counts.Length > 1 << 18)
        {
            _counts = new int[blocks + 64];
        }

        for (int i = 0; i < blocks; i++)
        {
            _counts[i] = StopWords.Shared.Count(scan.WordsOf(i), language);
            Total += _counts[i];
        }
    }
}
