using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>
/// Makes the article's typed blocks of the kept segments: asks for each which structure takes it, and hands it and what
/// follows in that structure to the structure's own assembler. Every kept segment is taken once, in order.
/// </summary>
internal static class BlockAssembler
{
    public static IReadOnlyList<ArticleBlock> Assemble(PageDocument page, List<PageSegment> segments, CleanerOptions options)
    {
        using var context = new AssemblyContext(page, segments, options);
        var lists = new ListAssembler(context);
        var posts = new PostAssembler(context);
        int i = context.NextKept(0);
        while (i < segments.Count)
        {
            Place place = PlaceOf(context, i);
            posts.AddBefore(place);
            context.Objects.AddBefore(context, segments[i]);
            i = context.NextKept(place.Kind switch
            {
                StructureKind.Heading => HeadingAssembler.Add(context, i, place),
                StructureKind.List => lists.Add(i, place),
                StructureKind.Table => page.Format == PageFormat.Text ? FlattenedTableAssembler.Add(context, i, place) : TableAssembler.Add(context, i, place),
                StructureKind.Code => page.Format == PageFormat.Text ? FlattenedCodeAssembler.Add(context, i, place) : CodeAssembler.Add(context, i, place),
                StructureKind.Quote => QuoteAssembler.Add(context, i, place),
                StructureKind.Summary => DetailsAssembler.Add(context, i, place),
                StructureKind.Caption => CaptionAssembler.Add(context, i, place),
                StructureKind.Footnote => FootnoteAssembler.Add(context, i, place),
                _ => ParagraphAssembler.Add(context, i, place),
            });
        }

        context.Objects.AddRest(context);
        RegionCounts.Set(context);
        return context.Blocks;
    }

    /// <summary>In text input a block's shape is all there is to know of the structure.</summary>
    private static Place PlaceOf(AssemblyContext context, int segment)
    {
        if (context.Page.Format == PageFormat.Html)
        {
            return context.PlaceOf(segment);
        }

        return Place.Outside with
        {
            Kind = context.Page.Blocks[context.Segments[segment].Block].Shape switch
            {
                BlockShape.Heading => StructureKind.Heading,
                BlockShape.ListItem => StructureKind.List,
                BlockShape.Code => StructureKind.Code,
                BlockShape.Cell => StructureKind.Table,
                BlockShape.Quote => StructureKind.Quote,
                _ => StructureKind.Paragraph,
            },
        };
    }
}
