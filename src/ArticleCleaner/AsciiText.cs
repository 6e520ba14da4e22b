using System.Text;

namespace ArticleCleaner;

/// <summary>
/// Search that ignores the case of ASCII letters. The search of the platform that ignores case is a scalar loop in programs
/// with invariant globalization, and took 9 % of the time of a page (<c>ArticleCleaner.Speed ratio</c> and a profiler).
/// </summary>
internal static class AsciiText
{
    /// <summary>Where a text of ASCII characters begins in another one, or -1.</summary>
    public static int IndexOfIgnoringCase(this ReadOnlySpan<char> text, ReadOnlySpan<char> value)
    {
        char lower = char.ToLowerInvariant(value[0]), upper = char.ToUpperInvariant(value[0]);
        int from = 0;
        while (text.Length - from >= value.Length)
        {
            int at = text[from..(text.Length - value.Length + 1)].IndexOfAny(lower, upper);
            if (at < 0)
            {
                return -1;
            }

            from += at;
            if (Ascii.EqualsIgnoreCase(text.Slice(from, value.Length), value))
            {
                return from;
            }

            from++;
        }

        return -1;
    }

    /// <summary>Whether a text of ASCII characters is in another one.</summary>
    public static bool ContainsIgnoringCase(this ReadOnlySpan<char> text, ReadOnlySpan<char> value) => text.IndexOfIgnoringCase(value) >= 0;
}
