namespace ArticleCleaner.Writing;

/// <summary>
/// The parentheses around a reading, which a page writes (<c>rp</c>) for readers that cannot set it beside its base. They are
/// told apart from the base here: outputs that set the reading leave them out or write them as what they are.
/// </summary>
internal static class RubyParentheses
{
    private const string Opening = "(（[［〔【《";
    private const string Closing = ")）]］〕】》";

    /// <summary>Steps in which the parentheses around readings are steps of their own.</summary>
    public static List<InlineEvent> Part(string text, List<InlineEvent> events)
    {
        var parted = new List<InlineEvent>(events.Count + 8);
        var open = new Stack<InlineKind>();
        for (int i = 0; i < events.Count; i++)
        {
            InlineEvent step = events[i];
            switch (step.Kind)
            {
                case InlineEventKind.Open:
                    open.Push(step.Span!.Kind);
                    break;
                case InlineEventKind.Close:
                    open.Pop();
                    break;
                case InlineEventKind.Text when open.TryPeek(out InlineKind around) && around == InlineKind.Ruby:
                    Part(text, step, IsReading(events, i - 1, InlineEventKind.Close), IsReading(events, i + 1, InlineEventKind.Open), parted);
                    continue;
            }

            parted.Add(step);
        }

        return parted;
    }

    private static bool IsReading(List<InlineEvent> events, int index, InlineEventKind edge) =>
        index >= 0 && index < events.Count && events[index].Kind == edge && events[index].Span!.Kind == InlineKind.RubyText;

    private static void Part(string text, InlineEvent step, bool behindReading, bool beforeReading, List<InlineEvent> parted)
    {
        ReadOnlySpan<char> own = text.AsSpan(step.Start, step.Length);
        int closing = own.Length - own.TrimStart().Length + 1;
        closing = behindReading && closing <= own.Length && Closing.Contains(own[closing - 1]) ? closing : 0;
        int opening = own.TrimEnd().Length - 1;
        opening = beforeReading && opening >= closing && Opening.Contains(own[opening]) ? closing + own[closing..opening].TrimEnd().Length : own.Length;
        Add(parted, InlineEventKind.Parenthesis, step.Start, closing);
        Add(parted, InlineEventKind.Text, step.Start + closing, opening - closing);
        Add(parted, InlineEventKind.Parenthesis, step.Start + opening, own.Length - opening);
    }

    private static void Add(List<InlineEvent> parted, InlineEventKind kind, int start, int length)
    {
        if (length > 0)
        {
            parted.Add(new InlineEvent(kind, start, length, null));
        }
    }
}
