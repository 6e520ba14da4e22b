using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>Recognises headings made of bold paragraphs: short, bold throughout, no sentence, and prose behind them.</summary>
internal static class StyledHeadings
{
    private const int MaxLength = 100;
    private const int MinLength = 3;

    /// <summary>Characters from which the paragraph behind counts as prose.</summary>
    private const int MinProseLength = 80;

    public static bool Is(AssemblyContext context, int segment, int next, string text)
    {
        PageBlock block = context.Page.Blocks[context.Segments[segment].Block];
        if (block.BoldChars == 0 || text.Length is < MinLength or > MaxLength || text.Contains('\n') || text[^1] is '.' or ',' or ';' or '!' or '…' or '。')
        {
            return false;
        }

        int visible = 0;
        foreach (char c in text)
        {
            visible += char.IsWhiteSpace(c) ? 0 : 1;
        }

        int following = context.NextKept(next);
        if (block.BoldChars < visible || following >= context.Segments.Count)
        {
            return false;
        }

        PageBlock prose = context.Page.Blocks[context.Segments[following].Block];
        return prose.Shape == BlockShape.Paragraph && prose.Length >= MinProseLength && prose.BoldChars * 2 < prose.Length;
    }
}
