namespace ArticleCleaner.Writing;

/// <summary>What happens next in a run of formatted text.</summary>
internal enum InlineEventKind
{
    /// <summary>Characters to write.</summary>
    Text,

    /// <summary>A line break.</summary>
    Break,

    /// <summary>The spaces that a line begins with, behind a line break.</summary>
    Indentation,

    /// <summary>A parenthesis around a reading, see <see cref="RubyParentheses"/>.</summary>
    Parenthesis,

    /// <summary>A span begins.</summary>
    Open,

    /// <summary>The span opened last ends.</summary>
    Close,
}

/// <summary>A step through formatted text.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="Start">Offset of the characters in the text.</param>
/// <param name="Length">Number of characters; of a span, its own.</param>
/// <param name="Span">The span that begins or ends.</param>
internal readonly record struct InlineEvent(InlineEventKind Kind, int Start, int Length, InlineSpan? Span);

/// <summary>
/// Turns a text with spans into a properly nested sequence, whatever the spans are: one that overlaps another in part is
/// split, one that repeats an open one or reaches outside of the text is cut or dropped. Linear in the text and the spans.
/// </summary>
internal static class InlineEvents
{
    /// <summary>More open spans than this are ignored; it bounds the splitting.</summary>
    private const int MaxOpen = 16;

    public static List<InlineEvent> Of(string text, IReadOnlyList<InlineSpan> spans) => Of(text, spans, 0, text.Length);

    /// <summary>The steps through a part of the text. White space at the edges of a span is written outside of it.</summary>
    public static List<InlineEvent> Of(string text, IReadOnlyList<InlineSpan> spans, int start, int length)
    {
        var events = new List<InlineEvent>((spans.Count * 2) + 1);
        var waiting = new PriorityQueue<InlineSpan, (int Start, int Length, int Order)>(spans.Count);
        bool ruby = false;
        for (int i = 0; i < spans.Count; i++)
        {
            ruby |= spans[i].Kind == InlineKind.Ruby;
            Enqueue(waiting, text, spans[i], start, start + length, i);
        }

        var open = new Stack<InlineSpan>();
        int position = start;
        while (waiting.TryDequeue(out InlineSpan? span, out (int Start, int Length, int Order) key))
        {
            position = CloseUntil(text, events, open, position, span.Start);
            int end = span.Start + span.Length;
            if (open.TryPeek(out InlineSpan? outer) && end > outer.Start + outer.Length)
            {
                int split = outer.Start + outer.Length;
                Enqueue(waiting, text, span with { Start = split, Length = end - split }, start, start + length, key.Order);
                Enqueue(waiting, text, span with { Length = split - span.Start }, start, start + length, key.Order);
                continue;
            }

            if (open.Count < MaxOpen && !open.Any(other => Repeats(span, other)))
            {
                AddText(text, events, position, span.Start);
                position = span.Start;
                events.Add(new InlineEvent(InlineEventKind.Open, span.Start, span.Length, span));
                open.Push(span);
            }
        }

        position = CloseUntil(text, events, open, position, int.MaxValue);
        AddText(text, events, position, start + length);
        return ruby ? RubyParentheses.Part(text, events) : events;
    }

    /// <summary>A link in a link, or emphasis in emphasis. Ruby and languages may nest.</summary>
    private static bool Repeats(InlineSpan span, InlineSpan open) =>
        span.Kind == open.Kind && (span.Kind is not (InlineKind.Language or InlineKind.Direction) || span.Target == open.Target);

    private static void Enqueue(PriorityQueue<InlineSpan, (int, int, int)> waiting, string text, InlineSpan span, int start, int end, int order)
    {
        int from = Math.Max(span.Start, start);
        int to = (int)Math.Min((long)span.Start + span.Length, end);
        bool empty = span.Length == 0;
        while (from < to && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        while (to > from && char.IsWhiteSpace(text[to - 1]))
        {
            to--;
        }

        // Never between the halves of a surrogate pair.
        from += from < to && from > 0 && char.IsLowSurrogate(text[from]) && char.IsHighSurrogate(text[from - 1]) ? 1 : 0;
        to -= to > from && to < text.Length && char.IsHighSurrogate(text[to - 1]) && char.IsLowSurrogate(text[to]) ? 1 : 0;
        bool formula = empty && span is { Kind: InlineKind.Math, Target: not null } && from == to && from <= end;
        if (from < to || formula)
        {
            waiting.Enqueue(span with { Start = from, Length = to - from }, (from, from - to, order));
        }
    }

    private static int CloseUntil(string text, List<InlineEvent> events, Stack<InlineSpan> open, int position, int next)
    {
        while (open.TryPeek(out InlineSpan? span) && span.Start + span.Length <= next)
        {
            int end = span.Start + span.Length;
            AddText(text, events, position, end);
            position = Math.Max(position, end);
            events.Add(new InlineEvent(InlineEventKind.Close, span.Start, span.Length, open.Pop()));
        }

        return position;
    }

    private static void AddText(string text, List<InlineEvent> events, int start, int end)
    {
        while (start < end)
        {
            int line = text.AsSpan(start, end - start).IndexOf('\n');
            int length = line < 0 ? end - start : line;
            int indentation = events is [.., { Kind: InlineEventKind.Break }] ? length - text.AsSpan(start, length).TrimStart(' ').Length : 0;
            if (indentation > 0)
            {
                events.Add(new InlineEvent(InlineEventKind.Indentation, start, indentation, null));
            }

            if (length > indentation)
            {
                events.Add(new InlineEvent(InlineEventKind.Text, start + indentation, length - indentation, null));
            }

            if (line < 0)
            {
                return;
            }

            events.Add(new InlineEvent(InlineEventKind.Break, start + line, 1, null));
            start += line + 1;
        }
    }
}
