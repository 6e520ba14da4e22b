using ArticleCleaner.Blocks;

namespace ArticleCleaner.Html;

/// <summary>
/// The part of HTML's tree construction that decides where text belongs: implied end tags, tags that do not match,
/// nesting beyond the limit. Formatting elements are not reconstructed.
/// </summary>
internal sealed class HtmlTreeRules(HtmlSegmenter segmenter, int maxNesting)
{
    /// <summary>How far back among the dropped tags an end tag looks for its own; bounded to stay linear.</summary>
    private const int DroppedReach = 32;

    private readonly List<HtmlTag> _dropped = [];
    private bool _everDropped;
    private bool _bodySeen;

    /// <summary>Opens an element after closing what its start tag ends.</summary>
    /// <returns>Whether it was opened; its attributes and <see cref="EndStartTag"/> must follow then.</returns>
    public bool StartTag(HtmlTag tag, ReadOnlySpan<char> name)
    {
        if (tag != HtmlTag.Html)
        {
            EnsureRoot();
        }

        switch (tag)
        {
            case HtmlTag.Html when segmenter.Current >= 0:
            case HtmlTag.Head when segmenter.CurrentTag != HtmlTag.Html || _bodySeen:
            case HtmlTag.Body when _bodySeen:
            case HtmlTag.Form when Enclosing(HtmlTag.Form) >= 0:
                return false;
        }

        LeaveHead(tag);
        if ((segmenter.CurrentFlags & ElementFlags.Foreign) != 0 && tag.Is(TagRoles.EndsForeign))
        {
            LeaveForeign();
        }

        CloseImplied(tag);
        if (segmenter.CurrentDepth >= maxNesting && !tag.Is(TagRoles.Void))
        {
            _dropped.Add(tag);
            _everDropped = true;
            BreakAt(tag);
            return false;
        }

        segmenter.Open(tag, name);
        _bodySeen |= tag == HtmlTag.Body;
        return true;
    }

    /// <summary>Completes a start tag after its attributes.</summary>
    public void EndStartTag(HtmlTag tag, bool selfClosing)
    {
        segmenter.Opened();
        if (tag.Is(TagRoles.Void) || (selfClosing && ((segmenter.CurrentFlags & ElementFlags.Foreign) != 0 || (tag == HtmlTag.Unknown && segmenter.IsOpen(HtmlTag.Math)))))
        {
            segmenter.Close();
        }
    }

    public void EndTag(HtmlTag tag)
    {
        if (_dropped.Count > 0 && EndsDropped(tag))
        {
            BreakAt(tag);
            return;
        }

        if (tag == HtmlTag.Br)
        {
            if (StartTag(tag, "br"))
            {
                EndStartTag(tag, false);
            }

            return;
        }

        if (tag.Is(TagRoles.Void) || tag is HtmlTag.Body or HtmlTag.Html)
        {
            return;
        }

        if (!segmenter.IsOpen(tag) && !tag.IsHeading())
        {
            if (tag == HtmlTag.P)
            {
                // A paragraph's end without its start is an empty paragraph.
                segmenter.Break();
            }

            return;
        }

        bool inline = !tag.Is(TagRoles.Block);
        bool tablePart = tag is HtmlTag.Table or HtmlTag.Tbody or HtmlTag.Thead or HtmlTag.Tfoot or HtmlTag.Tr or HtmlTag.Td or HtmlTag.Th or HtmlTag.Caption;
        for (int i = segmenter.Current; i >= 0; i = segmenter.Page.Elements[i].Parent)
        {
            HtmlTag open = segmenter.Page.Elements[i].Tag;
            if (open == tag || (open.IsHeading() && tag.IsHeading()))
            {
                CloseThrough(i);
                return;
            }

            if (tag == HtmlTag.P && open.Is(TagRoles.Block))
            {
                segmenter.Break();
            }

            bool stops = tablePart ? open == HtmlTag.Table : open.Is(TagRoles.Scope) || (inline && open.Is(TagRoles.Block));
            if (stops)
            {
                EndFormatting(i, tag);
                return;
            }
        }
    }

    public void Text(ReadOnlySpan<char> text)
    {
        if (segmenter.CurrentTag is HtmlTag.Title or HtmlTag.Script or HtmlTag.Annotation)
        {
            if ((segmenter.CurrentFlags & ElementFlags.Foreign) == 0)
            {
                segmenter.Raw(text);
            }

            return;
        }

        if (segmenter.CurrentTag is HtmlTag.Style or HtmlTag.Iframe or HtmlTag.Noembed or HtmlTag.Noframes)
        {
            return;
        }

        if (segmenter.Current < 0 || IsInHead)
        {
            if (text.IsWhiteSpace())
            {
                return;
            }

            EnsureRoot();
            LeaveHead(HtmlTag.Unknown);
        }

        segmenter.Text(text);
    }

    /// <summary>Closes everything at the end of input.</summary>
    public void End()
    {
        EnsureRoot();
        segmenter.End();
        if (_everDropped)
        {
            segmenter.Page.Warnings.Add(new CleanerWarning("nesting_limit", $"Elements are nested deeper than {maxNesting}; the deeper tags were ignored, their text was kept."));
        }
    }

    /// <summary>Whether an end tag belongs to one of the start tags dropped last; those after it end with it.</summary>
    private bool EndsDropped(HtmlTag tag)
    {
        int reach = Math.Min(DroppedReach, _dropped.Count);
        int at = _dropped.LastIndexOf(tag, _dropped.Count - 1, reach);
        if (at < 0)
        {
            return false;
        }

        _dropped.RemoveRange(at, _dropped.Count - at);
        return true;
    }

