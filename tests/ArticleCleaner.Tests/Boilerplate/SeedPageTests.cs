namespace ArticleCleaner.Tests.Boilerplate;

/// <summary>The page this library was made for: flattened, with everything an extractor leaves in.</summary>
public sealed class SeedPageTests
{
    private const string Lead = "**Window box herbs** are the easiest way to have fresh flavour at hand all year, even in a flat without a balcony, and they ask for little more than light and water.";
    private const string Choosing = "Not every plant likes a narrow box. When you plan your **window box herbs**, start with thyme, chives and parsley, because they share the same taste for sun and dry feet.";
    private const string Watering = "Water in the morning and let the surface dry before you water again. Most **window box herbs** die of kindness, not of thirst, and a pot with a hole forgives more than one without.";
    private const string Conclusion = "With a little patience your **window box herbs** will feed you from spring to the first frost.";

    private const string Page = $"""
        Window Box Herbs for Small Flats
        {Lead}
        Table of Contents
        Choosing the plants
        {Choosing}
        Watering without drowning
        {Watering}
        Conclusion
        {Conclusion} Which herbs do you grow? Let us know in the comments below!Thyme And Chives In A Box
        Thyme And Chives In A Box
        Watering Can On A Sill · Free image on Pixabay
        Watering Can On A Sill · Free image on Pixabay
        Fresh Parsley Leaves
        Fresh Parsley Leaves
        Window Box In Summer · Free photo on Pixabay
        Window Box In Summer · Free photo on Pixabay
        """;

    [Test]
    public void Clean_SeedPage_KeepsEverySentenceExactly()
    {
        Article article = new PageCleaner().Clean(Page, new PageHints { Format = PageFormat.Text });

        Assert.That(article.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries), Is.EqualTo(new[]
        {
            "Window Box Herbs for Small Flats", Unwrapped(Lead), "Choosing the plants", Unwrapped(Choosing),
            "Watering without drowning", Unwrapped(Watering), "Conclusion", Unwrapped(Conclusion),
        }));
    }

    [Test]
    public void Clean_SeedPage_NamesEachKindOfJunk()
    {
        Article article = new PageCleaner().Clean(Page, new PageHints { Format = PageFormat.Text });

        Assert.That(Removed(article, BoilerplateKind.TableOfContents), Is.EqualTo(new[] { "Table of Contents" }));
        Assert.That(Removed(article, BoilerplateKind.CallToAction), Is.EqualTo(new[] { "Which herbs do you grow? Let us know in the comments below!" }));
        Assert.That(Removed(article, BoilerplateKind.ImageCaption)[0], Is.EqualTo("Thyme And Chives In A Box"));
        Assert.That(string.Join('\n', Removed(article, BoilerplateKind.ImageCaption)), Does.Not.Contain("comments").And.Contain("Window Box In Summer"));
        Assert.That(Removed(article, BoilerplateKind.KeywordStuffing), Has.Length.EqualTo(8).And.All.EqualTo("**"));
    }

    private static string Unwrapped(string text) => text.Replace("**", "", StringComparison.Ordinal);

    private static string[] Removed(Article article, BoilerplateKind kind) =>
        [.. article.Removed.Where(span => span.Kind == kind).Select(span => span.Text)];
}
