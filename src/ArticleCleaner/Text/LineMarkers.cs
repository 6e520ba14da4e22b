using ArticleCleaner.Blocks;

namespace ArticleCleaner.Text;

/// <summary>Bullets, numbers, Markdown heading and quotation signs at the start of a line.</summary>
internal static class LineMarkers
{
    private const string Bullets = "-*+•·‣▪▫◦●○■□◆▸►➢➤✓✔";

    /// <summary>How many characters the marker and the space after it take; 0 when there is none.</summary>
    public static int Length(ReadOnlySpan<char> line, out BlockShape shape, out int level)
    {
        shape = BlockShape.Paragraph;
        level = 0;
        int hashes = line.IndexOfAnyExcept('#');
        if (hashes is >= 1 and <= 6 && line[hashes] is ' ' or '\t')
        {
            shape = BlockShape.Heading;
            level = hashes;
            return WithSpace(line, hashes);
        }

        if (line is ['>', ' ', _, ..])
        {
            shape = BlockShape.Quote;
            return 2;
        }

        if (line.Length > 2 && char.IsWhiteSpace(line[1]) && (Bullets.Contains(line[0]) || (line[0] is '–' or '—' && !EndsSentence(line))))
        {
            shape = BlockShape.ListItem;
            return WithSpace(line, 1);
        }

        // A bullet of a symbol font needs no space after it.
        if (line.Length > 1 && line[0] is '•' or '●' or '▪' or '■' or '\uF0B7' or '\uF0A7')
        {
            shape = BlockShape.ListItem;
            return WithSpace(line, 1);
        }

        int digits = line.IndexOfAnyExceptInRange('0', '9');
        if (digits is >= 1 and <= 3 && digits + 1 < line.Length && line[digits] is '.' or ')' && line[digits + 1] is ' ' or '\t')
        {
            shape = BlockShape.ListItem;
            return WithSpace(line, digits + 1);
        }

        return 0;
    }

    /// <summary>A line of nothing but signs that underline the line before it (1 for equals signs, 2 for hyphens); 0 when it is none.</summary>
    public static int Underline(ReadOnlySpan<char> line) =>
        line.Length < 3 ? 0 : line.IndexOfAnyExcept('=') < 0 ? 1 : line.IndexOfAnyExcept('-') < 0 ? 2 : 0;

    private static int WithSpace(ReadOnlySpan<char> line, int length)
    {
        while (length < line.Length && char.IsWhiteSpace(line[length]))
        {
            length++;
        }

        return length;
    }

    /// <summary>A dash before a whole sentence is direct speech in many languages, not a bullet.</summary>
    private static bool EndsSentence(ReadOnlySpan<char> line) => line[^1] is '.' or '!' or '?' or '…' or '»' or '"' or '”';
}
