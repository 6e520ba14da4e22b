namespace ArticleCleaner.Text;

/// <summary>
/// Finds listings between lines of three or more backticks, as Markdown writes them. Tildes are not looked for: in
/// flattened text a line of them is an ornament more often than a fence.
/// </summary>
internal struct CodeFences
{
    public const string Fence = "```";

    private const int MaxInfoLength = 40;

    /// <summary>A fence this long or longer is known not to be closed by the rest of the lines, so that each line is searched a bounded number of times.</summary>
    private int _neverClosed;

    public CodeFences() => _neverClosed = int.MaxValue;

    /// <summary>The line behind the listing that begins with this line; the line itself when none does.</summary>
    public int End(ReadOnlySpan<char> input, ReadOnlySpan<TextLine> lines, int first)
    {
        ReadOnlySpan<char> opening = lines[first].Of(input);
        int length = LengthOf(opening);
        if (length < Fence.Length || length >= _neverClosed || opening.Length - length > MaxInfoLength || opening[length..].Contains('`'))
        {
            return first;
        }

        for (int i = first + 1; i < lines.Length; i++)
        {
            ReadOnlySpan<char> line = lines[i].Of(input);
            if (LengthOf(line) == line.Length && line.Length >= length)
            {
                return i > first + 1 ? i + 1 : first;
            }
        }

        _neverClosed = length;
        return first;
    }

    private static int LengthOf(ReadOnlySpan<char> line)
    {
        int length = line.IndexOfAnyExcept('`');
        return length < 0 ? line.Length : length;
    }
}
