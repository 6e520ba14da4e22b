using ArticleCleaner.Generation;

namespace ArticleCleaner.Quality.Generated;

/// <summary>Cleans every genuine profile, alone and under an article, as text and in each HTML form.</summary>
internal static class GenuineRunner
{
    public static void Run(GeneratedFigures figures)
    {
        var cleaner = new PageCleaner();
        foreach (GenuineProfile profile in GenuineProfile.All)
        {
            figures.Genuine++;
            foreach ((string source, PageFormat format) in profile.Pages(figures.Genuine))
            {
                Article article = cleaner.Clean(source, new PageHints { Format = format });
                RemovedSpan? span = article.Removed.FirstOrDefault(removed => removed.Kind == BoilerplateKind.PlaceholderProfile);
                if (article.AuthorProfile?.Verdict == ProfileVerdict.Placeholder || span is not null)
                {
                    figures.GenuineCalledPlaceholder.Add($"{profile.Id} ({format}): {string.Join("; ", article.AuthorProfile?.Evidence ?? [])} {span?.Rule} “{span?.Text.ReplaceLineEndings("⏎")}”");
                    break;
                }
            }
        }
    }
}
