namespace ArticleCleaner.Writing;

/// <summary>
/// The sign in a note that led back to the text of the page. Outputs that make their own numbers and ways back write the note
/// without it: it would be there twice, and lead nowhere.
/// </summary>
internal static class WayBack
{
    private const int MaxLength = 8;

    /// <summary>What stands before the ways back and between them.</summary>
    private const string Signs = "^↑, \t\n\u00A0";

    /// <summary>Whether a link is a note's own way back to the text.</summary>
    /// <param name="inline">The link.</param>
    /// <param name="origin">See <see cref="FootnoteBlock.BackReference"/>.</param>
    public static bool Is(InlineSpan inline, string origin) =>
        inline is { Kind: InlineKind.Link, Target: { } target } && target.EndsWith("#" + origin, StringComparison.Ordinal);

    /// <summary>A note without the signs that lead back, and without the formatting that was theirs alone.</summary>
    public static FootnoteBlock Without(FootnoteBlock note)
    {
        (int start, int end, _) = Find(note);
        FootnoteBlock cut = start == end || end - start == note.Text.Length ? note : Cut(note, start, end);
        return cut.Text.Any(char.IsLetterOrDigit) ? cut : note;
    }

    /// <summary>Whether a note leads back to several places: <c>^ a b c</c>.</summary>
    public static bool AreSeveral(FootnoteBlock note) => Find(note).Ways > 1;

    /// <summary>The last link to where the note belongs, with the other short links beside it: they lead to its further places.</summary>
    private static (int Start, int End, int Ways) Find(FootnoteBlock note)
    {
        if (note.BackReference is not { Length: > 0 } origin)
        {
            return default;
        }

        List<InlineSpan> links = [.. note.Inlines.Where(static inline => inline is { Kind: InlineKind.Link, Length: > 0 and <= MaxLength, Target: not null })];
        int back = links.FindLastIndex(link => Is(link, origin));
        if (back < 0)
        {
            return default;
        }

        (int first, int last) = (back, back);
        ReadOnlySpan<char> page = links[back].Target.AsSpan(0, links[back].Target!.Length - origin.Length);
        while (first > 0 && IsBeside(note.Text, links[first - 1], links[first]) && LeadsBack(note.Text, links[first - 1], page, origin))
        {
            first--;
        }

        while (last + 1 < links.Count && IsBeside(note.Text, links[last], links[last + 1]) && LeadsBack(note.Text, links[last + 1], page, origin))
        {
            last++;
        }

        int start = links[first].Start;
        int end = links[last].Start + links[last].Length;
        return (note.Text.AsSpan(0, start).IndexOfAnyExcept(Signs) < 0 ? 0 : start, end, last - first + 1);
    }

    private static bool IsBeside(string text, InlineSpan one, InlineSpan next)
    {
        int end = one.Start + one.Length;
        return next.Start >= end && text.AsSpan(end, next.Start - end).IndexOfAnyExcept(Signs) < 0;
    }

    /// <summary>Whether a link beside the way back is another: to a place of the same name but for its number, and by a sign, a letter or a number. A citation is a word.</summary>
    private static bool LeadsBack(string text, InlineSpan link, ReadOnlySpan<char> page, ReadOnlySpan<char> origin)
    {
        int letters = LettersOf(origin);
        ReadOnlySpan<char> target = link.Target;
        if (!target.StartsWith(page, StringComparison.Ordinal) || !target[page.Length..].StartsWith(origin[..letters], StringComparison.Ordinal) || LettersOf(target[page.Length..]) != letters)
        {
            return false;
        }

        ReadOnlySpan<char> label = text.AsSpan(link.Start, link.Length);
        for (int i = 1; i < label.Length; i++)
        {
            if (char.IsLetter(label[i - 1]) && char.IsLetter(label[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static int LettersOf(ReadOnlySpan<char> name)
    {
        int letters = 0;
        while (letters < name.Length && char.IsLetter(name[letters]))
        {
            letters++;
        }

        return letters;
    }

    /// <summary>Takes a run out of a note, with the white space that then has nothing to part.</summary>
    private static FootnoteBlock Cut(FootnoteBlock note, int start, int end)
    {
        string text = note.Text;
        while (start > 0 && end < text.Length && text[start - 1] is '[' or '(' && text[end] is ']' or ')')
        {
            start--;
            end++;
        }

        // 1. High: what parted the number from the text.
        end += start == 0 && end < text.Length && text[end] is '.' or ':' or ')' ? 1 : 0;
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
