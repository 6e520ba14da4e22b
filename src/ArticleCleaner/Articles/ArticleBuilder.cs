using ArticleCleaner.Articles.Assembling;
using ArticleCleaner.Blocks;
using ArticleCleaner.Boilerplate;
using ArticleCleaner.Metadata;
using ArticleCleaner.Signals;

namespace ArticleCleaner.Articles;

/// <summary>Builds the immutable article from the decided segments.</summary>
internal static class ArticleBuilder
{
    public static Article Build(
        PageDocument page,
        List<PageSegment> segments,
        PageMetadata metadata,
        ContentDecision content,
        AuthorProfile? profile,
        CleanerOptions options)
    {
        string pageText = page.TextString;
        PageLedger ledger = MakeLedger(pageText, segments);
        IReadOnlyList<ArticleBlock> blocks = BlockAssembler.Assemble(page, segments, options);
        var texts = new List<string>();
        string? title = options.KeepTitle || content.TitleBlock < 0 ? null : page.TextOf(content.TitleBlock).ToString();
        foreach (ArticleBlock block in blocks)
        {
            if (title is not null && block is HeadingBlock && block.Text == title)
            {
                title = null;
            }
            else if (block.Text.Length > 0)
            {
                texts.Add(block.Text);
            }
        }

        return new Article
        {
            Title = metadata.Title,
            Authors = metadata.Authors,
            Published = metadata.Published,
            Modified = metadata.Modified,
            Language = metadata.Language,
            SiteName = metadata.SiteName,
            Url = metadata.Url,
            Description = metadata.Description,
            MainImage = metadata.MainImage,
            Tags = metadata.Tags,
            Categories = metadata.Categories,
            Breadcrumbs = metadata.Breadcrumbs,
            Licence = metadata.Licence,
            IsAccessibleForFree = metadata.IsAccessibleForFree,
            Direction = metadata.Direction,
            WordCount = metadata.WordCount,
            ReadingTime = ReadingSpeed.Of(metadata.WordCount),
            Images = [.. blocks.OfType<FigureBlock>().Select(figure => figure.Image)],
            Blocks = blocks,
            Text = string.Join("\n\n", texts),
            Format = page.Format,
            PageType = content.PageType,
            PageTypeConfidence = content.PageTypeConfidence,
            Confidence = content.Confidence,
            AuthorProfile = profile,
            MetadataCandidates = metadata.Candidates,
            Warnings = [.. page.Warnings],
            Ledger = ledger,
        };
    }

    private static PageLedger MakeLedger(string pageText, List<PageSegment> segments)
    {
        var kept = new List<TextSpan>();
        var removed = new List<RemovedSpan>();
        for (int i = 0; i < segments.Count; i++)
        {
            PageSegment segment = segments[i];
            if (segment.Removal is not { } mark)
            {
                kept.Add(new TextSpan(segment.Start, segment.Length));
                continue;
            }

            // Neighbours removed for the same reason are one entry.
            int end = segment.End;
            while (i + 1 < segments.Count && segments[i + 1].Removal is { } following && SameEntry(mark, following))
            {
                end = segments[++i].End;
            }

            removed.Add(new RemovedSpan
            {
                Kind = mark.Kind,
                Rule = mark.Rule,
                Reason = mark.Reason,
                Confidence = Math.Round(mark.Confidence, 3),
                Evidence = mark.Evidence,
                Text = pageText[segment.Start..end],
                Start = segment.Start,
            });
        }

        return PageLedger.Create(pageText, kept, removed);
    }

    private static bool SameEntry(Mark a, Mark b) =>
        ReferenceEquals(a, b) || (a.Kind == b.Kind && a.Rule == b.Rule && a.Reason == b.Reason && a.Evidence.Count == 0 && b.Evidence.Count == 0);
}
