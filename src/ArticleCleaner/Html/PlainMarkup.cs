using System.Text;
using ArticleCleaner.Blocks;

namespace ArticleCleaner.Html;

/// <summary>
/// Reads the plain parts of a page's markup, which are most of it, where they stand: well-formed text and tags.
/// Its tokens are those of AngleSharp's tokenizer to the letter; whatever is not plain is left to that one.
/// </summary>
internal sealed class PlainMarkup
{
    private const int MostAttributes = 16;
    private const int LongestName = 32;
    private const int KeptCapacity = 1 << 16;

    /// <summary>What ends the name of a tag, as bits by character: white space, <c>/</c> and <c>&gt;</c>.</summary>
    private const ulong EndsTagName = WhiteSpace | (1ul << '/') | EndsTag;
    private const ulong EndsAttributeName = EndsTagName | (1ul << '=');
    private const ulong EndsTag = 1ul << '>';
    private const ulong WhiteSpace = (1ul << ' ') | (1ul << '\t') | (1ul << '\n') | (1ul << '\f') | (1ul << '\r');

    private readonly PlainAttribute[] _attributes = new PlainAttribute[MostAttributes];
    private readonly char[] _tagName = new char[LongestName];
    private readonly char[] _attributeName = new char[LongestName];
    private readonly CharBuffer _decoded = new();
    private ReadOnlyMemory<char> _page;
    private int _count;

    /// <summary>Where the token read last ends.</summary>
    public int End { get; private set; }

    /// <summary>The tag of the token read last.</summary>
    public HtmlTag Tag { get; private set; }

    public bool IsSelfClosing { get; private set; }

    /// <summary>The attributes that are kept, of the start tag read last.</summary>
    public ReadOnlySpan<PlainAttribute> Attributes => _attributes.AsSpan(0, _count);

    /// <summary>The value of one of <see cref="Attributes"/>.</summary>
    public ReadOnlySpan<char> ValueOf(in PlainAttribute attribute) =>
        attribute.IsDecoded ? _decoded.Slice(attribute.Start, attribute.Length) : _page.Span.Slice(attribute.Start, attribute.Length);

    /// <summary>Begins a page. One with the characters that end or change a text in AngleSharp's hands is not plain anywhere.</summary>
    public void Begin(ReadOnlyMemory<char> page) => _page = page.Span.ContainsAny('\0', '\uFFFF') ? default : page;

    /// <summary>Reads the token at a place outside of scripts and other raw text.</summary>
    /// <param name="position">Where it begins.</param>
    /// <param name="content">The text, or the tag's name in lower case; until the next call. Means nothing when there is no token.</param>
    public PlainToken Read(int position, out ReadOnlySpan<char> content)
    {
        ReadOnlySpan<char> page = _page.Span;
        content = default;
        if (position + 2 >= page.Length)
        {
            return PlainToken.None;
        }

        if (page[position] != '<')
        {
            return ReadText(page, position, out content);
        }

        if (page[position + 1] == '/')
        {
            return char.IsAsciiLetter(page[position + 2]) && ReadEndTag(page, position + 2, out content) ? PlainToken.EndTag : PlainToken.None;
        }

        return char.IsAsciiLetter(page[position + 1]) && ReadStartTag(page, position + 1, out content) ? PlainToken.StartTag : PlainToken.None;
    }

    /// <summary>
    /// Reads the text and the end tag behind the start tag of a script or style that was read last. Linear: a text that has no
    /// end goes on to the end of the page.
    /// </summary>
    /// <param name="name">The name of its tags.</param>
    /// <param name="text">What stands between them.</param>
    /// <returns>Whether it is plain: the end tag is, and the text has no comment, within which a script does not end.</returns>
    public bool ReadRaw(ReadOnlySpan<char> name, out ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> page = _page.Span;
        text = page[End..];
        for (int at = text.IndexOf('<'), next; at >= 0; at = next < 0 ? -1 : at + 1 + next)
        {
            ReadOnlySpan<char> rest = text[(at + 1)..];
            if (Tag == HtmlTag.Script && rest is ['!', '-', '-', ..])
            {
                return false;
            }

            if (rest.Length > name.Length + 1 && rest[0] == '/' && Ascii.EqualsIgnoreCase(rest.Slice(1, name.Length), name))
            {
                int behind = End + at + 2 + name.Length;
                int end = SkipSpaces(page, behind);
                if (end < page.Length && page[end] == '>')
                {
                    text = text[..at];
                    End = end + 1;
                    return Tag == HtmlTag.Style || _count == 0 || !text.Contains('\r');
                }

                if (end > behind || page[behind] == '/')
                {
                    return false;
                }
            }

            next = rest.IndexOf('<');
        }

        return false;
    }

    private PlainToken ReadText(ReadOnlySpan<char> page, int position, out ReadOnlySpan<char> text)
    {
        text = page[position..];
        int end = text.IndexOfAny('<', '&', '\r');
        bool isDecoded = end >= 0 && text[end] != '<';
        end = isDecoded ? text.IndexOf('<') : end < 0 ? text.Length : end;
        if (end < 0)
        {
            return PlainToken.None;
        }

        End = position + end;
        if (!isDecoded)
        {
            text = text[..end];
            return PlainToken.Text;
        }

        _decoded.Clear(KeptCapacity);
        bool isPlain = PlainReferences.TryDecode(_page[position..End], inAttribute: false, _decoded);
        text = _decoded.Span;
        return isPlain ? PlainToken.Text : PlainToken.None;
    }

