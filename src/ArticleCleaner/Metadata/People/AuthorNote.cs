namespace ArticleCleaner.Metadata.People;

/// <summary>Reads the first words of a note about the author: a full name, then what he or she is or does.</summary>
internal static class AuthorNote
{
    private const int LeastWords = 2;
    private const int MostWords = 4;

    /// <summary>How far after the name a word for the trade of writing is looked for.</summary>
    private const int Reach = 160;

    /// <summary>Reads the name.</summary>
    /// <param name="text">A block of the page.</param>
    /// <param name="name">The name.</param>
    /// <param name="writes">Whether the note says that the person writes.</param>
    public static bool TryRead(ReadOnlySpan<char> text, out ReadOnlySpan<char> name, out bool writes)
    {
        name = default;
        writes = false;
        if (!char.IsUpper(text[0]))
        {
            return false;
        }

        int end = -1;
        for (int words = 0; words <= MostWords; words++)
        {
            int start = end + 1;
            int space = text[start..Math.Min(text.Length, start + 30)].IndexOf(' ');
            if (space <= 0)
            {
                return false;
            }

            if (words >= LeastWords && PersonWords.IsNoteVerb(text.Slice(start, space)))
            {
                name = text[..end];
                writes = PersonWords.Writes(text.Slice(start, Math.Min(Reach, text.Length - start)));
                return PersonName.IsName(name) && PersonName.IsCapitalised(name);
            }

            end = start + space;
        }

        return false;
    }
}
