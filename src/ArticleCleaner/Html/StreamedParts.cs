using System.Globalization;

namespace ArticleCleaner.Html;

/// <summary>
/// Puts the parts of a streamed page where they belong. React sends the frame of a page first, with a <c>template</c> of the id "B:1"
/// or "P:1" where a part is not ready; the part follows behind the frame in a hidden <c>div</c> of the id "S:1", and a script puts it in
/// the template's place, and of what stood there meanwhile ("Loading…"). Read as it stands, such a page is a frame with its text hidden
/// behind its footer.
/// </summary>
/// <remarks>
/// Linear in the page. Each character is written once, but for the tags of templates and parts that belong together; what stood in a
/// part's place is hidden. The scripts need not be there: crawlers leave them out.
/// </remarks>
internal sealed class StreamedParts
{
    private const char Boundary = 'B';
    private const char Segment = 'P';
    private const string TemplateStart = "<template id=\"";
    private const string TemplateEnd = "\"></template>";
    private const string PartId = " id=\"S:";
    private const string PartIdEnd = "\">";
    private const string DivEnd = "</div>";
    private const string HiddenDiv = "<div hidden>";
    private const string BoundaryStart = "<!--$";
    private const string BoundaryEnd = "<!--/$-->";
    private const int MaxDigits = 6;

    /// <summary>Parts beyond these stay where they are; pages have dozens.</summary>
    private const int MaxParts = 4096;

    /// <summary>A larger buffer than this many characters is given back after a page.</summary>
    private const int KeepCapacity = 1 << 22;

    private char[] _placed = [];
    private int _length;

    /// <summary>The page with its parts in their places, or as it is when it has none to place; valid until the next page.</summary>
    /// <param name="chars">The page's characters …</param>
    /// <param name="length">… as far as this.</param>
    public (char[] Chars, int Length) Place(char[] chars, int length)
    {
        ReadOnlySpan<char> page = chars.AsSpan(0, length);
        List<Part> parts = FindParts(page);
        List<Mark> marks = parts.Count == 0 ? [] : FindMarks(page, parts);
        if (marks.Count == 0)
        {
            return (chars, length);
        }

        _length = 0;
        if (_placed.Length < length || _placed.Length > KeepCapacity)
        {
            _placed = GC.AllocateUninitializedArray<char>(length);
        }

        var written = new bool[parts.Count];
        Write(page, 0, length, marks, parts, written);
        foreach (Mark mark in marks)
        {
            if (mark.IsPart && !written[mark.Part])
            {
                // Parts within each other: they stay hidden.
                Part part = parts[mark.Part];
                written[mark.Part] = true;
                Append(page[part.Start..part.ContentStart]);
                Write(page, part.ContentStart, part.ContentEnd, marks, parts, written);
                Append(DivEnd);
            }
        }

        return (_placed, _length);
    }

    private void Write(ReadOnlySpan<char> page, int start, int end, List<Mark> marks, List<Part> parts, bool[] written)
    {
        var open = new Stack<(int Start, int End)>();
        open.Push((start, end));
        while (open.TryPop(out (int Start, int End) run))
        {
            int next = FirstFrom(marks, run.Start);
            if (next == marks.Count || marks[next].Start >= run.End)
            {
                Append(page[run.Start..run.End]);
                continue;
            }

            Mark mark = marks[next];
            Append(page[run.Start..mark.Start]);
            if (mark.IsPart)
            {
                open.Push((mark.End, run.End));
            }
            else if (written[mark.Part])
            {
                Append(page[mark.Start..mark.End]);
                open.Push((mark.End, run.End));
            }
            else
            {
                written[mark.Part] = true;
                int standIn = page[mark.Start + TemplateStart.Length] == Boundary ? HideStandIn(page[mark.End..run.End]) : 0;
                open.Push((mark.End + standIn, run.End));
                open.Push((parts[mark.Part].ContentStart, parts[mark.Part].ContentEnd));
            }
        }
    }

    /// <summary>Hides what stands behind a template until its part comes. The template's own tags are longer than those it takes.</summary>
    /// <returns>Its length; 0 when it ends at no mark or holds another template or part.</returns>
    private int HideStandIn(ReadOnlySpan<char> rest)
    {
        int template = rest.IndexOf(TemplateStart);
        rest = template < 0 ? rest : rest[..template];
        int length = rest.IndexOf(BoundaryEnd);
        if (length <= 0 || rest[..length].Contains(BoundaryStart, StringComparison.Ordinal) || rest[..length].Contains(PartId, StringComparison.Ordinal))
        {
            return 0;
        }

        Append(HiddenDiv);
        Append(rest[..length]);
        Append(DivEnd);
        return length;
    }

