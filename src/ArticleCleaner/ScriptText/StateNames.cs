using System.Collections.Frozen;

namespace ArticleCleaner.ScriptText;

/// <summary>What the names of properties in a page's data tell of their strings.</summary>
internal static class StateNames
{
    private const int LongestName = 24;

    private static readonly FrozenDictionary<string, bool> IsTextByName = EmbeddedData.Lines("ScriptText.Data.state-names.tsv")
        .Select(static line => line.Split('\t'))
        .ToFrozenDictionary(static row => row[1], static row => row[0] == "text");

    private static readonly FrozenDictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> Lookup = IsTextByName.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether strings of this name may be text of the page (<see langword="true"/>), what is below it is not (<see langword="false"/>), or nothing is known.</summary>
    public static bool? IsText(ReadOnlySpan<byte> name)
    {
        Span<char> folded = stackalloc char[LongestName];
        int length = 0;
        int firstWord = 0;
        foreach (byte b in name)
        {
            bool parts = b is (byte)'-' or (byte)'_';
            if (firstWord == 0 && length > 0 && (parts || char.IsAsciiLetterUpper((char)b)))
            {
                firstWord = length;
            }

            if (parts)
            {
                continue;
            }

            if (length == LongestName || b >= 0x80)
            {
                return IsOther(folded[..firstWord]);
            }

            folded[length++] = char.ToLowerInvariant((char)b);
        }

        return Lookup.TryGetValue(folded[..length], out bool isText) ? isText : IsOther(folded[..firstWord]);
    }

    /// <summary>A name that begins with the word of another ("cookieBanner") says the same.</summary>
    private static bool? IsOther(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out bool isText) && !isText ? false : null;
}
