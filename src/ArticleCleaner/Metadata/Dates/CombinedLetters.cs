using System.Collections.Frozen;
using System.Globalization;

namespace ArticleCleaner.Metadata.Dates;

/// <summary>
/// Joins letters and the signs behind them, as decomposed text has them (<c>a</c> and an acute), to the one character of the
/// word lists. <see cref="string.Normalize()"/> does nothing where .NET runs without ICU.
/// </summary>
internal static class CombinedLetters
{
    private static readonly FrozenDictionary<(char First, char Sign), char> Letters = WordData.Rows("combined-letters")
        .ToFrozenDictionary(row => (row[1][0], (char)int.Parse(row[2], NumberStyles.HexNumber, CultureInfo.InvariantCulture)), row => row[0][0]);

    /// <summary>A word with its letters joined: itself where there is nothing to join or the buffer is too short for the joined one.</summary>
    /// <param name="word">The word. Of a capital that is joined to its sign the small letter is given back.</param>
    /// <param name="buffer">Where the joined word is written.</param>
    public static ReadOnlySpan<char> Join(ReadOnlySpan<char> word, Span<char> buffer)
    {
        if (!word.ContainsAnyInRange('\u0300', '\u036F') && !word.ContainsAnyInRange('\u0653', '\u0654'))
        {
            return word;
        }

        int length = 0;
        foreach (char c in word)
        {
            if (length > 0 && Letters.TryGetValue((char.ToLowerInvariant(buffer[length - 1]), c), out char joined))
            {
                buffer[length - 1] = joined;
                continue;
            }

            if (length == buffer.Length)
            {
                return word;
            }

            buffer[length++] = c;
        }

        return buffer[..length];
    }
}
