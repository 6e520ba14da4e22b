namespace ArticleCleaner.Articles.Assembling;

/// <summary>Makes footnotes and endnotes.</summary>
internal static class FootnoteAssembler
{
    public static int Add(AssemblyContext context, int first, in Place place)
    {
        int next = context.Text.Append(context.Segments, first, "\n");
        for (int i = context.NextKept(next); context.IsIn(i, place); i = context.NextKept(next))
        {
            next = context.Text.Append(context.Segments, i, "\n");
        }

        ReadOnlySpan<char> back = Footnotes.BackReference(context.Page, place.Owner);
        context.Add(
            new FootnoteBlock
            {
                Text = context.Text.TakeText(),
                Inlines = context.Text.TakeInlines(),
                Spans = context.Text.TakeSpans(),
                Id = Footnotes.IdOf(context.Page, place.Owner).ToString(),
                BackReference = back.IsEmpty ? null : back.ToString(),
            },
            place,
            place.Owner);
        return next;
    }
}
