using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>
/// Collects the kept text of one or several page blocks with its formatting and its places. One builder serves a whole
/// page; only what it hands out is allocated.
/// </summary>
internal sealed class BlockTextBuilder(PageDocument page, CleanerOptions options)
{
    private readonly CharBuffer _text = new();
    private readonly List<FormattedRun> _runs = [];
    private readonly List<TextSpan> _spans = [];
    private readonly List<Piece> _pieces = [];
    private readonly InlineTargets _targets = new(page, options);
    private readonly InlineFormulas _formulas = new(page);
    private readonly RawFormulas _rawFormulas = new(page);

    /// <summary>The text while it is one part of the page's; it is copied to the buffer when more is added or it is changed.</summary>
    private TextSpan _part;

    private int _blockSpan;
    private int _blockLength;

    public int Length => _part.Length + _text.Length;

    public ReadOnlySpan<char> Text => _part.Length > 0 ? page.Text.Slice(_part.Start, _part.Length) : _text.Span;

    /// <summary>The text as a buffer that can be added to.</summary>
    private CharBuffer Buffer
    {
        get
        {
            if (_part.Length > 0)
            {
                _text.Reserve(_blockLength);
                _text.Append(Text);
                _part = default;
            }

            return _text;
        }
    }

    /// <summary>Appends the kept segments of the block that <paramref name="segments"/>[<paramref name="first"/>] belongs to.</summary>
    /// <param name="segments">All segments in order.</param>
    /// <param name="first">The block's first kept segment.</param>
    /// <param name="separator">What parts the text from what was appended before.</param>
    /// <returns>The first segment of another block.</returns>
    public int Append(List<PageSegment> segments, int first, string separator)
    {
        int block = segments[first].Block;
        ref PageBlock source = ref page.Blocks[block];
        int textStart = source.Start + source.MarkerLength;
        int before = Length;
        int firstRun = _runs.Count;
        _pieces.Clear();
        _blockSpan = _spans.Count;
        _blockLength = source.Length;
        int next = first;
        for (; next < segments.Count && segments[next].Block == block; next++)
        {
            PageSegment segment = segments[next];
            if (segment.Removal is not null)
            {
                continue;
            }

            _spans.Add(new TextSpan(segment.Start, segment.Length));
            int start = Math.Max(segment.Start, textStart);
            if (start >= segment.End)
            {
                continue;
            }

            if (_pieces.Count > 0)
            {
                AppendJoint(_pieces[^1].End, start);
            }
            else if (before > 0)
            {
                Buffer.Append(separator);
                before = Length;
            }

            if (source.InlineCount > 0 && page.Inlines[source.FirstInline].Element < 0)
            {
                AppendWithoutMarkers(source, start, segment.End);
            }
            else
            {
                AppendPiece(start, segment.End);
            }
        }

        if (source.InlineCount > 0)
        {
            AddRuns(source);
        }

        if (_formulas.Any && _pieces.Count > 0)
        {
            foreach (PageObject formula in _formulas.In(source))
            {
                int at = Backward(formula.Position);
                _runs.Add(new FormattedRun(Math.Max(at, before), Math.Max(at, before), InlineKind.Math, formula.Element));
            }
        }

        if (page.Format == PageFormat.Html)
        {
            _rawFormulas.AddTo(_runs, firstRun, Text[before..], before);
        }

        return next;
    }

    public string TakeText()
    {
        string text = _part.Length > 0 ? page.CopyOf(_part) : new string(_text.Span);
        _part = default;
        _text.Truncate(0);
        return text;
    }

    /// <summary>The formatting of the text taken with it; nests properly.</summary>
    public IReadOnlyList<InlineSpan> TakeInlines()
    {
        if (_runs.Count == 0)
        {
            return [];
        }

        InlineNesting.Order(_runs);
        IReadOnlyList<InlineSpan> inlines = _targets.Spans(_runs);
        _runs.Clear();
        return inlines;
    }

    public IReadOnlyList<TextSpan> TakeSpans()
    {
        TextSpan[] spans = [.. _spans];
        _spans.Clear();
        return spans;
    }

