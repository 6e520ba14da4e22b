using ArticleCleaner.Blocks;

namespace ArticleCleaner.Html;

/// <summary>
/// Where noscript ends. Browsers, which run scripts, take all of it for text: a frame that nobody closes in it ends with it. To a
/// reader that looks into it such a frame would hide the rest of the page.
/// </summary>
internal sealed class NoScriptText
{
    private const string EndTag = "</noscript";

    private readonly HashSet<HtmlTag> _unclosed = [];
    private ReadOnlyMemory<char> _page;
    private int _end;

    public void Begin(ReadOnlyMemory<char> page)
    {
        _page = page;
        _end = 0;
    }

    /// <summary>Whether the noscript around an offset ends before an end tag comes. Asked with rising offsets; linear in the page.</summary>
    /// <param name="offset">Behind a start tag in noscript.</param>
    /// <param name="tag">The tag.</param>
    public bool EndsBefore(int offset, HtmlTag tag)
    {
        ReadOnlySpan<char> page = _page.Span;
        if (offset > _end)
        {
            int next = page[offset..].IndexOfIgnoringCase(EndTag);
            _end = next < 0 ? int.MaxValue : offset + next;
            _unclosed.Clear();
        }

        if (_end == int.MaxValue || _unclosed.Contains(tag))
        {
            return _end != int.MaxValue;
        }

        bool isUnclosed = page[offset.._end].IndexOfIgnoringCase($"</{HtmlTags.NameOf(tag)}") < 0;
        if (isUnclosed)
        {
            _unclosed.Add(tag);
        }

        return isUnclosed;
    }
}
