namespace ArticleCleaner.Text;

/// <summary>
/// Finds listings that are told by indentation alone: several lines in a row, indented further than what stands before
/// and behind them, most of which hold what programs hold and sentences do not. Prose is indented too.
/// </summary>
internal static class IndentedCode
{
    /// <summary>Columns by which Markdown tells code.</summary>
    private const int MinIndent = 4;

    private const int MinLines = 2;

    /// <summary>Least lines in a hundred that look like code.</summary>
    private const int MinCodePercent = 60;

    private static readonly string[] Signs = ["()", "();", "->", "=>", "::", "==", "!=", ":=", "+=", "</", "/>", "&&", "||", "//", "/*", "*/", "[]", " = "];

    private static readonly string[] Starts = ["#include", "#!", "$ ", "import ", "from ", "def ", "function ", "return ", "class ", "public ", "private ", "var ", "let ", "const ", "if (", "for (", "else:", "else {"];

    /// <summary>The line behind the listing that begins with this line; the line itself when none does.</summary>
    public static int End(ReadOnlySpan<char> input, ReadOnlySpan<TextLine> lines, int first)
    {
        if (lines[first].Indent < MinIndent || (first > 0 && (!lines[first].AfterGap || lines[first - 1].Indent >= MinIndent || IsItem(lines[first - 1].Of(input)))))
        {
            return first;
        }

        int next = first;
        int code = 0;
        for (; next < lines.Length && lines[next].Indent >= MinIndent; next++)
        {
            code += LooksLikeCode(lines[next].Of(input)) ? 1 : 0;
        }

        int count = next - first;
        return count >= MinLines && code * 100L >= count * (long)MinCodePercent ? next : first;
    }

    private static bool IsItem(ReadOnlySpan<char> line) =>
        LineMarkers.Length(line, out Blocks.BlockShape shape, out int _) > 0 && shape == Blocks.BlockShape.ListItem;

    private static bool LooksLikeCode(ReadOnlySpan<char> line)
    {
        if (line[^1] is ';' or '{' or '}' || line is ['}' or '{' or '<', ..])
        {
            return true;
        }

        foreach (string sign in Signs)
        {
            if (line.Contains(sign, StringComparison.Ordinal))
            {
                return true;
            }
        }

        foreach (string start in Starts)
        {
            if (line.StartsWith(start, StringComparison.Ordinal))
            {
                return line[^1] != '.';
            }
        }

        return false;
    }
}
