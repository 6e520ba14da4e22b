using ArticleCleaner.Blocks;

namespace ArticleCleaner.Signals;

/// <summary>What repeats on a page of flattened text: lines, lines but for their numbers, shapes, first and last words, runs of three words.</summary>
internal sealed class LineRepetition
{
    private readonly HashTable<int> _texts = new(256);
    private readonly HashTable<int> _letters = new(256);
    private readonly HashTable<LineShape> _shapes = new(64);
    private readonly HashTable<int> _pairs = new(256);
    private readonly HashTable<int> _firstWords = new(256);
    private readonly HashTable<int> _lastWords = new(256);
    private readonly HashTable<bool> _trigrams = new(1024);
    private LineRepeats[] _lines = [];

    public ref readonly LineRepeats Of(int line) => ref _lines[line];

    public int TextCount(int line) => _texts.Find(_lines[line].Text);

    public int LettersCount(int line) => _letters.Find(_lines[line].Letters);

    public LineShape Shape(int line) => _shapes.Find(_lines[line].Shape);

    /// <summary>How often this shape is followed by the shape that follows here.</summary>
    public int PairCount(int line) => _pairs.Find(_lines[line].Pair);

    public int FirstWordCount(int line) => _firstWords.Find(_lines[line].FirstWord);

    public int LastWordCount(int line) => _lastWords.Find(_lines[line].LastWord);

    /// <summary>The hash of a line's text.</summary>
    public static uint HashOf(in BlockStatistics line) => (uint)(line.TextHash ^ (line.TextHash >> 32));

    public void Run(PageDocument page, TextScan scan)
    {
        int count = page.Blocks.Count;
        if (_lines.Length < count || _lines.Length > 1 << 18)
        {
            _lines = new LineRepeats[count + 64];
        }

        _texts.Reset(count);
        _letters.Reset(count);
        _shapes.Reset(64);
        _pairs.Reset(count);
        _firstWords.Reset(count);
        _lastWords.Reset(count);
        _trigrams.Reset(scan.WordHashes.Count);
        for (int i = 0; i < count; i++)
        {
            Read(page, scan, i);
        }

        for (int i = 0; i < count; i++)
        {
            _lines[i].Pair = Mix(_lines[i].Shape, i + 1 < count ? _lines[i + 1].Shape : 0);
            _pairs.GetOrAdd(_lines[i].Pair)++;
        }
    }

    private void Read(PageDocument page, TextScan scan, int index)
    {
        ref LineRepeats line = ref _lines[index];
        ref readonly BlockStatistics text = ref scan.Statistics[index];
        ReadOnlySpan<uint> words = scan.WordsOf(index);
        line.Text = HashOf(text);
        line.TextRank = _texts.GetOrAdd(line.Text)++;
        line.Letters = LettersHash(page.TextOf(index));
        line.LettersRank = _letters.GetOrAdd(line.Letters)++;
        line.FirstWord = words.IsEmpty ? 0 : words[0];
        line.LastWord = words.IsEmpty ? 0 : words[^1];
        _firstWords.GetOrAdd(line.FirstWord)++;
        _lastWords.GetOrAdd(line.LastWord)++;
        line.Shape = ShapeOf(page, index, text);
        ref LineShape shape = ref _shapes.GetOrAdd(line.Shape);
        line.ShapeDistance = shape.Count == 0 ? int.MaxValue : index - shape.Last;
        shape.Count++;
        shape.Last = index;
        shape.Words += text.Words;
        line.SeenTrigrams = SeenTrigrams(words);
    }

    /// <summary>The share of a line's runs of three words that the page had before.</summary>
    private float SeenTrigrams(ReadOnlySpan<uint> words)
    {
        int seen = 0, total = words.Length - 2;
        for (int i = 0; i < total; i++)
        {
            ref bool known = ref _trigrams.GetOrAdd(Mix(Mix(words[i], words[i + 1]), words[i + 2]));
            seen += known ? 1 : 0;
            known = true;
        }

        return total <= 0 ? 0 : (float)seen / total;
    }

    /// <summary>Lines that look alike: about as long, with the same marks at the start and end.</summary>
    private static uint ShapeOf(PageDocument page, int index, in BlockStatistics text)
    {
        ReadOnlySpan<char> chars = page.TextOf(index);
        uint shape = (uint)System.Numerics.BitOperations.Log2((uint)text.Words + 1);
        shape = (shape << 1) | (text.EndsSentence ? 1u : 0);
        shape = (shape << 1) | (text.Prices > 0 ? 1u : 0);
        shape = (shape << 1) | (page.Blocks[index].MarkerLength > 0 ? 1u : 0);
        shape = (shape << 1) | (!chars.IsEmpty && char.IsDigit(chars[0]) ? 1u : 0);
        shape = (shape << 1) | (!chars.IsEmpty && char.IsUpper(chars[0]) ? 1u : 0);
        return (shape << 1) | (text.Digits > 0 ? 1u : 0);
    }

    private static uint LettersHash(ReadOnlySpan<char> text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
        {
            if (char.IsLetter(c))
            {
                hash = (hash ^ char.ToLowerInvariant(c)) * 16777619;
            }
        }

        return hash;
    }

    private static uint Mix(uint a, uint b)
    {
        uint hash = ((a * 0x9E3779B1) ^ b) * 0x85EBCA6B;
        return hash ^ (hash >> 15);
    }
}

/// <summary>What a line has in common with others.</summary>
internal struct LineRepeats
{
    public uint Text;
    public int TextRank;
    public uint Letters;
    public int LettersRank;
    public uint FirstWord;
    public uint LastWord;
    public uint Shape;
    public uint Pair;

    /// <summary>Lines since the last one of this shape.</summary>
    public int ShapeDistance;

    public float SeenTrigrams;
}

/// <summary>The lines of one shape.</summary>
internal struct LineShape
{
    public int Count;
    public int Words;
    public int Last;
}
