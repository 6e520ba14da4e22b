using ArticleCleaner.Blocks;

namespace ArticleCleaner.Signals;

/// <summary>The facts of a page's lines, their running totals, and for each the nearest prose, heading and legal line.</summary>
internal sealed class TextLines
{
    private const int ProseWords = 12;
    private const int LongProseWords = 24;
    private const int ShortWords = 5;

    private LineFacts[] _facts = [];
    private TextTotals[] _before = [];
    private LineNeighbours[] _neighbours = [];

    public int Count { get; private set; }

    /// <summary>The line with the most words.</summary>
    public int Longest { get; private set; }

    public ReadOnlySpan<LineFacts> Facts => _facts.AsSpan(0, Count);

    public ref readonly LineNeighbours Neighbours(int line) => ref _neighbours[line];

    public TextTotals Page => _before[Count];

    /// <summary>Totals of the lines from <paramref name="start"/> to before <paramref name="end"/>, cut at the page's ends.</summary>
    public TextTotals Between(int start, int end) => _before[Math.Clamp(end, 0, Count)].Minus(_before[Math.Clamp(start, 0, Count)]);

    /// <summary>Words of a line, 0 beyond the page's ends.</summary>
    public int WordsOf(int line) => (uint)line < (uint)Count ? _facts[line].Words : 0;

    public void Run(PageDocument page, TextScan scan, LineRepetition repetition, WordScores scores)
    {
        Count = page.Blocks.Count;
        if (_facts.Length < Count + 1 || _facts.Length > 1 << 18)
        {
            _facts = new LineFacts[Count + 64];
            _before = new TextTotals[Count + 65];
            _neighbours = new LineNeighbours[Count + 64];
        }

        TextTotals total = default;
        Longest = 0;
        for (int i = 0; i < Count; i++)
        {
            _before[i] = total;
            ref readonly BlockStatistics text = ref scan.Statistics[i];
            ReadOnlySpan<char> chars = page.TextOf(i);
            _facts[i] = Read(page.Blocks[i], text, chars, scan.WordsOf(i), scores, repetition.Of(i).TextRank > 0);
            Longest = text.Words > _facts[Longest].Words ? i : Longest;
            total.Add(_facts[i], text, page.Blocks[i], chars.EndsWith('?'));
        }

        _before[Count] = total;
        FindNeighbours();
    }

    private static LineFacts Read(in PageBlock block, in BlockStatistics text, ReadOnlySpan<char> chars, ReadOnlySpan<uint> words, WordScores scores, bool isRepeat) => new()
    {
        Words = text.Words,
        IsProse = text.Words >= ProseWords && (text.EndsSentence || text.SentenceEnds > 0 || text.Words >= LongProseWords),
        IsShort = text.Words <= ShortWords && !text.EndsSentence,
        IsHeading = block.Shape == BlockShape.Heading,
        IsLegal = LegalWords.IsLegal(chars, words),
        HasYear = text.Digits is >= 4 and <= 16 && text.Words <= 12,
        IsRepeat = isRepeat,
        Score = scores.Of(words),
    };

    private void FindNeighbours()
    {
        int prose = -1, heading = -1, legal = -1, shortRun = 0;
        for (int i = 0; i < Count; i++)
        {
            ref LineNeighbours line = ref _neighbours[i];
            heading = _facts[i].IsHeading ? i : heading;
            (line.PreviousProse, line.PreviousHeading, line.PreviousLegal, line.ShortBefore) = (prose, heading, legal, shortRun);
            prose = _facts[i].IsProse ? i : prose;
            legal = _facts[i].IsLegal ? i : legal;
            shortRun = _facts[i].IsShort ? shortRun + 1 : 0;
        }

        (prose, heading, legal, shortRun) = (-1, -1, -1, 0);
        for (int i = Count - 1; i >= 0; i--)
        {
            ref LineNeighbours line = ref _neighbours[i];
            (line.NextProse, line.NextHeading, line.NextLegal, line.ShortAfter) = (prose, heading, legal, shortRun);
            prose = _facts[i].IsProse ? i : prose;
            heading = _facts[i].IsHeading ? i : heading;
            legal = _facts[i].IsLegal ? i : legal;
            shortRun = _facts[i].IsShort ? shortRun + 1 : 0;
        }
    }
}

/// <summary>The nearest other lines of a kind, -1 where there is none; a heading is its own previous heading.</summary>
internal struct LineNeighbours
{
    public int PreviousProse;
    public int NextProse;
    public int PreviousHeading;
    public int NextHeading;
    public int PreviousLegal;
    public int NextLegal;

    /// <summary>Short lines directly before it.</summary>
    public int ShortBefore;

    /// <summary>Short lines directly after it.</summary>
    public int ShortAfter;
}