    /// <summary>A dropped block element still parts the text before it from the text in it.</summary>
    private void BreakAt(HtmlTag tag)
    {
        if (tag.Is(TagRoles.Block))
        {
            segmenter.Break();
        }
    }

    private void EnsureRoot()
    {
        if (segmenter.Current < 0)
        {
            segmenter.Open(HtmlTag.Html, "html");
            segmenter.Opened();
        }
    }

    /// <summary>Whether text or a tag that is no metadata would end the head here. Inside a template it would not.</summary>
    private bool IsInHead => (segmenter.CurrentFlags & (ElementFlags.Head | ElementFlags.Template)) == ElementFlags.Head;

    private void LeaveHead(HtmlTag tag)
    {
        if (!IsInHead
            || tag is HtmlTag.Meta or HtmlTag.Link or HtmlTag.Title or HtmlTag.Script or HtmlTag.Style or HtmlTag.Base or HtmlTag.Noscript or HtmlTag.Template)
        {
            return;
        }

        bool noScript = segmenter.CurrentTag == HtmlTag.Noscript;
        CloseThrough(Enclosing(HtmlTag.Head));
        if (noScript)
        {
            // What a noscript shows belongs to the body, and is still only for those without scripts.
            segmenter.Open(HtmlTag.Noscript, "noscript");
            segmenter.Opened();
        }
    }

    /// <summary>Ends a picture at the first tag that cannot be part of it, unless an element of it holds HTML.</summary>
    private void LeaveForeign()
    {
        for (int i = segmenter.Current; i >= 0; i = segmenter.Page.Elements[i].Parent)
        {
            switch (segmenter.Page.Elements[i].Tag)
            {
                case HtmlTag.Desc or HtmlTag.Foreignobject or HtmlTag.Title:
                    return;
                case HtmlTag.Svg:
                    CloseThrough(i);
                    return;
            }
        }
    }

    private void CloseImplied(HtmlTag tag)
    {
        if (tag.Is(TagRoles.ClosesParagraph) && segmenter.IsOpen(HtmlTag.P))
        {
            CloseNearest(static open => open == HtmlTag.P, static open => open.Is(TagRoles.Block));
        }

        switch (tag)
        {
            case HtmlTag.Li:
                CloseNearest(static open => open == HtmlTag.Li, static open => open.Is(TagRoles.Block) && open is not (HtmlTag.Div or HtmlTag.P or HtmlTag.Address));
                break;
            case HtmlTag.Dd or HtmlTag.Dt:
                CloseNearest(static open => open is HtmlTag.Dd or HtmlTag.Dt, static open => open.Is(TagRoles.Block) && open is not (HtmlTag.Div or HtmlTag.P or HtmlTag.Address));
                break;
            case HtmlTag.Option or HtmlTag.Optgroup:
                CloseNearest(static open => open == HtmlTag.Option, static open => open.Is(TagRoles.Block));
                break;
            case HtmlTag.Rt or HtmlTag.Rp:
                CloseNearest(static open => open is HtmlTag.Rt or HtmlTag.Rp, static open => open == HtmlTag.Ruby || open.Is(TagRoles.Block));
                break;
            case HtmlTag.Button:
                CloseNearest(static open => open == HtmlTag.Button, static open => open.Is(TagRoles.Scope));
                break;
            case HtmlTag.Td or HtmlTag.Th:
                CloseNearest(static open => open is HtmlTag.Td or HtmlTag.Th, static open => open is HtmlTag.Table or HtmlTag.Tr);
                break;
            case HtmlTag.Tr:
                CloseNearest(static open => open == HtmlTag.Tr, static open => open == HtmlTag.Table);
                break;
            case HtmlTag.Tbody or HtmlTag.Thead or HtmlTag.Tfoot:
                CloseNearest(static open => open is HtmlTag.Tbody or HtmlTag.Thead or HtmlTag.Tfoot, static open => open == HtmlTag.Table);
                break;
            case HtmlTag.A:
                EndFormatting(segmenter.Current, HtmlTag.A);
                CloseNearest(static open => open == HtmlTag.A, static open => open.Is(TagRoles.Block));
                break;
            case >= HtmlTag.H1 and <= HtmlTag.H6 when segmenter.CurrentTag.IsHeading():
                segmenter.Close();
                break;
        }
    }

    /// <summary>Closes the nearest open element that <paramref name="wanted"/> names, unless one that <paramref name="stops"/> names is nearer.</summary>
    private void CloseNearest(Func<HtmlTag, bool> wanted, Func<HtmlTag, bool> stops)
    {
        for (int i = segmenter.Current; i >= 0; i = segmenter.Page.Elements[i].Parent)
        {
            HtmlTag open = segmenter.Page.Elements[i].Tag;
            if (wanted(open))
            {
                CloseThrough(i);
                return;
            }

            if (stops(open))
            {
                return;
            }
        }
    }

    /// <summary>Ends the formatting of a misnested inline element that block elements keep open.</summary>
    private void EndFormatting(int from, HtmlTag tag)
    {
        for (int i = from; i >= 0 && !segmenter.Page.Elements[i].Tag.Is(TagRoles.Scope); i = segmenter.Page.Elements[i].Parent)
        {
            if (segmenter.Page.Elements[i].Tag == tag)
            {
                segmenter.EndInlineRun(i);
                return;
            }
        }
    }

    private int Enclosing(HtmlTag tag) => segmenter.Page.Closest(segmenter.Current, tag);

    private void CloseThrough(int element)
    {
        while (segmenter.Current >= element && element >= 0 && segmenter.Current >= 0)
        {
            bool last = segmenter.Current == element;
            segmenter.Close();
            _dropped.Clear();
            if (last)
            {
                return;
            }
        }
    }
}
