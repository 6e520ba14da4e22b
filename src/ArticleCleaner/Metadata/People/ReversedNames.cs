namespace ArticleCleaner.Metadata.People;

/// <summary>
/// Reads lists that put the family name first: <c>Quill, Ada; Moor, Ben</c>. A semicolon between the people tells the comma
/// inside a name from one between two names; without one, only a stated author of two single words is read so.
/// </summary>
internal static class ReversedNames
{
    private const int MostNames = 30;

    /// <summary>Reads the people.</summary>
    /// <param name="text">The names.</param>
    /// <param name="stated">Whether the source states the author and nothing else.</param>
    /// <param name="names">The people, given name first.</param>
    /// <returns>Whether every part of the text is a reversed name.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, bool stated, out List<string> names)
    {
        names = [];
        bool isList = text.Contains(';');
        if (!text.Contains(',') || (!isList && !stated))
        {
            return false;
        }

        foreach (Range range in text.Split(';'))
        {
            ReadOnlySpan<char> part = text[range].Trim();
            if (part.IsEmpty)
            {
                continue;
            }

            if (names.Count == MostNames || !TryTurn(part, isList, out string name))
            {
                return false;
            }

            if (!names.Contains(name))
            {
                names.Add(name);
            }
        }

        return names.Count > 0;
    }

    private static bool TryTurn(ReadOnlySpan<char> part, bool isList, out string name)
    {
        name = "";
        int comma = part.IndexOf(',');
        if (comma <= 0 || part[(comma + 1)..].Contains(','))
        {
            return false;
        }

        ReadOnlySpan<char> family = part[..comma].Trim();
        ReadOnlySpan<char> given = part[(comma + 1)..].Trim();

        // Families of two words begin with a particle (van, de); in a list a second given name may follow.
        bool isOneName = (!family.Contains(' ') || (isList && char.IsLower(family[0]))) && given.Count(' ') <= (isList ? 1 : 0);
        if (!isOneName || !IsWordOfName(family) || !IsWordOfName(given))
        {
            return false;
        }

        name = $"{given} {family}";
        return PersonName.IsName(name);
    }

    private static bool IsWordOfName(ReadOnlySpan<char> word) =>
        PersonName.IsName(word) && (word.Contains(' ') || char.IsUpper(word[0])) && !PersonWords.IsRole(word) && !PersonWords.IsDegree(word);
}
