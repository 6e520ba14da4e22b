using ArticleCleaner.Metadata.Dates;

namespace ArticleCleaner.Metadata.People;

/// <summary>Reads lines that hold a date and a name and nothing else: <c>11.12.2019 - Ada Quill</c>.</summary>
internal static class NameBesideDate
{
    private const int MaxLine = 70;
    private const int LeastWords = 2;
    private const int MostWords = 3;
    private const string Edges = " \u00A0-–—|·•,/\n";

    /// <summary>Reads the name.</summary>
    public static bool TryRead(ReadOnlySpan<char> line, out ReadOnlySpan<char> name)
    {
        name = default;
        if (line.Length > MaxLine || !DateScanner.TryFind(line, true, out FoundDate date))
        {
            return false;
        }

        ReadOnlySpan<char> before = line[..date.Start].Trim(Edges);
        ReadOnlySpan<char> after = line[date.End..].Trim(Edges);
        name = before.IsEmpty ? after : before;
        return before.IsEmpty != after.IsEmpty && IsFullName(name);
    }

    private static bool IsFullName(ReadOnlySpan<char> name)
    {
        int words = 0;
        foreach (Range range in name.Split(' '))
        {
            words++;
            if (!char.IsUpper(name[range] is [var first, ..] ? first : ' '))
            {
                return false;
            }
        }

        return words is >= LeastWords and <= MostWords && PersonName.IsName(name);
    }
}
