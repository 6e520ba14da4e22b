using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>Makes paragraphs, of what no other structure takes.</summary>
internal static class ParagraphAssembler
{
    public static int Add(AssemblyContext context, int first, in Place place)
    {
        int next = context.Text.Append(context.Segments, first, ' ');
        context.Add(
            new ParagraphBlock { Text = context.Text.TakeText(), Inlines = context.Text.TakeInlines(), Spans = context.Text.TakeSpans() },
            place,
            context.ContainerOf(first));
        return next;
    }
}
