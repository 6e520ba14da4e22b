using ArticleCleaner.Blocks;

namespace ArticleCleaner.Text;

/// <summary>
/// Whether a text's lines were wrapped at a common width, so that a paragraph is several lines and blank lines part
/// paragraphs. A line is full when the first word of the next would not have fit on it: that is what wrapping means, and
/// what lines that are blocks of their own do not show again and again.
/// </summary>
internal readonly struct LineWrapping
{
    private const int MinWidth = 40;
    private const int MaxWidth = 120;

    /// <summary>Most lines in a thousand that may be longer than the width: an address that could not be broken.</summary>
    private const int MaxLongerPerMille = 20;

    /// <summary>Least full lines, and their least share in percent among the lines that are followed by one without a gap.</summary>
    private const int MinFullLines = 3;

    private const int MinFullPercent = 70;

    /// <summary>Longest first word that is believed; a script without spaces has none.</summary>
    private const int MaxFirstWord = 16;

    private readonly int _width;

    private LineWrapping(int width) => _width = width;

    /// <summary>The wrapping of a text; one that joins nothing when there is none.</summary>
    public static LineWrapping Of(ReadOnlySpan<char> input, ReadOnlySpan<TextLine> lines)
    {
        int width = CommonWidth(lines);
        if (width is < MinWidth or > MaxWidth)
        {
            return default;
        }

        var wrapping = new LineWrapping(width);
        int followed = 0, full = 0, gaps = 0;
        for (int i = 0; i + 1 < lines.Length; i++)
        {
            if (lines[i + 1].AfterGap)
            {
                gaps++;
                continue;
            }

            followed++;
            full += wrapping.IsFull(input, lines[i], lines[i + 1]) ? 1 : 0;
        }

        return gaps > 0 && full >= MinFullLines && full * 100L >= followed * (long)MinFullPercent ? wrapping : default;
    }

    /// <summary>Whether the second line goes on with the paragraph of the first.</summary>
    public bool Joins(ReadOnlySpan<char> input, in TextLine line, in TextLine next) =>
        _width > 0 && !next.AfterGap && IsFull(input, line, next)
        && LineMarkers.Length(next.Of(input), out BlockShape _, out int _) == 0;

    private bool IsFull(ReadOnlySpan<char> input, in TextLine line, in TextLine next)
    {
        int word = next.Of(input).IndexOfAny(' ', '\t');
        return line.Indent + line.Length + 1 + Math.Min(word < 0 ? next.Length : word, MaxFirstWord) > _width;
    }

    /// <summary>The length that hardly any line exceeds.</summary>
    private static int CommonWidth(ReadOnlySpan<TextLine> lines)
    {
        Span<int> lengths = stackalloc int[MaxWidth + 2];
        lengths.Clear();
        foreach (ref readonly TextLine line in lines)
        {
            lengths[Math.Min(line.Indent + line.Length, MaxWidth + 1)]++;
        }

        int longer = lengths[MaxWidth + 1];
        int width = MaxWidth;
        for (; width > 0; width--)
        {
            longer += lengths[width];
            if (longer * 1000L > lines.Length * (long)MaxLongerPerMille)
            {
                break;
            }
        }

        return lengths[MaxWidth + 1] * 1000L > lines.Length * (long)MaxLongerPerMille ? MaxWidth + 1 : width;
    }
}
