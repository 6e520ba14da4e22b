using ArticleCleaner.Blocks;

namespace ArticleCleaner.Html;

/// <summary>The white space of preformatted text that is easily lost: the indentation before the first words, and the breaks between lines that are elements.</summary>
internal sealed class ListingSpace
{
    private readonly CharBuffer _indentation = new();
    private int _lastLine;
    private bool _isBoxed;

    /// <summary>White space before the first words, in the line that they are in.</summary>
    public ReadOnlySpan<char> Indentation => _indentation.Span;

    public void Begin()
    {
        _indentation.Truncate(0);
        _lastLine = -1;
        _isBoxed = false;
    }

    /// <summary>A block ends, or another begins.</summary>
    public void EndBlock() => _indentation.Truncate(0);

    /// <summary>Takes the white space at the start of a block's first text.</summary>
    /// <param name="text">Text, of which no word is in the block yet.</param>
    /// <returns>What belongs into the block, from the line of the first word on; empty when there is no word.</returns>
    public ReadOnlySpan<char> BeforeWords(ReadOnlySpan<char> text)
    {
        int first = text.IndexOfAnyExcept(SpacedRuns.WhiteSpace);
        int lineStart = (first < 0 ? text : text[..first]).LastIndexOf('\n') + 1;
        if (lineStart > 0)
        {
            _indentation.Truncate(0);
        }

        text = text[lineStart..];
        if (first >= 0)
        {
            return text;
        }

        _indentation.Append(text);
        return [];
    }

    /// <summary>Begins a line that is an element. Such lines stand below one another, also with no line break between them.</summary>
    /// <param name="page">The page.</param>
    /// <param name="line">The line's element, just opened.</param>
    /// <param name="inBlock">Whether words of the block came before it.</param>
    public void BeginLine(PageDocument page, int line, bool inBlock)
    {
        bool boxed = ListingNames.IsBoxedLine(page.Attribute(line, AttributeName.Class));
        if (inBlock && boxed && page.Text.Last != '\n')
        {
            EndLine(page, line);
        }
        else if (inBlock && _lastLine >= 0 && page.Elements[_lastLine].End == line && page.Elements[_lastLine].Parent == page.Elements[line].Parent)
        {
            ref PageElement last = ref page.Elements[_lastLine];
            if (last.TextEnd == page.Text.Length && (last.TextStart == last.TextEnd || page.Text.Last != '\n'))
            {
                EndLine(page, line);
            }
        }

        _lastLine = line;
        _isBoxed = boxed;
    }

    /// <summary>Whether text goes on directly behind the box of a line that its page ends with no line break.</summary>
    /// <param name="page">The page, in whose last block the text goes on.</param>
    /// <param name="text">The text.</param>
    public bool IsBehindBox(PageDocument page, ReadOnlySpan<char> text) =>
        _isBoxed && page.Elements[_lastLine].End > _lastLine && page.Elements[_lastLine].TextEnd == page.Text.Length
        && page.Text.Last != '\n' && text is [not ('\n' or '\r'), ..];

    private static void EndLine(PageDocument page, int line)
    {
        page.Text.Append('\n');
        page.Elements[line].TextStart = page.Text.Length;
    }
}
