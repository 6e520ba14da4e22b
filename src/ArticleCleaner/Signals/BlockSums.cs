using ArticleCleaner.Blocks;

namespace ArticleCleaner.Signals;

/// <summary>Running totals over a page's blocks, so that the totals of any element are one subtraction.</summary>
internal sealed class BlockSums
{
    private BlockTotals[] _before = new BlockTotals[256];

    /// <summary>Totals of the whole page.</summary>
    public BlockTotals Page { get; private set; }

    public void Run(PageDocument page, TextScan scan)
    {
        int count = page.Blocks.Count;
        if (_before.Length < count + 1 || _before.Length > 1 << 18)
        {
            _before = new BlockTotals[count + 64];
        }

        BlockTotals total = default;
        for (int i = 0; i < count; i++)
        {
            _before[i] = total;
            ref readonly BlockStatistics block = ref scan.Statistics[i];
            total.Blocks++;
            total.Words += block.Words;
            total.SentenceEnds += block.SentenceEnds;
            total.Commas += block.Commas;
            total.Prices += block.Prices;
            total.LinkWords += block.Words * block.LinkDensity;
            total.ParagraphWords += page.Elements[page.Blocks[i].Container].Tag == HtmlTag.P ? block.Words : 0;
            total.ProseWords += block.Words >= 12 && block.EndsSentence && block.LinkDensity < 0.5 ? block.Words : 0;
        }

        _before[count] = total;
        Page = total;
    }

    /// <summary>Totals of the blocks from <paramref name="start"/> to before <paramref name="end"/>.</summary>
    public BlockTotals Between(int start, int end)
    {
        ref readonly BlockTotals a = ref _before[start];
        ref readonly BlockTotals b = ref _before[end];
        return new BlockTotals
        {
            Blocks = b.Blocks - a.Blocks,
            Words = b.Words - a.Words,
            SentenceEnds = b.SentenceEnds - a.SentenceEnds,
            Commas = b.Commas - a.Commas,
            Prices = b.Prices - a.Prices,
            ParagraphWords = b.ParagraphWords - a.ParagraphWords,
            ProseWords = b.ProseWords - a.ProseWords,
            LinkWords = b.LinkWords - a.LinkWords,
        };
    }

    public int WordsBetween(int start, int end) => _before[end].Words - _before[start].Words;
}

/// <summary>Totals over some blocks.</summary>
internal struct BlockTotals
{
    public int Blocks;
    public int Words;
    public int SentenceEnds;
    public int Commas;
    public int Prices;

    /// <summary>Words directly in <c>p</c>.</summary>
    public int ParagraphWords;

    /// <summary>Words in blocks that read like prose.</summary>
    public int ProseWords;

    /// <summary>Words times link density.</summary>
    public double LinkWords;

    public readonly float LinkDensity => Words == 0 ? 0 : (float)(LinkWords / Words);

    public readonly float WordsPerBlock => Blocks == 0 ? 0 : (float)Words / Blocks;

    public readonly float Share(int part) => Words == 0 ? 0 : (float)part / Words;
}
