using ArticleCleaner.Blocks;

namespace ArticleCleaner.Html;

/// <summary>
/// How far the lines of a block are indented with spaces that do not fold, as verse is: against its first line, so that a page
/// whose every line begins so is not.
/// </summary>
internal sealed class LineIndentation
{
    /// <summary>A single one is left over from an editor more often than meant.</summary>
    private const int LeastWidth = 2;

    private const string Spaces = "                                        ";

    private int _first;
    private int _width;

    /// <summary>Nothing stands before the words that come next.</summary>
    public void Clear() => _width = 0;

    /// <summary>What was measured is before the first words of a block.</summary>
    public void BeginBlock() => (_first, _width) = (_width, 0);

    /// <summary>Counts the spaces at the start of text, behind a line break or a block's start.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its first words; empty when it has none.</param>
    public void Measure(ReadOnlySpan<char> text, ReadOnlySpan<char> words)
    {
        if (text.Overlaps(words, out int start))
        {
            text = text[..start];
        }

        int kept = text.IndexOfAny("\u00A0\u2002\u2003");
        foreach (char space in kept < 0 ? [] : text[kept..])
        {
            _width += space is '\u2003' ? 2 : space is '\n' or '\r' or '\t' ? 0 : 1;
        }
    }

    /// <summary>Begins a further line of a block, with its indentation, if it has one.</summary>
    public void BreakLine(CharBuffer text)
    {
        int width = _width - _first;
        text.Append('\n');
        text.Append(Spaces.AsSpan(0, width < LeastWidth ? 0 : Math.Min(width, Spaces.Length)));
        _width = 0;
    }
}
