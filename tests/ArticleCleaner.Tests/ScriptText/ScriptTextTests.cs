using System.Text.Json;

namespace ArticleCleaner.Tests.ScriptText;

public sealed class ScriptTextTests
{
    private const string First = "The ferry that crosses the inner bay has been painted green since the war, and nobody alive can say who chose the colour or why it was never changed.";
    private const string Second = "Its captain keeps a tin of the paint in the wheelhouse. When a plank comes back from the yard in the wrong shade, he does it over himself, in the dark hour before the first crossing.";
    private const string Third = "Last spring the county offered a new boat, white and twice as fast. The islanders met in the school, talked for an hour, and sent the letter back unopened, with a jar of honey beside it.";
    private const string Fourth = "So the old one goes on, eight times a day, and on the pier the children still bet on whether she will make it through the ice.";
    private const string Fifth = "Whoever wants to see the engine may ask. The captain opens the hatch, says nothing for a while, and then explains with both hands why a slow piston is an honest one, and why the harbour clock has been wrong since the day it was hung.";
    private const string Sixth = "There is no ticket. Those who live on the island lay a coin in the tin, those who do not lay two, and in the forty years that the tin has stood there it was stolen once and brought back twice, the second time with a note and a drawing of a heron.";
    [Test]
    public void Clean_ShortArticleBesideTheTextsOfOtherPages_KeepsItsOwnOnly()
    {
        string state = JsonSerializer.Serialize(new { post = new { content = First + " " + Second }, posts = new[] { Third, Fourth, Fifth, Sixth }.Select(static text => new { content = text }) });
        Article article = Clean($"<h1>The green ferry</h1><p>{First}</p><p>{Second}</p>", $"<script id='__NEXT_DATA__' type='application/json'>{state}</script>");

        Assert.That(article.Text, Does.Not.Contain(Fifth).And.Not.Contain(Sixth));
    }

    [Test]
    public void Clean_BannerInTheState_IsNoArticle()
    {
        string state = JsonSerializer.Serialize(new { settings = new { cookieBanner = new { description = string.Join(' ', Body) } } });
        Article article = Clean("<p>Loading</p>", $"<script id='__NEXT_DATA__' type='application/json'>{state}</script>");

        Assert.That(article.Text, Does.Not.Contain(Fifth));
    }

    [Test]
    public void Clean_EntitiesInTheState_AreTheirSigns()
    {
        string text = string.Join(' ', Body).Replace("captain", "captain &amp; crew", StringComparison.Ordinal);
        Article article = Clean("<p>Loading</p>", $"<script id='__NEXT_DATA__' type='application/json'>{{\"post\":{{\"content\":\"{text}\"}}}}</script>");

        Assert.That(article.Text, Does.Contain("captain & crew"));
    }

    private static readonly string[] Body = [First, Second, Third, Fourth, Fifth, Sixth];

    [Test]
    public void Clean_BodyInJsonLdAndTeaserOnThePage_KeepsTheBodyOnce()
    {
        Article article = Clean($"<h1>The green ferry</h1><p>{First[..100]} …</p>", JsonLd(string.Join("\n\n", Body)));

        Assert.That(Paragraphs(article), Is.EqualTo(Body));
        Assert.That(article.Blocks[0].Text, Is.EqualTo("The green ferry"));
        Assert.That(article.Warnings.Select(warning => warning.Code), Does.Contain("script_text"));
    }

    [TestCase("<p>{0}</p><p>{1}</p><p>{2}</p><p>{3}</p><p>{4}</p><p>{5}</p>")]
    [TestCase("<div>{0}<br><br>{1}</div><p>{2}<p>{3}<p>{4}<p>{5}")]
    [TestCase("&lt;p&gt;{0}&lt;/p&gt;&lt;p&gt;{1}&lt;/p&gt;&lt;p&gt;{2}&lt;/p&gt;&lt;p&gt;{3}&lt;/p&gt;&lt;p&gt;{4}&lt;/p&gt;&lt;p&gt;{5}&lt;/p&gt;")]
    public void Clean_MarkupInTheString_BecomesParagraphs(string form) =>
        Assert.That(Paragraphs(Clean("", JsonLd(string.Format(null, form, Body)))), Is.EqualTo(Body));

