using ArticleCleaner.Blocks;

namespace ArticleCleaner.Html;

/// <summary>
/// Where a frame ends in noscript. Browsers, which run scripts, take all of noscript for text: a frame that nobody closes in it ends with
/// it. To a reader that looks into it such a frame (a counter's, as a rule) would hide the rest of the page.
/// </summary>
internal sealed class NoScriptText
{
    private ReadOnlyMemory<char> _page;

    /// <summary>The end tags of noscript and of the frame that follow the offset asked for last; the page's length when there is none.</summary>
    private int _end;

    private int _frameEnd;

    public void Begin(ReadOnlyMemory<char> page)
    {
        _page = page;
        (_end, _frameEnd) = (-1, -1);
    }

    /// <summary>Whether the noscript around an offset ends, and before an end tag of a frame comes. Asked with rising offsets within a page; linear in it.</summary>
    /// <param name="offset">Behind a frame's start tag in noscript.</param>
    public bool EndsBeforeFrame(int offset)
    {
        _end = offset <= _end ? _end : NextEndTag(offset, HtmlTag.Noscript);
        _frameEnd = offset <= _frameEnd ? _frameEnd : NextEndTag(offset, HtmlTag.Iframe);
        return _end < _frameEnd;
    }

    private int NextEndTag(int offset, HtmlTag tag)
    {
        ReadOnlySpan<char> page = _page.Span;
        string name = HtmlTags.NameOf(tag);
        for (int at = offset, next; (next = page[at..].IndexOf("</")) >= 0; at++)
        {
            at += next;
            if (MarkupSteps.Names(page[(at + 2)..], name))
            {
                return at;
            }
        }

        return page.Length;
    }
}
