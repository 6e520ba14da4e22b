using ArticleCleaner.Generation;

namespace ArticleCleaner.Tests.Fixtures;

/// <summary>What differs between an expectation and a result, in lines a person can read: the text, what was expected of it, what became of it and why.</summary>
internal static class FixtureDiff
{
    public static List<string> Of(Article article, ExpectedPage expected)
    {
        var lines = new List<string>();
        var actual = ExpectedPage.ActualMetadata(article).ToDictionary(pair => pair.Key, pair => pair.Value ?? "");
        foreach ((string key, string wanted) in expected.Metadata)
        {
            if (key is not ("url" or "content_type" or "mode") && wanted != actual.GetValueOrDefault(key))
            {
                lines.Add($"{key}: expected “{wanted}”, is “{actual.GetValueOrDefault(key)}”");
            }
        }

        TruthAlignment alignment = TruthAlignment.Create(article, expected.Truth);
        if (alignment.Mismatch is { } mismatch)
        {
            lines.Add("the expectation does not fit the page: " + mismatch);
        }

        var removed = new RemovedSpan?[article.PageText.Length];
        foreach (RemovedSpan span in article.Removed)
        {
            Array.Fill(removed, span, span.Start, span.Text.Length);
        }

        var blocks = new ArticleBlock?[article.PageText.Length];
        foreach (ArticleBlock block in article.Blocks)
        {
            foreach (TextSpan span in block.Spans)
            {
                Array.Fill(blocks, block, span.Start, span.Length);
            }
        }

        AddRuns(alignment, removed, blocks, lines);
        return lines;
    }

    /// <summary>Joins neighbouring characters with the same fault into one line.</summary>
    private static void AddRuns(TruthAlignment alignment, RemovedSpan?[] removed, ArticleBlock?[] blocks, List<string> lines)
    {
        string text = alignment.Article.PageText;
        string? fault = null;
        int start = 0;
        int end = 0;
        for (int i = 0; i < text.Length; i++)
        {
            int run = alignment.RunAt(i);
            if (run < 0)
            {
                continue;
            }

            string? here = Fault(alignment.Truth[run], removed[i], blocks[i]);
            if (here != fault)
            {
                Flush();
                fault = here;
                start = i;
            }

            end = i + 1;
        }

        Flush();

        void Flush()
        {
            if (fault is not null)
            {
                lines.Add($"{fault}\n      “{ExpectedPage.Escape(text[start..end])}”");
            }
        }
    }

    private static string? Fault(TruthRun expected, RemovedSpan? removed, ArticleBlock? block)
    {
        if (expected.Variant == ExpectedPage.Either)
        {
            return null;
        }

        string wanted = expected.Kinds.Count == 0 ? "kept" : "removed as " + string.Join('/', expected.Kinds.Select(ExpectedPage.Name));
        if (removed is not null)
        {
            return expected.Kinds.Contains(removed.Kind)
                ? null
                : $"expected {wanted}, was removed as {ExpectedPage.Name(removed.Kind)} by {removed.Rule} ({removed.Confidence:0.00}): {removed.Reason}";
        }

        if (expected.Kinds.Count > 0)
        {
            return $"expected {wanted}, was kept";
        }

        string shape = block is null ? "no block" : ExpectedPage.ShapeOf(block);
        return expected.Variant.Split('/').Contains(shape) ? null : $"expected kept as {expected.Variant}, was kept as {shape}";
    }
}
