using System.Text;

namespace ArticleCleaner.Metadata.Choices;

/// <summary>The letters and digits of a text in lower case, words parted by one space: for comparing values that differ in punctuation.</summary>
internal static class Plain
{
    public static string Of(ReadOnlySpan<char> text)
    {
        var plain = new StringBuilder(text.Length);
        bool gap = false;
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                if (gap && plain.Length > 0)
                {
                    plain.Append(' ');
                }

                plain.Append(char.ToLowerInvariant(c));
                gap = false;
            }
            else if (c is not ('\'' or '’'))
            {
                gap = true;
            }
        }

        return plain.ToString();
    }

    /// <summary>The same without spaces.</summary>
    public static string Joined(ReadOnlySpan<char> text) => Of(text).Replace(" ", "", StringComparison.Ordinal);
}
