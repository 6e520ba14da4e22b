using ArticleCleaner.Blocks;

namespace ArticleCleaner.Signals;

/// <summary>The statistics of a page's blocks and the hashes of its words, reused from page to page.</summary>
internal sealed class TextScan
{
    private const int KeptWords = 1 << 20;

    /// <summary>Characters of a short word with the space behind it: the room for the words of a long page is made at once.</summary>
    private const int WordLength = 4;

    private BlockStatistics[] _statistics = [];

    /// <summary>By block.</summary>
    public BlockStatistics[] Statistics => _statistics;

    /// <summary>The words of all blocks in order, lower-cased and hashed; a character of an unspaced script is a word.</summary>
    public RecordList<uint> WordHashes { get; } = new();

    public void Run(PageDocument page)
    {
        WordHashes.Clear(KeptWords);
        if (page.Text.Length / WordLength > KeptWords)
        {
            WordHashes.Reserve(page.Text.Length / WordLength);
        }

        if (_statistics.Length < page.Blocks.Count || _statistics.Length > 1 << 18)
        {
            _statistics = new BlockStatistics[page.Blocks.Count + 64];
        }

        for (int i = 0; i < page.Blocks.Count; i++)
        {
            ref PageBlock block = ref page.Blocks[i];
            _statistics[i] = TextScanner.Scan(page.TextOf(block), WordHashes);
            _statistics[i].LinkDensity = block.Length == 0 ? 0 : Math.Min(1.0, block.LinkChars / (double)block.Length);
        }
    }

    public ReadOnlySpan<uint> WordsOf(int block) => WordHashes.Span.Slice(_statistics[block].FirstWord, _statistics[block].WordCount);
}
