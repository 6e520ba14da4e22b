using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>Makes paragraphs, of what no other structure takes; of some of them headings or formulas.</summary>
internal static class ParagraphAssembler
{
    public static int Add(AssemblyContext context, int first, in Place place)
    {
        int next = context.Text.Append(context.Segments, first, " ");
        if (context.Page.Format == PageFormat.Html && Vocabulary.IsVerseLine(context.Page, context.ContainerOf(first)))
        {
            next = AppendLines(context, first, next);
        }

        string text = context.Text.TakeText();
        IReadOnlyList<InlineSpan> inlines = context.Text.TakeInlines();
        IReadOnlyList<TextSpan> spans = context.Text.TakeSpans();
        ArticleBlock block = inlines is [{ Kind: InlineKind.Math, Target: { } tex } formula] && formula.Length == text.Length
            ? new MathBlock { Text = text, Spans = spans, Tex = tex }
            : text is ['$' or '\\', ..] && context.Page.Format == PageFormat.Html && Formulas.Delimited(text, displayedOnly: true) is { } displayed
            ? new MathBlock { Text = text, Spans = spans, Tex = displayed }
            : place.Kind == StructureKind.Paragraph && StyledHeadings.LevelOf(context, first, next, text) is var level and > 0
            ? new HeadingBlock { Text = text, Inlines = inlines, Spans = spans, Level = level, IsStyledParagraph = true }
            : new ParagraphBlock { Text = text, Inlines = inlines, Spans = spans };
        context.Add(block, place, context.ContainerOf(first));
        return next;
    }

    /// <summary>The further lines of a stanza whose lines are elements of their own.</summary>
    private static int AppendLines(AssemblyContext context, int first, int next)
    {
        int stanza = context.Page.Elements[context.ContainerOf(first)].Parent;
        for (int i = context.NextKept(next); i < context.Segments.Count; i = context.NextKept(next))
        {
            int line = context.ContainerOf(i);
            if (context.Page.Elements[line].Parent != stanza || !Vocabulary.IsVerseLine(context.Page, line) || context.Objects.ComesBefore(context.Segments[i]))
            {
                break;
            }

            next = context.Text.Append(context.Segments, i, "\n");
        }

        return next;
    }
}
