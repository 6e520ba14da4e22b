using System.Globalization;
using System.Text;
using System.Text.Json;
using ArticleCleaner.ScriptText;

namespace ArticleCleaner.Tests.ScriptText;

public sealed class InlineStateTests
{
    private static readonly string[] Body =
    [
        "The lighthouse on the northern point was built of brick that came as ballast, and its walls still smell of salt when the wind has stood in the west for a week.",
        "Its keeper climbs the stairs four times a night. He counts them aloud, in the language of his grandmother, because the numbers in it are shorter and his breath lasts longer that way.",
        "In the summer the schools come with their lists of questions. He answers all of them, even those about the ghost, and lets every child turn the brass handle of the old lamp once.",
        "Since the new lamp turns on its own he has had time for the birds, and his notebooks, forty of them, stand in the kitchen beside the flour and the tea.",
        "A museum wrote to ask for them last spring, and the letter lies under the clock unanswered, since nobody who writes down birds every day can see what the use of a museum would be.",
        "When the fog comes he opens the window and listens, as his father did, although the horn has been silent for twenty years and the ships find their way without any of them.",
        "On the last page of every notebook he draws the light as it looks from the sea, where he has been only twice, once on the day he came and once to fetch the doctor.",
    ];

    private static readonly string Html = string.Concat(Body.Select(static text => $"<p>{text}</p>"));

    private static readonly string Json = JsonSerializer.Serialize(new { article = new { title = "The keeper", body = Html } });

    [TestCase("window.__INITIAL_STATE__ = {0};")]
    [TestCase("window[\"__STATE__\"]={0}")]
    [TestCase("window['__STATE__'] = {0};")]
    [TestCase("self.__STATE__ = {0};\n(function(){{ document.body.className = \"ready\"; }}());")]
    [TestCase("globalThis.app.state = {0}")]
    [TestCase("var state = {0};")]
    [TestCase("const state = {0};")]
    [TestCase("__STATE__ = {0}")]
    [TestCase("window.pages = [{0}];")]
    [TestCase("\n/* <![CDATA[ */\nwindow.__STATE__ = {0};\n/* ]]> */")]
    [TestCase("//<![CDATA[\n// The state.\nvar state = {0};")]
    [TestCase("window.__A__ = {{\"a\":1}}; window.__B__ = \"a }} string\", window.__C__ = true; var d = window.e;\nwindow.__D__ = {0};")]
    public void Clean_AssignedState_IsRead(string script) =>
        Assert.That(Paragraphs(Clean(string.Format(CultureInfo.InvariantCulture, script, Json))), Is.EqualTo(Body));

