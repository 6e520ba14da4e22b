namespace ArticleCleaner.Generation;

/// <summary>Makes pages from seeds: the same seed and recipe, the same page.</summary>
public static class PageGenerator
{
    /// <summary>Makes a page.</summary>
    public static GeneratedPage Make(int seed, PageRecipe? recipe = null)
    {
        recipe ??= new PageRecipe();
        var random = new Random(seed);
        string language = recipe.Language ?? (random.Chance(0.35) ? "en" : LanguageMaterial.Languages[random.Next(LanguageMaterial.Languages.Count)]);
        bool html = recipe.Format == PageFormat.Auto ? random.Chance(0.5) : recipe.Format == PageFormat.Html;
        IProfileGenerator? generator = recipe.Profile;
        if (generator is null && recipe.Profiles.Count > 0 && random.Chance(0.6))
        {
            generator = recipe.Profiles[random.Next(recipe.Profiles.Count)];
        }

        PagePlan plan = new PagePlanner(LanguageMaterial.Of(language), random, html).Plan(generator?.Make(random));
        (string source, List<TruthRun> truth) = html ? new HtmlPageWriter(random).Write(plan) : new TextPageWriter(random).Write(plan);
        return new GeneratedPage
        {
            Source = source,
            Format = html ? PageFormat.Html : PageFormat.Text,
            Title = plan.Title,
            Language = language,
            Truth = truth,
            Profile = generator is null ? null : ProfileVerdict.Placeholder,
            ProfileGenerator = generator?.Name,
            Seed = seed,
        };
    }
}

/// <summary>What pages to make. Every member is optional.</summary>
public sealed record PageRecipe
{
    /// <summary>HTML or text; by default either.</summary>
    public PageFormat Format { get; init; } = PageFormat.Auto;

    /// <summary>Language of the article; by default any.</summary>
    public string? Language { get; init; }

    /// <summary>Gives every page a profile of this generator; by default six pages of ten have one of <see cref="Profiles"/>.</summary>
    public IProfileGenerator? Profile { get; init; }

    /// <summary>The generators to draw from; empty for pages without profiles.</summary>
    public IReadOnlyList<IProfileGenerator> Profiles { get; init; } = ProfileGenerators.All;
}