    private bool ReadEndTag(ReadOnlySpan<char> page, int position, out ReadOnlySpan<char> name)
    {
        int end = FindEnd(page, position, EndsTagName);
        int at = SkipSpaces(page, end);
        if (!TryLower(page[position..end], _tagName, out name) || at >= page.Length || page[at] != '>')
        {
            return false;
        }

        (Tag, End) = (HtmlTags.Find(name), at + 1);
        return true;
    }

    private bool ReadStartTag(ReadOnlySpan<char> page, int position, out ReadOnlySpan<char> name)
    {
        int at = FindEnd(page, position, EndsTagName);
        if (!TryLower(page[position..at], _tagName, out name))
        {
            return false;
        }

        Tag = HtmlTags.Find(name);
        return (Tag is HtmlTag.Script or HtmlTag.Style || TokenizerFrontEnd.IsPlainInside(Tag)) && ReadAttributes(page, at);
    }

    private bool ReadAttributes(ReadOnlySpan<char> page, int at)
    {
        (_count, IsSelfClosing) = (0, false);
        _decoded.Clear(KeptCapacity);
        while (true)
        {
            at = SkipSpaces(page, at);
            if (at >= page.Length)
            {
                return false;
            }

            switch (page[at])
            {
                case '>':
                    End = at + 1;
                    return true;
                case '/':
                    IsSelfClosing = at + 1 < page.Length && page[at + 1] == '>';
                    at++;
                    continue;
            }

            int nameEnd = FindEnd(page, at + 1, EndsAttributeName);
            AttributeName name = TryLower(page[at..nameEnd], _attributeName, out ReadOnlySpan<char> lowered) ? AttributeNames.Find(lowered) : AttributeName.None;
            at = SkipSpaces(page, nameEnd);
            PlainAttribute attribute = new(name, at, 0, false);
            if (at < page.Length && page[at] == '=' && !ReadValue(page, at + 1, ref attribute, out at))
            {
                return false;
            }

            if (name != AttributeName.None && !Add(attribute))
            {
                return false;
            }
        }
    }

    /// <summary>Reads the value behind an equals sign.</summary>
    /// <returns>Whether it is plain, or not kept.</returns>
    private bool ReadValue(ReadOnlySpan<char> page, int at, ref PlainAttribute attribute, out int end)
    {
        end = at = SkipSpaces(page, at);
        if (at >= page.Length)
        {
            return false;
        }

        char quote = page[at];
        if (quote is not ('"' or '\''))
        {
            end = FindEnd(page, at, WhiteSpace | EndsTag);
            return SetValue(page, at, end, ref attribute);
        }

        int length = page[(at + 1)..].IndexOf(quote);
        end = at + length + 2;
        return length >= 0 && SetValue(page, at + 1, end - 1, ref attribute);
    }

    private bool SetValue(ReadOnlySpan<char> page, int start, int end, ref PlainAttribute attribute)
    {
        attribute = attribute with { Start = start, Length = end - start };
        if (attribute.Name == AttributeName.None || !page[start..end].ContainsAny('&', '\r'))
        {
            return true;
        }

        int decoded = _decoded.Length;
        bool isPlain = PlainReferences.TryDecode(_page[start..end], inAttribute: true, _decoded);
        attribute = attribute with { Start = decoded, Length = _decoded.Length - decoded, IsDecoded = true };
        return isPlain;
    }

    /// <summary>Adds an attribute unless there is one of its name.</summary>
    /// <returns>Whether there was room.</returns>
    private bool Add(PlainAttribute attribute)
    {
        foreach (ref readonly PlainAttribute other in Attributes)
        {
            if (other.Name == attribute.Name)
            {
                return true;
            }
        }

        if (_count == MostAttributes)
        {
            return false;
        }

        _attributes[_count++] = attribute;
        return true;
    }

    /// <summary>A name in lower case, where it stands or in a buffer.</summary>
    /// <returns>Whether it is short enough for that.</returns>
    private static bool TryLower(ReadOnlySpan<char> name, Span<char> buffer, out ReadOnlySpan<char> lowered)
    {
        lowered = name;
        if (!name.ContainsAnyInRange('A', 'Z'))
        {
            return true;
        }

        if (name.Length > buffer.Length)
        {
            return false;
        }

        for (int i = 0; i < name.Length; i++)
        {
            buffer[i] = char.IsAsciiLetterUpper(name[i]) ? (char)(name[i] | 0x20) : name[i];
        }

        lowered = buffer[..name.Length];
        return true;
    }

    /// <summary>The first place from one on whose character is in a set.</summary>
    private static int FindEnd(ReadOnlySpan<char> page, int at, ulong set)
    {
        while ((uint)at < (uint)page.Length && (page[at] >= 64 || ((set >> page[at]) & 1) == 0))
        {
            at++;
        }

        return at;
    }

    private static int SkipSpaces(ReadOnlySpan<char> page, int at)
    {
        while ((uint)at < (uint)page.Length && page[at] < 64 && ((WhiteSpace >> page[at]) & 1) != 0)
        {
            at++;
        }

        return at;
    }
}

/// <summary>What was read.</summary>
internal enum PlainToken
{
    /// <summary>Nothing: the markup here is not plain.</summary>
    None,
    Text,
    StartTag,
    EndTag,
}

/// <summary>An attribute whose value stands in the page, or decoded beside it.</summary>
internal readonly record struct PlainAttribute(AttributeName Name, int Start, int Length, bool IsDecoded);
