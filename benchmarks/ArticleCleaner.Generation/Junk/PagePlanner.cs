namespace ArticleCleaner.Generation;

/// <summary>Plans a whole page: an article with junk before, in and after it.</summary>
internal sealed class PagePlanner(LanguageMaterial material, Random random, bool html)
{
    private readonly JunkPlanner _junk = new(material, random);

    public PagePlan Plan(MadeUpProfile? profile)
    {
        bool chrome = html || random.Chance(0.5);
        var article = new ArticlePlanner(material, random, stuffed: random.Chance(0.35));
        List<PlanGroup> body = article.Plan();
        string site = material.Phrase("site", random);
        var groups = new List<PlanGroup>();
        if (chrome)
        {
            groups.AddRange(_junk.Before(site));
        }

        groups.Add(new PlanGroup(PlanLayout.Flow, [PlanBlock.Of(PlanShape.Title, article.Title)]));
        groups.AddRange(_junk.UnderTitle(site, chrome));
        groups.Add(body[0]);
        groups.AddRange(_junk.TableOfContents(article.SectionTitles));
        Queue<PlanGroup> insets = new(_junk.Insets(article));
        for (int i = 1; i < body.Count; i++)
        {
            bool last = i == body.Count - 1;
            groups.Add(last ? _junk.AtEnd(body[i]) : body[i]);
            if (!last && insets.Count > 0 && body[i].Blocks[0].Shape == PlanShape.Paragraph && random.Chance(0.4))
            {
                groups.Add(insets.Dequeue());
            }
        }

        groups.AddRange(_junk.CaptionsAtEnd(article, groups));
        if (profile is not null)
        {
            groups.AddRange(ProfileLayout.Set(profile, random));
        }

        groups.AddRange(_junk.After(site, chrome));
        return new PagePlan(article.Title, material.Language, site, groups);
    }
}
