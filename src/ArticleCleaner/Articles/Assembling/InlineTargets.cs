using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>Turns formatted runs into inline spans: finds what links, formulas and declared languages point to or hold.</summary>
internal sealed class InlineTargets(PageDocument page, CleanerOptions options)
{
    private readonly LinkResolver _links = new(page);

    public IReadOnlyList<InlineSpan> Spans(List<FormattedRun> runs)
    {
        var spans = new List<InlineSpan>(runs.Count);
        foreach (FormattedRun run in runs)
        {
            if (Span(run) is { } span)
            {
                spans.Add(span);
            }
        }

        return spans.Count == 0 ? [] : spans;
    }

    private InlineSpan? Span(in FormattedRun run)
    {
        int length = run.End - run.Start;
        switch (run.Kind)
        {
            case InlineKind.Link:
                return Link(run);
            case InlineKind.Math:
                string? tex = run.Tex ?? Formulas.Tex(page, run.Element);
                return tex is null ? null : new InlineSpan(run.Start, length, InlineKind.Math, tex);
            case InlineKind.Language:
                return new InlineSpan(run.Start, length, run.Kind, page.Attribute(run.Element, AttributeName.Lang).Trim().ToString());
            case InlineKind.Direction:
                string? direction = Vocabulary.Direction(page.Attribute(run.Element, AttributeName.Dir).Trim());
                return direction is null ? null : new InlineSpan(run.Start, length, run.Kind, direction);
            default:
                return new InlineSpan(run.Start, length, run.Kind);
        }
    }

    private InlineSpan? Link(in FormattedRun run)
    {
        int length = run.End - run.Start;
        ReadOnlySpan<char> target = page.Attribute(run.Element, AttributeName.Href).Trim();
        if (Footnotes.IsReference(page, run.Element, target))
        {
            return new InlineSpan(run.Start, length, InlineKind.FootnoteReference, target.ToString());
        }

        bool leads = !target.IsEmpty
            && !target.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
            && !target.StartsWith("data:", StringComparison.OrdinalIgnoreCase);
        return options.KeepLinks && leads ? new InlineSpan(run.Start, length, InlineKind.Link, _links.Resolve(target)) : null;
    }
}
