using ArticleCleaner.Quality.Scoring;

namespace ArticleCleaner.Quality.Flattening;

/// <summary>Receives what a <see cref="TolerantParser"/> meets.</summary>
internal interface ITagHandler
{
    void StartTag(string name);

    void EndTag(string name);

    /// <summary>Characters; <paramref name="raw"/> tells that their references stay as they are.</summary>
    void Data(ReadOnlySpan<char> text, bool raw);
}

/// <summary>
/// Reads HTML with the results of Python's <c>html.parser</c> (version 3.11, references converted, whole page fed and
/// closed). It is no HTML5 tokenizer and must not become one: flattened text is defined by what that parser makes of a page.
/// </summary>
internal sealed class TolerantParser(string html, ITagHandler handler)
{
    private readonly TagScanner _tags = new(html);

    /// <summary>Reads the page. A marked section with an unknown keyword ends it, as the error it raises there does.</summary>
    public void Parse()
    {
        int position = 0;
        while (position < html.Length)
        {
            int tag = html.IndexOf('<', position);
            if (tag < 0)
            {
                tag = html.Length;
            }

            if (tag > position)
            {
                handler.Data(html.AsSpan(position, tag - position), raw: false);
            }

            if (tag == html.Length)
            {
                return;
            }

            int? end = Construct(tag);
            if (end is null)
            {
                return;
            }

            position = end.Value >= 0 ? end.Value : Unfinished(tag);
        }
    }

    /// <summary>Reads what begins with <c>&lt;</c>.</summary>
    /// <returns>The place behind it; -1 when it is not complete; <see langword="null"/> when reading ends.</returns>
    private int? Construct(int start)
    {
        if (start + 1 >= html.Length)
        {
            handler.Data("<", raw: true);
            return null;
        }

        char next = html[start + 1];
        if (char.IsAsciiLetter(next))
        {
            return StartTag(start);
        }

        switch (next)
        {
            case '/':
                return EndTag(start);
            case '?':
                return Behind('>', start + 2);
            case '!' when At(start, "<!--"):
                return CommentEnd(start + 4);
            case '!' when At(start, "<!["):
                return MarkedSection(start + 3);
            case '!':
                return Behind('>', At(start, "<!doctype") ? start + 9 : start + 2);
            default:
                handler.Data("<", raw: true);
                return start + 1;
        }
    }

    /// <summary>Gives out as text what never ends: up to the next <c>&gt;</c>, or else before the next <c>&lt;</c>, or else one character.</summary>
    private int Unfinished(int start)
    {
        int end = Behind('>', start + 1);
        if (end < 0)
        {
            end = html.IndexOf('<', start + 1);
        }

        if (end < 0)
        {
            end = start + 1;
        }

        handler.Data(html.AsSpan(start, end - start), raw: false);
        return end;
    }

    private int? StartTag(int start)
    {
        int end = _tags.StartTagEnd(start);
        if (end < 0)
        {
            return end;
        }

        int nameEnd = _tags.NameEnd(start + 1);
        string name = html[(start + 1)..nameEnd].ToLowerInvariant();
        int position = _tags.SkipSeparators(nameEnd);
        while (position < end && _tags.TryAttribute(position, out int next))
        {
            position = next;
        }

        ReadOnlySpan<char> closing = position < end ? Trim(html.AsSpan(position, end - position)) : [];
        if (closing is not (">" or "/>"))
        {
            handler.Data(html.AsSpan(start, end - start), raw: true);
            return end;
        }

        handler.StartTag(name);
        if (closing is "/>")
        {
            handler.EndTag(name);
            return end;
        }

        return name is "script" or "style" ? RawContent(name, end) : end;
    }

    /// <summary>Passes the content of a script or style element; when it never ends, neither it nor anything after it is seen.</summary>
    private int? RawContent(string name, int position)
    {
        while ((position = html.IndexOf("</", position, StringComparison.Ordinal)) >= 0)
        {
            int end = SkipSpace(position + 2);
            if (string.Compare(html, end, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                end = SkipSpace(end + name.Length);
                if (end < html.Length && html[end] == '>')
                {
                    handler.EndTag(name);
                    return end + 1;
                }
            }

            position += 2;
        }

        return null;
    }

    private int EndTag(int start)
    {
        int anyEnd = Behind('>', start + 1);
        if (anyEnd < 0)
        {
            return -1;
        }

        // A plain end tag may have spaces before its name.
        int name = SkipSpace(start + 2), nameEnd = name;
        while (nameEnd < html.Length && (char.IsAsciiLetter(html[nameEnd]) || (nameEnd > name && (char.IsAsciiDigit(html[nameEnd]) || html[nameEnd] is '-' or '.' or ':' or '_'))))
        {
            nameEnd++;
        }

        int end = SkipSpace(nameEnd);
        if (nameEnd > name && end < html.Length && html[end] == '>')
        {
            handler.EndTag(html[name..nameEnd].ToLowerInvariant());
            return anyEnd;
        }

        if (!char.IsAsciiLetter(html[start + 2]))
        {
            return Behind('>', start + 2);
        }

        nameEnd = _tags.NameEnd(start + 2);
        handler.EndTag(html[(start + 2)..nameEnd].ToLowerInvariant());
        return Behind('>', _tags.SkipSeparators(nameEnd));
    }

    private int CommentEnd(int position)
    {
        while ((position = html.IndexOf("--", position, StringComparison.Ordinal)) >= 0)
        {
            int end = SkipSpace(position + 2);
            if (end < html.Length && html[end] == '>')
            {
                return end + 1;
            }

            position++;
        }

        return -1;
    }

    /// <summary>Reads <c>&lt;![name …]]&gt;</c> and Word's <c>&lt;![if …]&gt;</c>.</summary>
    private int? MarkedSection(int start)
    {
        if (start == html.Length)
        {
            return -1;
        }

        int end = start;
        while (end < html.Length && (char.IsAsciiLetter(html[end]) || (end > start && (char.IsAsciiDigit(html[end]) || html[end] is '-' or '_' or '.'))))
        {
            end++;
        }

        if (end == start)
        {
            return null;
        }

        if (SkipSpace(end) == html.Length)
        {
            return -1;
        }

        switch (html[start..end].ToLowerInvariant())
        {
            case "temp" or "cdata" or "ignore" or "include" or "rcdata":
                return SectionEnd(start, 2);
            case "if" or "else" or "endif":
                return SectionEnd(start, 1);
            default:
                return null;
        }
    }

    private int SectionEnd(int position, int brackets)
    {
        while ((position = html.IndexOf(']', position)) >= 0)
        {
            int end = SkipSpace(position + 1);
            if (brackets == 2 && end < html.Length && html[end] == ']')
            {
                end = SkipSpace(end + 1);
            }
            else if (brackets == 2)
            {
                end = html.Length;
            }

            if (end < html.Length && html[end] == '>')
            {
                return end + 1;
            }

            position++;
        }

        return -1;
    }

    private bool At(int position, string text) => string.Compare(html, position, text, 0, text.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>The place behind the next such character, or -1.</summary>
    private int Behind(char c, int position)
    {
        int at = position > html.Length ? -1 : html.IndexOf(c, position);
        return at < 0 ? -1 : at + 1;
    }

    private int SkipSpace(int position)
    {
        while (position < html.Length && PythonText.IsSpace(html[position]))
        {
            position++;
        }

        return position;
    }

    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        while (text.Length > 0 && PythonText.IsSpace(text[0]))
        {
            text = text[1..];
        }

        while (text.Length > 0 && PythonText.IsSpace(text[^1]))
        {
            text = text[..^1];
        }

        return text;
    }
}
