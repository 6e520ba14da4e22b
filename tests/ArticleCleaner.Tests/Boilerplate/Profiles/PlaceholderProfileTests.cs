namespace ArticleCleaner.Tests.Boilerplate.Profiles;

public sealed class PlaceholderProfileTests
{
    private const string Prose = "A small kitchen works best when everything that is used every day can be reached without taking a step, and the rest is stored away.";

    private static readonly string[] Fields =
    [
        "Name : Prof. Alda Brekke V",
        "Username : kovacek.dion",
        "Email : wmertens@oldenborg.net",
        "Birthdate : 1987-03-14",
        "Address : 4410 Tamsin Pass Suite 218\nNorth Orvilleburgh, OH 90210-1187",
        "Phone : +1 (152) 068-1934",
        "Company : Harmsen-Vandal",
        "Job : Writer OR Editor",
        "Bio : Quia et voluptatem rerum omnis. Sed dolorem aut quos ipsa autem.",
    ];

    private static readonly string[] Socials =
    [
        "twitter:", "url : https://twitter.com/ivor_maas", "username : ivor_maas", "bio : Nihil quo et dolor est qui.", "followers : 4811", "following : 2207",
        "instagram:", "url : https://instagram.com/pkulas", "username : pkulas", "bio : Autem ut non vero.", "followers : 1954", "following : 831",
        "tiktok:", "url : https://tiktok.com/@tessa2001", "username : tessa2001", "bio : Et eum minus.", "followers : 3307", "follo",
    ];

    private static IEnumerable<string> Layouts()
    {
        yield return "Detail Author:\n\n" + Lines("* ", Fields) + "\nSocials\n\n" + Lines("* ", Socials);
        yield return "Detail Author:\n" + Lines("- ", Fields) + "\n## Socials\n" + Lines("- ", Socials);
        yield return Lines("", Fields) + "\n" + Lines("", Socials);
        yield return "About the author\n" + Lines("• ", Fields.Reverse());
        yield return "Author Profile\n" + Lines("", Fields.Select(field => field.Replace(" : ", " | ")));
        yield return "Author Profile\n" + Lines("", Fields.Select(field => field.Replace(" : ", " – ")));
        yield return Lines("", Fields.Select(field => field.Replace(" : ", "\n")));
        yield return Lines("", Fields.Select(field => field.Replace(" : ", "\t")));
        yield return "Detail Author: " + string.Join(" - ", Fields.Select(field => field.Replace('\n', ' ')));
        yield return string.Join(" ", Fields.Select(field => field.Replace('\n', ' ')));
        yield return Lines("**", Fields.Select(field => field.Replace(" : ", ":** ")));
        yield return Lines("✦ ", Fields.Take(6));
        yield return "<h3>Detail Author</h3><table>" + string.Concat(Fields.Select(field => "<tr><td>" + field.Replace(" : ", "</td><td>") + "</td></tr>")) + "</table>";
        yield return "<dl>" + string.Concat(Fields.Select(field => "<dt>" + field.Replace(" : ", "</dt><dd>") + "</dd>")) + "</dl>";
        yield return "<div><div>Detail Author:</div>" + string.Concat(Fields.Select(field => "<div><span>" + field.Replace(" : ", "</span>: <span>") + "</span></div>")) + "</div>";
        yield return "<h2>Socials</h2><ul>" + string.Concat(Fields.Concat(Socials).Select(field => "<li>" + field + "</li>")) + "</ul>";
        yield return "<p>" + string.Join("<br>", Fields.Select(field => field.Replace("\n", "<br>"))) + "</p>";
    }

    [TestCaseSource(nameof(Layouts))]
    public void Clean_MadeUpProfile_RemovesAllOfItAndNothingElse(string profile)
    {
        bool html = profile.StartsWith('<');
        string page = html ? $"<html><body><h1>Small kitchens</h1><p>{Prose}</p>{profile}</body></html>" : $"Small kitchens\n\n{Prose}\n\n{profile}";

        Article article = new PageCleaner().Clean(page);

        string kept = string.Concat(article.Ledger.Kept.Select(span => article.PageText.Substring(span.Start, span.Length) + "\n"));
        Assert.That(article.AuthorProfile?.Verdict, Is.EqualTo(ProfileVerdict.Placeholder), kept);
        Assert.That(article.AuthorProfile!.Evidence, Has.Count.GreaterThanOrEqualTo(2));
        Assert.That(article.Text, Does.Contain(Prose));
        Assert.That(article.Authors, Is.Empty);
        foreach (RemovedSpan span in article.Removed.Where(span => span.Text != "Small kitchens"))
        {
            Assert.That(span.Kind, Is.EqualTo(BoilerplateKind.PlaceholderProfile).Or.EqualTo(BoilerplateKind.SocialLinks), span.Text);
        }

        Assert.That(kept.Replace(Prose, "").Replace("Small kitchens", "").Trim(), Is.Empty);
    }

    [Test]
    public void Clean_ProfileGluedToASentence_CutsBeforeItsHeading()
    {
        Article article = new PageCleaner().Clean($"{Prose}\n\n{Prose} Detail Author: {string.Join(" • ", Fields.Select(field => field.Replace('\n', ' ')))}", new PageHints { Format = PageFormat.Text });

        Assert.That(article.Text, Is.EqualTo(Prose + "\n\n" + Prose));
        Assert.That(article.Removed.Single(span => span.Kind == BoilerplateKind.PlaceholderProfile).Text, Does.StartWith("Detail Author"));
    }

    private static string Lines(string bullet, IEnumerable<string> fields) => string.Join('\n', fields.Select(field => bullet + field));

    [Test]
    public void Clean_SectionHeadedLikeALabel_Stays()
    {
        string page = $"Small kitchens\n\n{Prose}\n\nSummary\n\n{Prose} That is all there is to it, and it was not much.\n\n{Lines("", Fields.Select(field => field.Replace(" : ", "\n")))}";

        Article article = new PageCleaner().Clean(page, new PageHints { Format = PageFormat.Text });

        Assert.That(article.AuthorProfile?.Verdict, Is.EqualTo(ProfileVerdict.Placeholder));
        Assert.That(article.Removed.Where(span => span.Kind == BoilerplateKind.PlaceholderProfile).Select(span => span.Text), Has.None.Contains("Summary"));
        Assert.That(article.Text, Does.Contain("That is all there is to it"));
    }

    [Test]
    public void Clean_ShareBarAndFootBehindAccounts_AreNotTheProfile()
    {
        string page = $"Small kitchens\n\n{Prose}\n\n{Lines("- ", Fields)}\n{Lines("- ", Socials[..^1].Append("following : 12"))}\n\nTags: sinks ovens\n\nShare this:\nFacebook\nTwitter\nEmail\n\nContact\nImprint";

        Article article = new PageCleaner().Clean(page, new PageHints { Format = PageFormat.Text });

        string profile = string.Join('\n', article.Removed.Where(span => span.Rule == "profiles.labelled-fields").Select(span => span.Text));
        Assert.That(profile, Does.EndWith("following : 12"));
    }
}
