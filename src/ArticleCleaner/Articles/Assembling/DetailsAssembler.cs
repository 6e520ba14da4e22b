using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>Makes the summary lines of folded parts.</summary>
internal static class DetailsAssembler
{
    /// <summary>Whether a folded part begins with its summary: one that was removed tells of nothing.</summary>
    public static bool HasSummary(PageDocument page, KeptBlocks kept, int details)
    {
        int child = details + 1;
        while (child < page.Elements[details].End && page.Elements[child].Tag != HtmlTag.Summary)
        {
            child = page.Elements[child].End;
        }

        return child < page.Elements[details].End && kept.FirstIn(page.Elements[child]) is >= 0 and int first && first == kept.FirstIn(page.Elements[details]);
    }

    public static int Add(AssemblyContext context, int first, in Place place)
    {
        int details = context.Page.Closest(place.Owner, HtmlTag.Details);
        if (details < 0)
        {
            return ParagraphAssembler.Add(context, first, place);
        }

        int next = context.Text.Append(context.Segments, first, " ");
        for (int i = context.NextKept(next); context.IsIn(i, place); i = context.NextKept(next))
        {
            next = context.Text.Append(context.Segments, i, " ");
        }

        context.Add(
            new DetailsBlock { Text = context.Text.TakeText(), Inlines = context.Text.TakeInlines(), Spans = context.Text.TakeSpans() },
            place,
            details);
        return next;
    }
}
