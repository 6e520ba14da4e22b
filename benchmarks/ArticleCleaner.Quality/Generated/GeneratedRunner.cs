using ArticleCleaner.Generation;

namespace ArticleCleaner.Quality.Generated;

/// <summary>Cleans generated pages and counts, word by word, what became of them.</summary>
internal static class GeneratedRunner
{
    public static GeneratedFigures Run(int count, int seed, PageRecipe recipe)
    {
        var figures = new GeneratedFigures();
        var cleaner = new PageCleaner();
        for (int i = 0; i < count; i++)
        {
            GeneratedPage page = PageGenerator.Make(seed + i, recipe);
            Article article = cleaner.Clean(page.Source, new PageHints { Format = page.Format });
            Score(page, article, figures);
        }

        return figures;
    }

    public static PageCounts Score(GeneratedPage page, Article article, GeneratedFigures figures)
    {
        TruthAlignment alignment = TruthAlignment.Create(article, page.Truth);
        if (alignment.Mismatch is { } mismatch)
        {
            throw new InvalidOperationException($"Page {page.Seed}: {mismatch}.");
        }

        var counts = new PageCounts { Pages = 1 };
        var removed = new RemovedSpan?[article.PageText.Length];
        foreach (RemovedSpan span in article.Removed)
        {
            Array.Fill(removed, span, span.Start, span.Text.Length);
        }

        bool eachCharacter = page.Language is "zh" or "ja";
        ReadOnlySpan<char> text = article.PageText;
        string fault = "";
        int faultStart = 0;
        int faultEnd = 0;
        for (int start = 0; start < text.Length;)
        {
            int run = alignment.RunAt(start);
            int end = start + 1;
            if (run < 0 || page.Truth[run].IsMarker)
            {
                start++;
                continue;
            }

            while (!eachCharacter && end < text.Length && alignment.RunAt(end) == run && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            string here = CountWord(counts, figures, page.Truth[run], removed, start, end);
            if (here != fault)
            {
                AddFault(figures, page, article, fault, faultStart, faultEnd);
                fault = here;
                faultStart = start;
            }

            faultEnd = end;
            start = end;
        }

        AddFault(figures, page, article, fault, faultStart, faultEnd);
        CountVerdict(counts, page, article, figures);
        Slot(figures.ByGenerator, page.ProfileGenerator ?? "none").Add(counts);
        Slot(figures.ByLanguage, page.Language).Add(counts);
        return counts;
    }

    /// <summary>Counts a word; the majority of its characters decides.</summary>
    /// <returns>The fault's name, or an empty string.</returns>
    private static string CountWord(PageCounts counts, GeneratedFigures figures, TruthRun truth, RemovedSpan?[] removed, int start, int end)
    {
        int gone = 0;
        for (int i = start; i < end; i++)
        {
            gone += removed[i] is null ? 0 : 1;
        }

        RemovedSpan? span = gone * 2 > end - start ? removed[start] ?? removed[end - 1] : null;
        if (truth.Kinds.Count == 0)
        {
            counts.ArticleWords++;
            counts.ArticleWordsKept += span is null ? 1 : 0;
            counts.ArticleWordsLostToProfile += span?.Rule.StartsWith("site-profile.", StringComparison.Ordinal) == true ? 1 : 0;
            return span is null ? "" : $"article lost to {span.Kind} by {span.Rule}";
        }

        PageCounts variant = Slot(figures.ByVariant, truth.Variant);
        bool right = span is not null && truth.Kinds.Contains(span.Kind);
        foreach (PageCounts each in (PageCounts[])[counts, variant])
        {
            each.JunkWords++;
            each.JunkWordsRemoved += span is null ? 0 : 1;
            each.JunkWordsOfRightKind += right ? 1 : 0;
        }

        return right ? "" : span is null ? $"{truth.Variant} kept" : $"{truth.Variant} called {span.Kind} by {span.Rule}";
    }

    private static void CountVerdict(PageCounts counts, GeneratedPage page, Article article, GeneratedFigures figures)
    {
        bool placeholder = article.AuthorProfile?.Verdict == ProfileVerdict.Placeholder;
        if (page.Profile == ProfileVerdict.Placeholder)
        {
            counts.Profiles = 1;
            counts.ProfilesFound = placeholder ? 1 : 0;
            if (!placeholder)
            {
                string profile = string.Join(" ⏎ ", page.Removed.Where(run => run.Variant.StartsWith("profile", StringComparison.Ordinal)).Select(run => run.Text));
                figures.Faults.Add(new GeneratedFault("placeholder profile not found", profile, page));
            }
        }
        else if (placeholder)
        {
            counts.FalseProfiles = 1;
            figures.Faults.Add(new GeneratedFault("placeholder profile where there is none", string.Join("; ", article.AuthorProfile!.Evidence), page));
        }

        foreach (string author in article.Authors.Where(author => page.Profile == ProfileVerdict.Placeholder && page.Removed.Any(run => run.Text == author)))
        {
            figures.Faults.Add(new GeneratedFault("placeholder in the byline", author, page));
        }
    }

    private static void AddFault(GeneratedFigures figures, GeneratedPage page, Article article, string fault, int start, int end)
    {
        if (fault.Length > 0)
        {
            figures.Faults.Add(new GeneratedFault(fault, article.PageText[start..end], page));
        }
    }

    private static PageCounts Slot(SortedDictionary<string, PageCounts> counts, string key)
    {
        if (!counts.TryGetValue(key, out PageCounts? slot))
        {
            counts[key] = slot = new PageCounts();
        }

        return slot;
    }
}
