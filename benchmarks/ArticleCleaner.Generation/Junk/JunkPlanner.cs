namespace ArticleCleaner.Generation;

/// <summary>Plans everything on a page that is not its article, by its place. Phrases are the language's own.</summary>
internal sealed partial class JunkPlanner(LanguageMaterial material, Random random)
{
    /// <summary>Skip link, site head, menu, path.</summary>
    public IEnumerable<PlanGroup> Before(string site)
    {
        if (random.Chance(0.3))
        {
            yield return Line("skip", "skip", BoilerplateKind.Navigation, BoilerplateKind.SiteHeader);
        }

        yield return new PlanGroup(PlanLayout.Header, [
            PlanBlock.Of(PlanShape.Line, site, "site-name", BoilerplateKind.SiteHeader, BoilerplateKind.Navigation),
            .. Maybe(0.5, () => PlanBlock.Of(PlanShape.Line, material.Phrase("slogan", random), "slogan", BoilerplateKind.SiteHeader, BoilerplateKind.Navigation)),
        ], "site-header");
        string[] menu = [.. material.Phrases("nav", random.Next(4, 9), random)];
        yield return new PlanGroup(PlanLayout.Navigation, [.. menu.Select(entry => PlanBlock.Of(PlanShape.Line, entry, "menu", BoilerplateKind.Navigation, BoilerplateKind.SiteHeader))], "main-menu");
        if (random.Chance(0.5))
        {
            string mark = random.Pick(" › ", " > ", " / ", " » ");
            yield return new PlanGroup(PlanLayout.OneLine, [.. new[] { material.Phrase("home", random), menu[1], menu[^1] }.Distinct().Select(entry => PlanBlock.Of(PlanShape.Line, entry, "breadcrumb", BoilerplateKind.Breadcrumb))], "breadcrumb", mark);
        }
    }

    /// <summary>Reading time, share bar.</summary>
    public IEnumerable<PlanGroup> UnderTitle(string site, bool chrome)
    {
        if (random.Chance(0.3))
        {
            yield return Line("minread", "reading-time", BoilerplateKind.ShareButtons, BoilerplateKind.Other, BoilerplateKind.SiteHeader);
        }

        if (chrome && random.Chance(0.4))
        {
            yield return ShareBar();
        }
    }

    /// <summary>An empty or a filled table of contents.</summary>
    public IEnumerable<PlanGroup> TableOfContents(IReadOnlyList<string> titles)
    {
        if (!random.Chance(0.35))
        {
            yield break;
        }

        yield return new PlanGroup(PlanLayout.Flow, [PlanBlock.Of(random.Chance(0.5) ? PlanShape.Heading : PlanShape.Paragraph, material.Phrase("toc", random), "toc-label", BoilerplateKind.TableOfContents)], "toc");
        if (random.Chance(0.5) && titles.Count > 1)
        {
            yield return new PlanGroup(PlanLayout.Links, [.. titles.Select(title => PlanBlock.Of(PlanShape.Item, title, "toc-entry", BoilerplateKind.TableOfContents, BoilerplateKind.RepeatedText))], "toc");
        }
    }

    /// <summary>Boxes and lines between the article's paragraphs.</summary>
    public IEnumerable<PlanGroup> Insets(ArticlePlanner article)
    {
        var insets = new List<PlanGroup>();
        if (random.Chance(0.3))
        {
            insets.Add(Line("ad", "ad-label", BoilerplateKind.Advertisement));
        }

        if (random.Chance(0.4))
        {
            insets.Add(Line("readalso", "read-also", BoilerplateKind.RelatedLinks));
        }

        if (random.Chance(0.25))
        {
            insets.Add(new PlanGroup(PlanLayout.Aside, Parts("newsletter", "newsletter", BoilerplateKind.NewsletterSignup, BoilerplateKind.Form, BoilerplateKind.CallToAction), "newsletter-box"));
        }

        if (random.Chance(0.15))
        {
            insets.Add(new PlanGroup(PlanLayout.Aside, Parts("app", "app-prompt", BoilerplateKind.NewsletterSignup, BoilerplateKind.CallToAction), "promo"));
        }

        if (random.Chance(0.15))
        {
            insets.Add(new PlanGroup(PlanLayout.Flow, [PlanBlock.Of(PlanShape.Paragraph, Remnant(), "remnant", BoilerplateKind.TemplateRemnant)]));
        }

        if (random.Chance(0.5))
        {
            insets.AddRange(article.Captions(random.Next(1, 3)).Select(caption => Figure(Tail(caption))));
        }

        return insets.OrderBy(_ => random.Next());
    }

