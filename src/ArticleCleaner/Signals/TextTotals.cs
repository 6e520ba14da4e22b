using ArticleCleaner.Blocks;

namespace ArticleCleaner.Signals;

/// <summary>Facts of a line of flattened text that its neighbours and its page are measured by.</summary>
internal struct LineFacts
{
    public int Words;
    public bool IsProse;
    public bool IsShort;
    public bool IsHeading;
    public bool IsLegal;
    public bool HasYear;
    public bool IsRepeat;
    public WordScore Score;
}

/// <summary>Running totals over the lines of a page.</summary>
internal struct TextTotals
{
    public int Lines;
    public int Words;
    public int ProseWords;
    public int ProseLines;
    public int ShortLines;
    public int SentenceEnds;
    public int Legal;
    public int Prices;
    public int Years;
    public int Questions;
    public int Headings;
    public int Bullets;
    public int Repeats;
    public int Known;
    public double Score;

    public readonly float MeanScore => (float)(Score / (Known + 4));

    public void Add(in LineFacts line, in BlockStatistics text, in PageBlock block, bool question)
    {
        Lines++;
        Words += line.Words;
        ProseWords += line.IsProse ? line.Words : 0;
        ProseLines += line.IsProse ? 1 : 0;
        ShortLines += line.IsShort ? 1 : 0;
        SentenceEnds += text.SentenceEnds;
        Legal += line.IsLegal ? 1 : 0;
        Prices += text.Prices;
        Years += line.HasYear ? 1 : 0;
        Questions += question ? 1 : 0;
        Headings += line.IsHeading ? 1 : 0;
        Bullets += block.MarkerLength > 0 ? 1 : 0;
        Repeats += line.IsRepeat ? 1 : 0;
        Known += line.Score.Known;
        Score += line.Score.Sum;
    }

    public readonly TextTotals Minus(in TextTotals before) => new()
    {
        Lines = Lines - before.Lines,
        Words = Words - before.Words,
        ProseWords = ProseWords - before.ProseWords,
        ProseLines = ProseLines - before.ProseLines,
        ShortLines = ShortLines - before.ShortLines,
        SentenceEnds = SentenceEnds - before.SentenceEnds,
        Legal = Legal - before.Legal,
        Prices = Prices - before.Prices,
        Years = Years - before.Years,
        Questions = Questions - before.Questions,
        Headings = Headings - before.Headings,
        Bullets = Bullets - before.Bullets,
        Repeats = Repeats - before.Repeats,
        Known = Known - before.Known,
        Score = Score - before.Score,
    };
}
