namespace ArticleCleaner.Text;

/// <summary>A line with visible characters.</summary>
/// <param name="Start">Offset of its first visible character in the input.</param>
/// <param name="End">Offset behind its last one.</param>
/// <param name="Indent">White space before it; a tab counts as four.</param>
/// <param name="AfterGap">Whether a blank line stands before it.</param>
internal readonly record struct TextLine(int Start, int End, int Indent, bool AfterGap)
{
    public int Length => End - Start;

    public ReadOnlySpan<char> Of(ReadOnlySpan<char> input) => input[Start..End];
}