    /// <summary>Tags, share bar, related links, comments, paging, foot, consent.</summary>
    public IEnumerable<PlanGroup> After(string site, bool chrome)
    {
        if (random.Chance(0.12))
        {
            yield return new PlanGroup(PlanLayout.Aside, Parts("paywall", "paywall", BoilerplateKind.Paywall, BoilerplateKind.CallToAction), "paywall");
        }

        if (random.Chance(0.4))
        {
            yield return new PlanGroup(PlanLayout.OneLine, [.. material.Phrases("tag", random.Next(3, 6), random).Prepend(material.Phrase("tags", random)).Select(tag => PlanBlock.Of(PlanShape.Line, tag, "tags", BoilerplateKind.Tags))], "tags", random.Pick(" ", " | ", " #", " · "));
        }

        if (random.Chance(0.4))
        {
            yield return ShareBar();
        }

        if (random.Chance(0.25))
        {
            yield return new PlanGroup(PlanLayout.Aside, Parts("newsletter", "newsletter", BoilerplateKind.NewsletterSignup, BoilerplateKind.Form, BoilerplateKind.CallToAction), "newsletter-box");
        }

        if (random.Chance(0.5))
        {
            yield return new PlanGroup(PlanLayout.Flow, [PlanBlock.Of(PlanShape.Heading, material.Phrase("related", random), "related-heading", BoilerplateKind.RelatedLinks)]);
            yield return new PlanGroup(PlanLayout.Links, [.. material.Phrases("teaser", random.Next(3, 6), random).Select(teaser => PlanBlock.Of(PlanShape.Item, teaser, "related", BoilerplateKind.RelatedLinks))], "related");
        }

        if (chrome && random.Chance(0.3))
        {
            yield return Comments();
        }

        if (chrome && random.Chance(0.3))
        {
            yield return new PlanGroup(PlanLayout.Links, [.. new[] { material.Phrase("previous", random), material.Phrase("next", random) }.Select(text => PlanBlock.Of(PlanShape.Line, text, "pagination", BoilerplateKind.Pagination))], "pagination");
        }

        if (!chrome)
        {
            yield break;
        }

        yield return new PlanGroup(PlanLayout.Footer, [
            .. material.Phrases("footer", random.Next(3, 7), random).Select(entry => PlanBlock.Of(PlanShape.Line, entry, "footer-link", BoilerplateKind.SiteFooter, BoilerplateKind.Navigation, BoilerplateKind.Legal)),
            PlanBlock.Of(PlanShape.Paragraph, material.Phrase("legal", random).Replace("<site>", site, StringComparison.Ordinal), "copyright", BoilerplateKind.Legal, BoilerplateKind.SiteFooter),
        ], "site-footer");
        if (random.Chance(0.5))
        {
            yield return new PlanGroup(PlanLayout.Overlay, Parts("cookie", "cookie-banner", BoilerplateKind.CookieConsent), "cookie-banner");
        }
    }

    private PlanGroup ShareBar() =>
        new(random.Chance(0.5) ? PlanLayout.Links : PlanLayout.OneLine,
            [.. new[] { material.Phrase("share", random) }.Concat(new[] { "Facebook", "Twitter", "WhatsApp", "LinkedIn", "Pinterest", "Email" }.Take(random.Next(2, 7))).Select(entry => PlanBlock.Of(PlanShape.Line, entry, "share-bar", BoilerplateKind.ShareButtons, BoilerplateKind.SocialLinks))],
            "share-bar", " ");

    private PlanGroup Comments()
    {
        var blocks = new List<PlanBlock> { PlanBlock.Of(PlanShape.Heading, material.Phrase("comments", random), "comments-heading", BoilerplateKind.Comments) };
        foreach (string comment in material.Phrases("comment", random.Next(2, 4), random))
        {
            blocks.Add(PlanBlock.Of(PlanShape.Line, material.Phrase("person", random), "comment-author", BoilerplateKind.Comments));
            blocks.Add(PlanBlock.Of(PlanShape.Paragraph, comment, "comment", BoilerplateKind.Comments));
        }

        return new PlanGroup(PlanLayout.Divs, blocks, "comments");
    }

    private PlanGroup Line(string phrase, string variant, params BoilerplateKind[] kinds) =>
        new(PlanLayout.Flow, [PlanBlock.Of(PlanShape.Paragraph, material.Phrase(phrase, random), variant, kinds)], variant);

    /// <summary>A phrase of several lines, parted by <c>//</c>.</summary>
    private IReadOnlyList<PlanBlock> Parts(string phrase, string variant, params BoilerplateKind[] kinds) =>
        [.. material.Phrase(phrase, random).Split("//", StringSplitOptions.TrimEntries).Select(part => PlanBlock.Of(PlanShape.Paragraph, part, variant, kinds))];

    private IEnumerable<PlanBlock> Maybe(double probability, Func<PlanBlock> make) => random.Chance(probability) ? [make()] : [];

    private string Remnant() => random.Next(9) switch
    {
        0 => "{{ post.excerpt }}",
        1 => $"[gallery ids=\"{random.Next(100, 999)},{random.Next(100, 999)},{random.Next(100, 999)}\"]",
        2 => "%%sitename%% %%sep%% %%title%%",
        3 => "<%= render 'shared/banner' %>",
        4 => "[caption id=\"attachment_" + random.Next(100, 9999) + "\" align=\"alignnone\"]",
        5 => "${article.teaser}",
        6 => "[embed]https://video.example/watch?v=" + random.Next(10000, 99999) + "[/embed]",
        7 => "{% include sidebar.html %}",
        _ => "[object Object]",
    };
}
