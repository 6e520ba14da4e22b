namespace ArticleCleaner.Tests.Boilerplate.Profiles;

public sealed class AuthorBoxRuleTests
{
    private const string Prose = "A small kitchen works best when everything that is used every day can be reached without taking a step, and the rest is stored away.";

    [TestCase("About the author", "Ines Carvalho has baked for a living since 2009 and writes about bread for two newspapers.", "Ines Carvalho")]
    [TestCase("Über die Autorin", "Hanna K. Brandt schreibt seit zehn Jahren über Küchen und das, was in ihnen geschieht.", "Hanna K. Brandt")]
    [TestCase("À propos de l'auteur", "Luc Dumont, cuisinier à Lyon, publie depuis dix ans un carnet de recettes de saison.", "Luc Dumont")]
    public void Clean_ProseUnderAnAuthorHeading_IsAGenuineProfile(string heading, string biography, string name)
    {
        Article article = new PageCleaner().Clean($"Small kitchens\n\n{Prose}\n\n{heading}\n\n{biography}");

        Assert.That(article.AuthorProfile?.Verdict, Is.EqualTo(ProfileVerdict.Genuine));
        Assert.That(article.AuthorProfile!.Name, Is.EqualTo(name));
        Assert.That(article.AuthorProfile.Biography, Is.EqualTo(biography));
    }

    [TestCase("About the author", "We do not know who wrote this letter, but the paper is of the eighteenth century.")]
    [TestCase("About the author", "Nihil quo et dolor est qui voluptatem rerum omnis sed dolorem aut quos ipsa autem.")]
    [TestCase("About the harbour", "Ines Carvalho has baked for a living since 2009 and writes about bread for two newspapers.")]
    public void Clean_NoName_IsNoProfile(string heading, string text)
    {
        Article article = new PageCleaner().Clean($"Small kitchens\n\n{Prose}\n\n{heading}\n\n{text}");

        Assert.That(article.AuthorProfile, Is.Null);
    }
}
