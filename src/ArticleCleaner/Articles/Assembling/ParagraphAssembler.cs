using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>Makes paragraphs, of what no other structure takes; of some of them headings or formulas.</summary>
internal static class ParagraphAssembler
{
    public static int Add(AssemblyContext context, int first, in Place place)
    {
        int next = context.Text.Append(context.Segments, first, ' ');
        string text = context.Text.TakeText();
        IReadOnlyList<InlineSpan> inlines = context.Text.TakeInlines();
        IReadOnlyList<TextSpan> spans = context.Text.TakeSpans();
        ArticleBlock block = inlines is [{ Kind: InlineKind.Math, Target: { } tex } formula] && formula.Length == text.Length
            ? new MathBlock { Text = text, Spans = spans, Tex = tex }
            : place.Kind == StructureKind.Paragraph && StyledHeadings.LevelOf(context, first, next, text) is var level and > 0
            ? new HeadingBlock { Text = text, Inlines = inlines, Spans = spans, Level = level, IsStyledParagraph = true }
            : new ParagraphBlock { Text = text, Inlines = inlines, Spans = spans };
        context.Add(block, place, context.ContainerOf(first));
        return next;
    }
}
