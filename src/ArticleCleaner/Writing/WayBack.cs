namespace ArticleCleaner.Writing;

/// <summary>
/// The sign in a note that led back to the text of the page. Outputs that make their own numbers and ways back write the note
/// without it: it would be there twice, and lead nowhere.
/// </summary>
internal static class WayBack
{
    private const int MaxLength = 8;

    /// <summary>Whether a link is a note's own way back to the text.</summary>
    /// <param name="inline">The link.</param>
    /// <param name="origin">See <see cref="FootnoteBlock.BackReference"/>.</param>
    public static bool Is(InlineSpan inline, string origin) =>
        inline is { Kind: InlineKind.Link, Target: { } target } && target.EndsWith("#" + origin, StringComparison.Ordinal);

    /// <summary>A note without its last sign that leads back, and without the formatting that was the sign's alone.</summary>
    public static FootnoteBlock Without(FootnoteBlock note)
    {
        if (note.BackReference is not { Length: > 0 } origin)
        {
            return note;
        }

        for (int i = note.Inlines.Count - 1; i >= 0; i--)
        {
            if (note.Inlines[i] is { Length: > 0 and <= MaxLength } link && Is(link, origin))
            {
                return link.Length == note.Text.Length ? note : Cut(note, link.Start, link.Start + link.Length);
            }
        }

        return note;
    }

    /// <summary>Takes a run out of a note, with the white space that then has nothing to part.</summary>
    private static FootnoteBlock Cut(FootnoteBlock note, int start, int end)
    {
        string text = note.Text;
        while (end < text.Length && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        while (end == text.Length && start > 0 && char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        var left = new List<InlineSpan>(note.Inlines.Count);
        foreach (InlineSpan inline in note.Inlines)
        {
            int from = Moved(inline.Start, start, end);
            int to = Moved(inline.Start + inline.Length, start, end);
            if (from < to || inline.Length == 0)
            {
                left.Add(inline with { Start = from, Length = to - from });
            }
        }

        return note with { Text = text.Remove(start, end - start), Inlines = left };
    }

    private static int Moved(int place, int start, int end) => place <= start ? place : place >= end ? place - (end - start) : start;
}
