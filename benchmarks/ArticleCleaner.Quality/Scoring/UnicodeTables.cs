using System.Globalization;
using System.Text;

namespace ArticleCleaner.Quality.Scoring;

/// <summary>
/// Compatibility normalisation (NFKC) and full case folding from a data file: without ICU the runtime does neither, and a
/// benchmark's figures must not depend on what the machine has installed.
/// </summary>
internal sealed class UnicodeTables
{
    private readonly Dictionary<int, string> _folding = [];
    private readonly Dictionary<int, string> _compatibility = [];
    private readonly Dictionary<(int First, int Second), int> _composition = [];

    private UnicodeTables()
    {
        using Stream stream = typeof(UnicodeTables).Assembly.GetManifestResourceStream("unicode.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            string[] parts = line.Split(' ');
            int[] codes = [.. parts[1..].Select(part => int.Parse(part, NumberStyles.HexNumber, CultureInfo.InvariantCulture))];
            switch (parts[0])
            {
                case "F":
                    _folding[codes[0]] = string.Concat(codes[1..].Select(char.ConvertFromUtf32));
                    break;
                case "K":
                    _compatibility[codes[0]] = string.Concat(codes[1..].Select(char.ConvertFromUtf32));
                    break;
                default:
                    _composition[(codes[0], codes[1])] = codes[2];
                    break;
            }
        }
    }

    public static UnicodeTables Instance { get; } = new();

    public string FoldCase(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            result.Append(_folding.TryGetValue(rune.Value, out string? folded) ? folded : Rune.ToLowerInvariant(rune).ToString());
        }

        return result.ToString();
    }

    /// <summary>NFKC, except that marks stacked in an unusual order are not put in order and single Hangul letters not joined.</summary>
    public string Normalize(string text)
    {
        if (System.Text.Ascii.IsValid(text))
        {
            return text;
        }

        var mapped = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            mapped.Append(_compatibility.TryGetValue(rune.Value, out string? form) ? form : rune.ToString());
        }

        var result = new StringBuilder(mapped.Length);
        int last = -1;
        foreach (Rune rune in mapped.ToString().EnumerateRunes())
        {
            if (last >= 0 && _composition.TryGetValue((last, rune.Value), out int composed))
            {
                last = composed;
                continue;
            }

            Append(result, last);
            last = rune.Value;
        }

        Append(result, last);
        return result.ToString();
    }

    private static void Append(StringBuilder result, int code)
    {
        if (code >= 0)
        {
            result.Append(char.ConvertFromUtf32(code));
        }
    }
}
