namespace ArticleCleaner.Generation;

/// <summary>Makes sites: pages of one head, menu, boxes and foot, each with an article of its own.</summary>
public static class SiteGenerator
{
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
        for (int i = 0; i < pages; i++)
        {
            var article = new ArticlePlanner(material, new Random((seed * 1000) + i), stuffed: false);
            List<PlanGroup> body = article.Plan();
            var plan = new PagePlan(article.Title, material.Language, site,
                [.. before, new PlanGroup(PlanLayout.Flow, [PlanBlock.Of(PlanShape.Title, article.Title)]), .. body, about, .. after]);

            // The same seed for every page: a site has one way of writing its pages.
            (string source, List<TruthRun> truth) = format == PageFormat.Html ? new HtmlPageWriter(new Random(seed)).Write(plan) : new TextPageWriter(new Random(seed)).Write(plan);
            result.Add(new GeneratedPage { Source = source, Format = format, Title = article.Title, Language = material.Language, Truth = truth, Seed = seed });
        }

        return result;
    }
}