    [Test]
    public void Clean_TextOnThePageAsWell_IsNotTakenFromTheScript()
    {
        Article article = Clean($"<h1>The green ferry</h1><p>{First}</p><p>{Second}</p><p>{Third}</p><p>{Fourth}</p><p>{Fifth}</p><p>{Sixth}</p>", JsonLd(string.Join(' ', Body)));

        Assert.That(Paragraphs(article), Is.EqualTo(Body));
        Assert.That(article.Warnings, Is.Empty);
    }

    [Test]
    public void Clean_ProductDescription_IsTakenWhenThePageShowsNone() =>
        Assert.That(Clean("<h1>Green paint</h1>", Script("application/ld+json", new Dictionary<string, object> { ["@type"] = "Product", ["description"] = string.Join(' ', Body) })).Text, Does.Contain(Fourth));

    [Test]
    public void Clean_DescriptionOfThePublisher_IsNotTaken() =>
        Assert.That(Clean("<h1>Green paint</h1>", Script("application/ld+json", new Dictionary<string, object> { ["@type"] = "Organization", ["description"] = string.Join(' ', Body), ["x"] = "Product" })).Text, Does.Not.Contain(Fourth));

    [Test]
    public void Clean_StateWithRichText_KeepsItsParagraphs()
    {
        object[] nodes = [.. Body.Select(text => new { nodeType = "paragraph", content = new[] { new { nodeType = "text", value = text } } })];
        Article article = Clean("<h1>The green ferry</h1>", Script("application/json", new { props = new { page = new { body = new { content = nodes } }, messages = new { text = string.Join(' ', Enumerable.Repeat(Third, 9)) } } }));

        Assert.That(Paragraphs(article), Is.EqualTo(Body));
    }

    [Test]
    public void Clean_RunsOfOneParagraph_AreJoined()
    {
        string[] runs = [First[..40], First[40..], .. Body[1..]];
        Assert.That(Paragraphs(Clean("", Script("application/json", new { story = new { content = runs.Select(text => new { text }) } }))), Is.EqualTo(Body));
    }

    [TestCase("{\"body\":\"cut off in the mid")]
    [TestCase("{\"body\":\"\\ud800 half\"}")]
    [TestCase("[[[[{\"a\":{}}")]
    [TestCase("not json")]
    public void Clean_BrokenState_HarmsNothing(string json) =>
        Assert.That(Clean("<p>" + First + "</p>", $"<script type=\"application/json\">{json}{new string(' ', 400)}</script>").Text, Does.Contain("inner bay"));

    [Test]
    public void Clean_DeeplyNestedState_EndsQuickly()
    {
        string json = string.Concat(Enumerable.Repeat("{\"content\":[", 100_000));
        Assert.That(Clean("<p>" + First + "</p>", $"<script type=\"application/json\">{json}</script>").Text, Does.Contain("inner bay"));
    }

    [Test]
    public void Clean_ShadowRootAndNoscript_ArePartOfThePage()
    {
        string paragraphs = string.Concat(Body.Select(text => $"<p>{text}</p>"));

        Assert.That(Clean($"<ferry-page><template shadowrootmode=\"open\"><article><h1>The green ferry</h1>{paragraphs}</article></template></ferry-page>", "").Text, Does.Contain(Third));
        Assert.That(Clean($"<noscript><article><h1>The green ferry</h1>{paragraphs}</article></noscript>", "").Text, Does.Contain(Third));
    }

    private static Article Clean(string body, string script)
    {
        Article article = new PageCleaner().Clean($"<!DOCTYPE html><html lang=\"en\"><head><title>The green ferry</title>{script}</head><body>{body}</body></html>", new PageHints { Format = PageFormat.Html });
        Conservation.Check(article);
        return article;
    }

    private static string JsonLd(string body) =>
        Script("application/ld+json", new Dictionary<string, object> { ["@type"] = "NewsArticle", ["headline"] = "The green ferry", ["articleBody"] = body });

    private static string Script(string type, object data) => $"<script type=\"{type}\">{JsonSerializer.Serialize(data)}</script>";

    private static IEnumerable<string> Paragraphs(Article article) => article.Blocks.OfType<ParagraphBlock>().Select(block => block.Text);
}
