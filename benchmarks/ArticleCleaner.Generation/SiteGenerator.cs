namespace ArticleCleaner.Generation;

/// <summary>Makes sites: pages of one head, menu, boxes and foot, each with an article of its own.</summary>
public static class SiteGenerator
{
    /// <summary>Articles looked at for a title that the site does not have yet.</summary>
    private const int MaxDrafts = 40;

    /// <summary>Makes a site.</summary>
    /// <param name="seed">Seed of the site.</param>
    /// <param name="format">HTML or text.</param>
    /// <param name="pages">How many pages.</param>
    /// <returns>The pages. Every junk run stands on each of them.</returns>
    public static IReadOnlyList<GeneratedPage> Make(int seed, PageFormat format, int pages = 10)
    {
        var random = new Random(seed);
        LanguageMaterial material = LanguageMaterial.Of(LanguageMaterial.Languages[random.Next(LanguageMaterial.Languages.Count)]);
        string site = material.Phrase("site", random);
        var junk = new JunkPlanner(material, random);
        PlanGroup[] before = [.. junk.Before(site)];
        PlanGroup[] after = [.. junk.After(site, chrome: true)];
        PlanGroup about = new(PlanLayout.Aside, [PlanBlock.Of(PlanShape.Paragraph, material.Phrase("slogan", random) + ". " + material.Phrase("newsletter", random).Replace("//", "", StringComparison.Ordinal), "site-box", BoilerplateKind.NewsletterSignup, BoilerplateKind.RepeatedText, BoilerplateKind.SiteFooter, BoilerplateKind.SiteHeader)], "about-box");
        var result = new List<GeneratedPage>();
        foreach ((ArticlePlanner article, List<PlanGroup> body) in Articles(material, seed).Take(pages))
        {
            var plan = new PagePlan(article.Title, material.Language, site,
                [.. before, new PlanGroup(PlanLayout.Flow, [PlanBlock.Of(PlanShape.Title, article.Title)]), .. body, about, .. after]);

            // The same seed for every page: a site has one way of writing its pages.
            (string source, List<TruthRun> truth) = format == PageFormat.Html ? new HtmlPageWriter(new Random(seed)).Write(plan) : new TextPageWriter(new Random(seed)).Write(plan);
            result.Add(new GeneratedPage { Source = source, Format = format, Title = article.Title, Language = material.Language, Truth = truth, Seed = seed });
        }

        return result;
    }

    /// <summary>Articles of different titles, as those of a site are: a title on most pages would be the site's, not the articles'.</summary>
    private static IEnumerable<(ArticlePlanner Article, List<PlanGroup> Body)> Articles(LanguageMaterial material, int seed)
    {
        var titles = new HashSet<string>(StringComparer.Ordinal);
        int drafts = 0;
        for (int i = 0; ; i++)
        {
            var article = new ArticlePlanner(material, new Random((seed * 1000) + i), stuffed: false);
            List<PlanGroup> body = article.Plan();
            if (titles.Add(article.Title) || ++drafts > MaxDrafts)
            {
                yield return (article, body);
            }
        }
    }
}
