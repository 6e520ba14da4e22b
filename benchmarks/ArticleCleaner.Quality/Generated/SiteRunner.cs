using ArticleCleaner.Generation;

namespace ArticleCleaner.Quality.Generated;

/// <summary>Learns a site's repeated blocks from ten generated pages and applies them to the same pages.</summary>
internal static class SiteRunner
{
    /// <summary>Counts over the sites' pages, cleaned without and with their site profile.</summary>
    public static (PageCounts Without, PageCounts With, GeneratedFigures Faults) Run(int sites, int seed)
    {
        var without = new PageCounts();
        var with = new PageCounts();
        var faults = new GeneratedFigures();
        for (int i = 0; i < sites; i++)
        {
            PageFormat format = i % 2 == 0 ? PageFormat.Html : PageFormat.Text;
            IReadOnlyList<GeneratedPage> pages = SiteGenerator.Make(seed + i, format);
            var hints = new PageHints { Format = format };
            var learner = new SiteProfileLearner();
            foreach (GeneratedPage page in pages)
            {
                learner.Add(page.Source, hints);
            }

            var plain = new PageCleaner();
            var learned = new PageCleaner(new CleanerOptions { SiteProfile = learner.ToProfile() });
            foreach (GeneratedPage page in pages)
            {
                without.Add(GeneratedRunner.Score(page, plain.Clean(page.Source, hints), new GeneratedFigures()));
                with.Add(GeneratedRunner.Score(page, learned.Clean(page.Source, hints), faults));
            }
        }

        return (without, with, faults);
    }
}
