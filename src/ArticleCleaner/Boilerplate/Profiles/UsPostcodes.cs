using System.Globalization;

namespace ArticleCleaner.Boilerplate.Profiles;

/// <summary>Which postcodes each state of the USA has.</summary>
internal static class UsPostcodes
{
    private static readonly List<State> States = Load();

    /// <summary>
    /// The state an address names right before a postcode that no place in it has ("Ohio 90210", "OH 90210-1234"),
    /// or <see langword="null"/> when they agree or the address is not one of the USA.
    /// </summary>
    public static string? ImpossibleState(ReadOnlySpan<char> address)
    {
        for (int i = 0; i + 5 <= address.Length; i++)
        {
            bool starts = char.IsAsciiDigit(address[i]) && (i == 0 || !char.IsLetterOrDigit(address[i - 1]));
            if (!starts || address.Slice(i, 5).ContainsAnyExceptInRange('0', '9') || (i + 5 < address.Length && char.IsLetterOrDigit(address[i + 5])))
            {
                continue;
            }

            ReadOnlySpan<char> before = address[..i].TrimEnd(" ,\n\r\t");
            if (i - before.Length is < 1 or > 3)
            {
                continue;
            }

            int prefix = int.Parse(address.Slice(i, 3), NumberStyles.None, CultureInfo.InvariantCulture);
            if (NamedAtEnd(before) is { } state && !state.Has(prefix))
            {
                return state.Name;
            }
        }

        return null;
    }

    private static State? NamedAtEnd(ReadOnlySpan<char> text)
    {
        State? found = null;
        foreach (State state in States)
        {
            // "West Virginia" ends in "Virginia": the longer name is meant.
            if ((EndsWithWord(text, state.Name) && (found is null || state.Name.Length > found.Name.Length)) || (EndsWithWord(text, state.Abbreviation) && found is null))
            {
                found = state;
            }
        }

        return found;
    }

    private static bool EndsWithWord(ReadOnlySpan<char> text, string word) =>
        text.EndsWith(word, StringComparison.Ordinal) && text.Length > word.Length && text[text.Length - word.Length - 1] is ' ' or ',' or '\n';

    private static List<State> Load()
    {
        List<State> states = [];
        foreach (string line in EmbeddedData.Lines("Boilerplate.Profiles.Data.us-postcodes.txt"))
        {
            string[] parts = line.Split(';');
            List<(int From, int To)> ranges = [.. parts[2].Split(',').Select(range => (Number(range.AsSpan(0, 3)), Number(range.AsSpan(4, 3))))];
            states.Add(new State(parts[0], parts[1], ranges));
        }

        return states;
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private sealed record State(string Name, string Abbreviation, List<(int From, int To)> Ranges)
    {
        public bool Has(int prefix) => Ranges.Exists(range => prefix >= range.From && prefix <= range.To);
    }
}