    private void Append(ReadOnlySpan<char> text)
    {
        text.CopyTo(_placed.AsSpan(_length));
        _length += text.Length;
    }

    private static int FirstFrom(List<Mark> marks, int start)
    {
        int low = 0, high = marks.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = marks[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The parts of the page in order; none of them holds another.</summary>
    private static List<Part> FindParts(ReadOnlySpan<char> page)
    {
        var parts = new List<Part>();
        int at = page.IndexOf(PartId);
        while (at >= 0 && parts.Count < MaxParts)
        {
            int number = NumberAt(page, at + PartId.Length, PartIdEnd, out int contentStart);
            int start = page[..at].EndsWith("<div hidden") ? at - "<div hidden".Length : page[..at].EndsWith("<div hidden=\"\"") ? at - "<div hidden=\"\"".Length : -1;
            int next = page[(at + 1)..].IndexOf(PartId);
            int limit = next < 0 ? page.Length : at + 1 + next;
            if (number >= 0 && start >= 0 && EndOfDiv(page, contentStart, limit) is var end and >= 0)
            {
                parts.Add(new Part(number, start, contentStart, end));
            }

            at = next < 0 ? -1 : limit;
        }

        return parts;
    }

    /// <summary>The templates that a part belongs to and the parts that belong to a template, in order.</summary>
    private static List<Mark> FindMarks(ReadOnlySpan<char> page, List<Part> parts)
    {
        var byNumber = new Dictionary<int, int>(parts.Count);
        for (int i = 0; i < parts.Count; i++)
        {
            byNumber.TryAdd(parts[i].Number, i);
        }

        var marks = new List<Mark>();
        for (int at = 0, next; (next = page[at..].IndexOf(TemplateStart)) >= 0;)
        {
            int start = at + next;
            at = start + TemplateStart.Length;
            if (page[at..] is [Boundary or Segment, ':', ..]
                && NumberAt(page, at + 2, TemplateEnd, out int end) is var number and >= 0
                && byNumber.Remove(number, out int part))
            {
                marks.Add(new Mark(start, end, part, IsPart: false));
                marks.Add(new Mark(parts[part].Start, parts[part].ContentEnd + DivEnd.Length, part, IsPart: true));
                at = end;
            }
        }

        marks.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return marks;
    }

    /// <summary>The hexadecimal number at an offset, -1 when there is none or something else than <paramref name="closing"/> follows.</summary>
    private static int NumberAt(ReadOnlySpan<char> page, int start, string closing, out int end)
    {
        ReadOnlySpan<char> rest = page[start..];
        int digits = 0;
        while (digits < MaxDigits && digits < rest.Length && char.IsAsciiHexDigitLower(rest[digits]))
        {
            digits++;
        }

        end = start + digits + closing.Length;
        return digits > 0 && rest[digits..].StartsWith(closing) ? int.Parse(rest[..digits], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : -1;
    }

    /// <summary>Where the end tag of a div begins whose content begins at <paramref name="start"/>; -1 when it is not found before <paramref name="limit"/>.</summary>
    private static int EndOfDiv(ReadOnlySpan<char> page, int start, int limit)
    {
        int depth = 1;
        for (int at = start, next; (next = page[at..limit].IndexOf('<')) >= 0; at++)
        {
            at += next;
            ReadOnlySpan<char> rest = page[at..limit];
            depth += rest.StartsWith("<div") && rest is [_, _, _, _, ' ' or '>', ..] ? 1 : rest.StartsWith(DivEnd) ? -1 : 0;
            if (depth == 0)
            {
                return at;
            }

            string? closing = rest.StartsWith("<script") ? "</script" : rest.StartsWith("<style") ? "</style" : rest.StartsWith("<!--") ? "-->" : null;
            int skipped = closing is null ? 0 : rest.IndexOf(closing);
            if (skipped < 0)
            {
                return -1;
            }

            at += skipped;
        }

        return -1;
    }

    /// <summary>A part: where its start tag, its content and its end tag begin.</summary>
    private readonly record struct Part(int Number, int Start, int ContentStart, int ContentEnd);

    /// <summary>A template or a part that are to be joined.</summary>
    private readonly record struct Mark(int Start, int End, int Part, bool IsPart);
}
