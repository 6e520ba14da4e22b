using System.Globalization;

namespace ArticleCleaner.Tests.Sites;

public sealed class SiteProfileTests
{
    private static readonly string[] Nouns = ["harbour", "kettle", "orchard", "ladder", "valley", "lantern", "market", "window", "bridge", "garden", "winter", "letter"];
    private static readonly string[] Verbs = ["keeps", "crosses", "carries", "finds", "leaves", "paints", "answers", "builds", "forgets", "follows"];
    private static readonly string[] Ends = ["before the rain comes", "without a word to anyone", "when the others have gone", "as it did a year ago", "on the far side of town"];

    [Test]
    public void Merge_AnyOrderAndGrouping_GivesTheSameProfile()
    {
        SiteProfile[] parts = [.. Enumerable.Range(0, 3).Select(shard => Learn(Site(shard, html: true).Take(4 + shard)))];

        string left = parts[0].Merge(parts[1]).Merge(parts[2]).ToString();

        Assert.That(parts[0].Merge(parts[1].Merge(parts[2])).ToString(), Is.EqualTo(left));
        Assert.That(parts[2].Merge(parts[0]).Merge(parts[1]).ToString(), Is.EqualTo(left));
        Assert.That(parts[0].Merge(SiteProfile.Empty).ToString(), Is.EqualTo(parts[0].ToString()));
    }

    [Test]
    public void Merge_ShardsOfASite_EqualsLearningItAtOnce()
    {
        string[] pages = Site(7, html: true);

        SiteProfile merged = Learn(pages.Take(3)).Merge(Learn(pages.Skip(3)));

        Assert.That(merged.ToString(), Is.EqualTo(Learn(pages).ToString()));
    }

    [Test]
    public void Load_SavedProfile_IsTheSame()
    {
        SiteProfile profile = Learn(Site(1, html: false));

        using var reader = new StringReader(profile.ToString());
        SiteProfile loaded = SiteProfile.Load(reader);

        Assert.That(loaded.ToString(), Is.EqualTo(profile.ToString()));
        Assert.That(loaded.Pages, Is.EqualTo(10));
        Assert.That(loaded.Blocks, Is.EqualTo(profile.Blocks));
    }

    [TestCase("")]
    [TestCase("articlecleaner-site-profile 1\npages many\n")]
    [TestCase("articlecleaner-site-profile 1\npages 3\n00000000000000zz 1\n")]
    [TestCase("articlecleaner-site-profile 1\npages 3\n00000000000000ab 4\n")]
    [TestCase("articlecleaner-site-profile 1\npages 3\n00000000000000ab 1\n00000000000000ab 1\n")]
    [TestCase("articlecleaner-site-profile 1\npages 3\n00ab\n")]
    public void Load_Damaged_Throws(string text)
    {
        using var reader = new StringReader(text);

        Assert.That(() => SiteProfile.Load(reader), Throws.TypeOf<FormatException>());
    }

    [Test]
    public void Clean_SectionHeadingBelowARepeatedAdvertisement_Stays()
    {
        string[] pages = [.. Enumerable.Range(1, 10).Select(i => $"The {Nouns[i]} letter\nThe {Nouns[i]} {Verbs[i % 10]} the {Nouns[i + 1]} {Ends[i % 5]}, and nobody minded it.\nBuy two pans and get a lid for nothing\nThe stalls and who keeps them\nEverybody knows the {Nouns[i + 1]} of stall {i}, who {Verbs[i % 10]} a {Nouns[i]} {Ends[(i + 1) % 5]}.")];

        Article article = new PageCleaner(CleanerOptions.ForExtractedText with { SiteProfile = Learn(pages) }).Clean(pages[2]);

        Assert.That(article.Text, Does.Contain("The stalls and who keeps them").And.Not.Contain("Buy two pans"));
    }

    [Test]
    public void Clean_TenPageSites_RemovesWhatRepeatsAndNoArticleText([Values] bool html, [Range(0, 9)] int seed)
    {
        string[] pages = Site(seed, html);
        var cleaner = new PageCleaner(CleanerOptions.Default with { SiteProfile = Learn(pages) });

        for (int i = 0; i < pages.Length; i++)
        {
            Article article = cleaner.Clean(pages[i]);
            string[] repeated = [.. article.Removed.Where(span => span.Rule == "site-profile.repeated-block").SelectMany(span => span.Text.Split('\n'))];
            foreach (string own in Own(seed, i))
            {
                Assert.That(repeated, Has.None.EqualTo(own));
            }

            string kept = string.Concat(article.Ledger.Kept.Select(span => article.PageText.Substring(span.Start, span.Length) + "\n"));
            foreach (string shared in Shared(seed))
            {
                Assert.That(kept, Does.Not.Contain(shared));
            }
        }
    }

    [Test]
    public void Clean_RepeatedBlock_SaysOnHowManyPages()
    {
        string[] pages = [.. Site(3, html: true).Take(9), "<p>" + string.Join("</p><p>", Own(99, 0)) + "</p>"];

        Article article = new PageCleaner(CleanerOptions.Default with { SiteProfile = Learn(pages) }).Clean(pages[0]);

        RemovedSpan span = article.Removed.First(span => span.Text.Contains(Shared(3)[^1]));
        Assert.That(span.Reason, Is.EqualTo("On 9 of 10 pages of this site."));
    }

    private static SiteProfile Learn(IEnumerable<string> pages)
    {
        var learner = new SiteProfileLearner();
        foreach (string page in pages)
        {
            learner.Add(page);
        }

        return learner.ToProfile();
    }

    /// <summary>Ten pages with the same frame; "The method" heads a paragraph of each article and is no part of the frame.</summary>
    private static string[] Site(int seed, bool html)
    {
        string[] shared = Shared(seed);
        return [.. Enumerable.Range(0, 10).Select(page =>
        {
            string[] own = Own(seed, page);
            return html
                ? $"<html><body><nav>{string.Concat(shared[..3].Select(entry => $"<a href='/x'>{entry}</a> "))}</nav><h1>{own[0]}</h1><p>{own[1]}</p><p>{own[2]}</p><div class='box'>{shared[3]}</div><h2>The method</h2><p>{own[3]}</p><p>{own[4]}</p><footer><p>{shared[4]}</p></footer></body></html>"
                : string.Join('\n', [.. shared[..3], own[0], own[1], own[2], shared[3], own[3], own[4], shared[4]]);
        })];
    }

    private static string[] Shared(int seed) =>
    [
        "Front page " + Nouns[seed % 12], "All " + Nouns[(seed + 3) % 12] + " stories", "Write to us",
        $"{Sentence(new Random(seed + 500))} This note is at the foot of every story.",
        $"Made by the {Nouns[(seed + 5) % 12]} people, who {Verbs[seed % 10].TrimEnd('s')} the {Nouns[(seed + 1) % 12]} since 1974.",
    ];

    private static string[] Own(int seed, int page)
    {
        var random = new Random((seed * 100) + page + 1);
        return
        [
            string.Create(CultureInfo.InvariantCulture, $"The {Pick(random, Nouns)} of the {Pick(random, Nouns)}, part {seed * 10 + page}"),
            .. Enumerable.Range(0, 4).Select(_ => string.Join(' ', Enumerable.Range(0, 4).Select(_ => Sentence(random)))),
        ];
    }

    private static string Sentence(Random random) => $"The {Pick(random, Nouns)} {Pick(random, Verbs)} the {Pick(random, Nouns)} {Pick(random, Ends)}.";

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