    [Test]
    public void Clean_ParsedString_IsRead()
    {
        string text = Json.Replace("\\", "\\\\", StringComparison.Ordinal);

        Assert.That(Paragraphs(Clean($"window.__STATE__ = JSON.parse('{text.Replace("'", "\\'", StringComparison.Ordinal)}');")), Is.EqualTo(Body));
        Assert.That(Paragraphs(Clean($"window.__STATE__ = JSON.parse( \"{text.Replace("\"", "\\x22", StringComparison.Ordinal)}\" );")), Is.EqualTo(Body));
        Assert.That(Paragraphs(Clean($"var a = JSON.parse({JsonSerializer.Serialize("{\"a\":1}")}), b = JSON.parse({JsonSerializer.Serialize(Json)});")), Is.EqualTo(Body));
    }

    [Test]
    public void Clean_FlightDataWithText_IsRead() =>
        Assert.That(Paragraphs(Clean(Flight($"1:I[\"chunk\",[],\"default\"]\n2:T{Encoding.UTF8.GetByteCount("é" + Html):x},é{Html}3:[\"$\",\"div\",null,{{\"body\":\"$2\"}}]\n"))).Skip(1), Is.EqualTo(Body));

    [Test]
    public void Clean_FlightDataWithElements_IsRead()
    {
        object?[] paragraphs = [.. Body.Select(static text => (object?)new object?[] { "$", "p", null, new { className = "text", children = text } })];
        string row = JsonSerializer.Serialize(new object?[] { "$", "article", null, new { children = new object[] { paragraphs, "$L7" } } });

        Assert.That(Paragraphs(Clean(Flight($"0:{{\"P\":null}}\n1:{row}\n"))), Is.EqualTo(Body));
    }

    [Test]
    public void Clean_FlightDataThatCarriesJson_IsRead() =>
        Assert.That(Paragraphs(Clean(Flight($"0:[\"$\",\"$L1\",null,{Json}]\n"))), Is.EqualTo(Body));

    [Test]
    public void Clean_FlatListOfNuxt_IsRead()
    {
        object[] list = [new object[] { "ShallowReactive", 1 }, new { data = 2, config = 4 }, new { title = 3, paragraphs = 5 }, "The keeper", new { text = 13 }, new[] { 6, 7, 8, 9, 10, 11, 12 }, .. Body, string.Join(' ', Body) + " Cookies."];
        string script = $"<script type=\"application/json\" id=\"__NUXT_DATA__\">{JsonSerializer.Serialize(list)}</script>";

        Assert.That(Paragraphs(CleanPage("<div id=\"__nuxt\"></div>" + script)), Is.EqualTo(Body));
    }

    [TestCase("window.cookieBanner = {0};")]
    [TestCase("if (window.x === {0}) {{ }}")]
    [TestCase("start({0});")]
    [TestCase("window.x == {0};")]
    [TestCase("// window.x = {0};")]
    [TestCase("window.__NUXT__=(function(a){{return {0}}}(1));")]
    [TestCase("window.x = {{body: \"unquoted name\", article: {0}}};")]
    public void Clean_WhatAssignsNoData_IsNotRead(string script) =>
        Assert.That(Clean(string.Format(CultureInfo.InvariantCulture, script, Json)).Text, Does.Not.Contain(Body[4]));

    [Test]
    public void Clean_ScriptInAComment_IsNotRead() =>
        Assert.That(CleanPage($"<!-- <script>window.x = {Json};</script> -->").Text, Does.Not.Contain(Body[4]));

    [Test]
    public void Clean_TextOnThePageAsWell_IsNotTakenFromTheScript()
    {
        Article article = CleanPage($"<article><h1>The keeper</h1>{Html}</article><script>window.__STATE__ = {Json};</script>");

        Assert.That(Paragraphs(article), Is.EqualTo(Body));
        Assert.That(article.Warnings, Is.Empty);
    }

    [TestCase("window.__STATE__ = {\"body\":\"cut off in the mid")]
    [TestCase("window.__STATE__ = {\"body\":\"\\ud800 half\"}")]
    [TestCase("window.__STATE__ = JSON.parse(\"{\\\"body\\\":\\")]
    [TestCase("window.__STATE__ = JSON.parse(state")]
    [TestCase("window.__STATE__ =")]
    [TestCase("self.__next_f.push([1,\"1:Tfffffff")]
    [TestCase("self.__next_f.push([1,\"1:Tffffffff,text\"])")]
    [TestCase("self.__next_f.push([1,\"1:T,\\n2:T7\\n:::\\n\"])")]
    [TestCase("self.__next_f.push([1,\"1:[\\\"$\\\",{\\\"a\\\":1}]]]]\\u12\"])")]
    public void Clean_BrokenState_HarmsNothing(string script)
    {
        Assert.That(CleanPage($"<p>{Body[0]}</p><script>{script}{new string(' ', 500)}</script>").Text, Does.Contain("northern point"));
        Assert.That(CleanPage($"<p>{Body[0]}</p><script>{script}").Text, Does.Contain("northern point"));
    }

    [TestCase("window.__STATE__ = ", "{\"content\":[", 100_000)]
    [TestCase("window.__STATE__ = ", "[", 1_000_000)]
    [TestCase("", "window.__STATE__ = {\"a\":1};\n", 1_000_000)]
    [TestCase("", "a=1;", 1_000_000)]
    [TestCase("window.__STATE__ = {\"body\":\"", "The keeper counts the stairs. ", 1_500_000)]
    [TestCase("window.__STATE__ = JSON.parse(\"", "\\\"\\\\\\\"", 2_000_000)]
    [TestCase("self.__next_f.push([1,\"", "1:T1,a", 2_000_000)]
    [TestCase("self.__next_f.push([1,\"", ":", 2_000_000)]
    [TestCase("", "/**/", 2_000_000)]
    [TestCase("window.x = ", "\"", 2_000_000)]
    public void Clean_HostileState_Ends(string before, string part, int times)
    {
        string script = new StringBuilder(before, before.Length + (part.Length * times)).Insert(before.Length, part, times).ToString();

        Assert.That(CleanPage($"<p>{Body[0]}</p><script>{script}</script>").Text, Does.Contain("northern point"));
    }

    [Test]
    public void Clean_GuessedText_ClaimsNeitherTheConfidenceNorTheTypeOfItsShell()
    {
        Article article = Clean($"window.__STATE__ = {Json};");

        Assert.That(article.Confidence, Is.EqualTo(0.5));
        Assert.That((article.PageType, article.PageTypeConfidence), Is.EqualTo((PageType.Unknown, 0d)));
    }

    [TestCase("NewsArticle", "articleBody", PageType.Article)]
    [TestCase("DiscussionForumPosting", "articleBody", PageType.Unknown)]
    [TestCase("Product", "description", PageType.Product)]
    [TestCase("JobPosting", "description", PageType.Unknown)]
    public void Clean_DeclaredText_IsOfTheTypeDeclared(string type, string property, PageType expected)
    {
        var data = new Dictionary<string, object> { ["@type"] = type, [property] = string.Join(' ', Body) };
        Article article = CleanPage($"<div id=\"root\"></div><script type=\"application/ld+json\">{JsonSerializer.Serialize(data)}</script>");

        Assert.That(article.Text, Does.Contain(Body[4]));
        Assert.That(article.PageType, Is.EqualTo(expected));
        Assert.That(article.PageTypeConfidence, expected == PageType.Unknown ? Is.Zero : Is.GreaterThan(0.5));
        Assert.That(article.Confidence, Is.EqualTo(0.75));
    }

    [Test]
    public void Clean_PageTypeOfTheCaller_Stays()
    {
        Article article = new PageCleaner(new CleanerOptions { PageType = PageType.Forum }).Clean($"<div id=\"root\"></div><script>window.__STATE__ = {Json};</script>", new PageHints { Format = PageFormat.Html });

        Assert.That(article.Text, Does.Contain(Body[4]));
        Assert.That((article.PageType, article.PageTypeConfidence), Is.EqualTo((PageType.Forum, 1d)));
    }

    [Test]
    public void Clean_FlightDataWithALoneSurrogate_IsRead() =>
        Assert.That(Paragraphs(Clean(Flight("1:[\"\\ud800\",{\"children\":" + JsonSerializer.Serialize(Html) + "}]\n"))), Is.EqualTo(Body));

    [Test]
    public void Clean_LongerGuess_DoesNotStandForDeclaredText()
    {
        string terms = string.Concat(Enumerable.Range(1, 60).Select(static i => $"<p>Term {i} of the agreement says that the lamp is lent and not given, and that the borrower keeps its brass bright.</p>"));
        string declared = JsonSerializer.Serialize(new Dictionary<string, string> { ["@type"] = "NewsArticle", ["articleBody"] = string.Join("\n", Body) });
        Article article = CleanPage($"<div id=\"root\"></div><script type=\"application/ld+json\">{declared}</script><script>window.__X__ = {JsonSerializer.Serialize(new { page = new { text = terms } })};</script>");

        Assert.That(Paragraphs(article), Is.EqualTo(Body));
    }

    [Test]
    public void Clean_TextOfAConsentBanner_DoesNotStandForAShortPage()
    {
        string banner = string.Join(' ', Enumerable.Repeat("We and our partners store cookies on your device so that the shop remembers what you looked at and when.", 12));
        Article article = CleanPage($"<h1>Contact</h1><p>Write to the Echo, 12 Mill Lane, Brookfield.</p><script>var cmpArgs = {JsonSerializer.Serialize(new { layer = new { text = banner } })};</script>");

        Assert.That(article.Text, Does.Not.Contain("partners"));
        Assert.That(article.Warnings.Select(static warning => warning.Code), Does.Not.Contain("script_text"));
    }

    [TestCase("\\u{1F600}", "😀")]
    [TestCase("\\u{e9}", "é")]
    [TestCase("\\u00e9", "é")]
    [TestCase("\\x41", "A")]
    [TestCase("a\\\r\nb", "ab")]
    [TestCase("\\0", "\0")]
    [TestCase("\\u{}", "u{}")]
    [TestCase("\\u{110000}", "u{110000}")]
    public void Decoded_Escape_IsWhatJavaScriptReads(string inner, string expected) => Assert.That(ScriptString.Decoded(inner), Is.EqualTo(expected));

    private static Article Clean(string script) => CleanPage($"<div id=\"root\"></div><script>{script}</script>");

    private static Article CleanPage(string body)
    {
        Article article = new PageCleaner().Clean($"<!DOCTYPE html><html lang=\"en\"><head><title>The keeper</title></head><body>{body}", new PageHints { Format = PageFormat.Html });
        Conservation.Check(article);
        return article;
    }

    /// <summary>Rows as a page of Next.js pushes them, in pieces that end anywhere.</summary>
    private static string Flight(string rows) =>
        "(self.__next_f=self.__next_f||[]).push([0])</script><script>"
        + string.Join("</script><script>", rows.Chunk(300).Select(static piece => $"self.__next_f.push([1,{JsonSerializer.Serialize(new string(piece))}])"));

    private static IEnumerable<string> Paragraphs(Article article) => article.Blocks.OfType<ParagraphBlock>().Select(block => block.Text);
}
