using ArticleCleaner.Blocks;

namespace ArticleCleaner.Html;

/// <summary>
/// Puts the parts of a streamed page where they belong. React sends the frame of a page first, with a <c>template</c> of the id "B:1"
/// or "P:1" where a part is not ready; the part follows behind the frame in a hidden <c>div</c> of the id "S:1", and a script puts it in
/// the template's place, and of what stood there meanwhile ("Loading…"). Read as it stands, such a page is a frame with its text hidden
/// behind its footer.
/// </summary>
/// <remarks>
/// Linear in the page. Which part goes where the scripts say; a part of which none speaks (crawlers leave scripts out) goes to the template of
/// its number. Rows of tables and pieces of pictures, which are sent in other elements, and ids with a prefix stay where they are. As React
/// writes it, what stands in a part's place is whole elements; of a page that does otherwise more may be hidden, and is told as such.
/// </remarks>
internal sealed class StreamedParts
{
    private const string PartId = " id=\"S:";
    private const string HiddenStart = "<span hidden>";
    private const string HiddenEnd = "</span>";

    /// <summary>
    /// The joined page. It is no longer than the page as it was sent: the tags of a joined template, which are left out, are longer than those that
    /// hide what stood in its place, and everything else is written once.
    /// </summary>
    private char[] _placed = [];

    private int _length;

    /// <summary>The page with its parts in their places, or as it is when it has none to place; valid until the next page.</summary>
    /// <param name="chars">The page's buffer.</param>
    /// <param name="length">How much of it the page fills.</param>
    public (char[] Chars, int Length) Place(char[] chars, int length)
    {
        ReadOnlySpan<char> page = chars.AsSpan(0, length);
        List<StreamedPair> pairs = page.IndexOf(PartId) < 0 ? [] : WithoutRings(StreamedMarks.Find(page));
        if (pairs.Count == 0)
        {
            _placed = _placed.Length > ReusedChars.KeepCapacity ? [] : _placed;
            return (chars, length);
        }

        _length = 0;
        ReusedChars.Fit(ref _placed, length);
        Write(page, pairs);
        return (_placed, _length);
    }

    private void Write(ReadOnlySpan<char> page, List<StreamedPair> pairs)
    {
        Mark[] marks = [.. pairs.SelectMany(static pair => (Mark[])[new(pair.Template.Start, pair, IsPart: false), new(pair.Part.Start, pair, IsPart: true)]).OrderBy(static mark => mark.Start)];
        var open = new Stack<(int Start, int End)>();
        open.Push((0, page.Length));
        while (open.TryPop(out (int Start, int End) run))
        {
            int next = FirstFrom(marks, static mark => mark.Start, run.Start);
            if (next == marks.Length || marks[next].Start >= run.End)
            {
                Append(page[run.Start..run.End]);
                continue;
            }

            Append(page[run.Start..marks[next].Start]);
            (StreamedTemplate template, StreamedPart part) = marks[next].Pair;
            if (marks[next].IsPart)
            {
                open.Push((part.End, run.End));
                continue;
            }

            int room = next + 1 < marks.Length ? Math.Min(run.End, marks[next + 1].Start) : run.End;
            int end = template.StandInEnd > room ? template.End : template.StandInEnd;
            Hide(page[template.End..end]);
            open.Push((end, run.End));
            open.Push((part.ContentStart, part.ContentEnd));
        }
    }

    /// <summary>Leaves out pairs whose parts would come into themselves: what is in a part comes to the page when the part does.</summary>
    private static List<StreamedPair> WithoutRings(List<StreamedPair> pairs)
    {
        List<StreamedPair> byPart = [.. pairs.OrderBy(static pair => pair.Part.Start)];
        ILookup<int, StreamedPair> byHolder = pairs.ToLookup(pair => HolderOf(pair.Template, byPart));
        var reached = new Queue<StreamedPair>(byHolder[-1]);
        var kept = new List<StreamedPair>();
        while (reached.TryDequeue(out StreamedPair pair))
        {
            kept.Add(pair);
            foreach (StreamedPair inner in byHolder[pair.Part.Start])
            {
                reached.Enqueue(inner);
            }
        }

        return kept;
    }

    /// <summary>The start of the part that a template stands in, -1 when it is in none.</summary>
    private static int HolderOf(StreamedTemplate template, List<StreamedPair> byPart)
    {
        int before = FirstFrom(byPart, static pair => pair.Part.Start, template.Start) - 1;
        return before >= 0 && template.Start < byPart[before].Part.End ? byPart[before].Part.Start : -1;
    }

    private void Hide(ReadOnlySpan<char> standIn)
    {
        if (!standIn.IsEmpty)
        {
            // A div would end the paragraph that the template stands in.
            Append(HiddenStart);
            Append(standIn);
            Append(HiddenEnd);
        }
    }

    private void Append(ReadOnlySpan<char> text)
    {
        text.CopyTo(_placed.AsSpan(_length));
        _length += text.Length;
    }

    /// <summary>The index of the first item that begins at an offset or behind it.</summary>
    private static int FirstFrom<T>(IReadOnlyList<T> items, Func<T, int> startOf, int offset)
    {
        int low = 0, high = items.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = startOf(items[middle]) < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>A template or a part of a pair, in the page.</summary>
    private readonly record struct Mark(int Start, StreamedPair Pair, bool IsPart);
}
