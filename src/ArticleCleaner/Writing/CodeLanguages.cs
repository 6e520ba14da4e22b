namespace ArticleCleaner.Writing;

/// <summary>Names of programming languages as outputs write them.</summary>
internal static class CodeLanguages
{
    /// <summary>The name when it is one word of letters, digits and <c>+ # - . _</c>, at most 40 characters; otherwise <see langword="null"/>.</summary>
    public static string? NameOf(string? language)
    {
        if (language is not { Length: > 0 and <= 40 })
        {
            return null;
        }

        foreach (char character in language)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('+' or '#' or '-' or '.' or '_'))
            {
                return null;
            }
        }

        return language;
    }
}