    private void AppendPiece(int start, int end)
    {
        // Text input: the lines of a wrapped paragraph are one line of text.
        while (page.Format == PageFormat.Text && start < end
            && page.Text.Slice(start, end - start).IndexOfAny('\n', '\r') is var length and >= 0)
        {
            AppendRun(start, start + page.Text.Slice(start, length).TrimEnd().Length);
            Buffer.Append(' ');
            ReadOnlySpan<char> rest = page.Text.Slice(start + length, end - start - length);
            start = end - rest.TrimStart().Length;
        }

        AppendRun(start, end);
    }

    private void AppendRun(int start, int end)
    {
        if (start < end)
        {
            _pieces.Add(new Piece(start, end, Length));
            if (Length == 0)
            {
                _part = new TextSpan(start, end - start);
            }
            else
            {
                Buffer.Append(page.Text.Slice(start, end - start));
            }
        }
    }

    /// <summary>Text input: the signs that make a run bold are not part of the text.</summary>
    private void AppendWithoutMarkers(in PageBlock source, int start, int end)
    {
        int position = start;
        foreach (ref readonly InlineRun run in page.Inlines.Span.Slice(source.FirstInline, source.InlineCount))
        {
            int marker = MarkerLength(run);
            if (marker == 0 || run.Start + run.Length <= position || run.Start >= end)
            {
                continue;
            }

            AppendPiece(position, Math.Min(run.Start, end));
            position = Math.Max(position, run.Start + marker);
            AppendPiece(position, Math.Min(run.Start + run.Length - marker, end));
            position = Math.Max(position, run.Start + run.Length);
        }

        AppendPiece(position, end);
    }

    private int MarkerLength(in InlineRun run) =>
        run.Element < 0 && run.Kind == InlineKind.Strong && run.Length > 4 && page.Text.Slice(run.Start, 2).SequenceEqual("**") ? 2 : 0;

    /// <summary>
    /// Between two kept pieces of one block: a space where the page has one, or where words that a removed word parted
    /// would run together.
    /// </summary>
    private void AppendJoint(int end, int start)
    {
        ReadOnlySpan<char> gap = page.Text.Slice(end, start - end);
        bool space = false;
        bool word = false;
        foreach (char c in gap)
        {
            space |= char.IsWhiteSpace(c);
            word |= char.IsLetterOrDigit(c);
        }

        char following = page.Text.Slice(start, 1)[0];
        bool punctuation = following is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']';
        if (space ? !(punctuation && !char.IsWhiteSpace(gap[^1])) : word && char.IsLetterOrDigit(Text[^1]) && char.IsLetterOrDigit(following))
        {
            Buffer.Append(' ');
        }
    }

    private void AddRuns(in PageBlock source)
    {
        if (_pieces.Count == 0)
        {
            return;
        }

        foreach (ref readonly InlineRun run in page.Inlines.Span.Slice(source.FirstInline, source.InlineCount))
        {
            // In text input a run begins with its markers; where a rule took them off, it is no longer one.
            if (run.Element < 0 && !KeepsPlace(run.Start))
            {
                continue;
            }

            int from = Forward(run.Start);
            int to = Backward(run.Start + run.Length);
            if (from < to)
            {
                _runs.Add(new FormattedRun(from, to, run.Kind, run.Element));
            }
        }
    }

    private bool KeepsPlace(int place)
    {
        for (int i = _blockSpan; i < _spans.Count && _spans[i].Start <= place; i++)
        {
            if (_spans[i].End > place)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Offset in the text of the first appended character at or behind a place of the page.</summary>
    private int Forward(int place)
    {
        int low = FirstPieceEndingBehind(place);
        return low == _pieces.Count ? Length : _pieces[low].TextStart + Math.Max(0, place - _pieces[low].Start);
    }

    /// <summary>Offset in the text behind the last appended character before a place of the page.</summary>
    private int Backward(int place)
    {
        int low = FirstPieceEndingBehind(place);
        if (low < _pieces.Count && _pieces[low].Start < place)
        {
            return _pieces[low].TextStart + place - _pieces[low].Start;
        }

        return low == 0 ? 0 : _pieces[low - 1].TextStart + _pieces[low - 1].End - _pieces[low - 1].Start;
    }

    private int FirstPieceEndingBehind(int place)
    {
        int low = 0;
        int high = _pieces.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_pieces[middle].End > place)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    private readonly record struct Piece(int Start, int End, int TextStart);
}
