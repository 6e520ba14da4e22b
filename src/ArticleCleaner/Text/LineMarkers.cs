using ArticleCleaner.Blocks;

namespace ArticleCleaner.Text;

/// <summary>Bullets, numbers and Markdown heading signs at the start of a line.</summary>
internal static class LineMarkers
{
    /// <summary>How many characters the marker and the space after it take; 0 when there is none.</summary>
    public static int Length(ReadOnlySpan<char> line, out BlockShape shape, out int level)
    {
        shape = BlockShape.Paragraph;
        level = 0;
        int hashes = line.IndexOfAnyExcept('#');
        if (hashes is >= 1 and <= 6 && line[hashes] == ' ')
        {
            shape = BlockShape.Heading;
            level = hashes;
            return hashes + 1;
        }

        if (line.Length > 2 && line[0] is '-' or '*' or '•' or '·' or '–' or '▪' or '◦' or '●' or '‣' or '+' or '○' or '■' && char.IsWhiteSpace(line[1]))
        {
            shape = BlockShape.ListItem;
            return 2;
        }

        int digits = line.IndexOfAnyExceptInRange('0', '9');
        if (digits is >= 1 and <= 3 && digits + 1 < line.Length && line[digits] is '.' or ')' && line[digits + 1] == ' ')
        {
            shape = BlockShape.ListItem;
            return digits + 2;
        }

        return 0;
    }
}
