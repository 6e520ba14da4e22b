using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ArticleCleaner.Tests.Writing;

public sealed class HtmlOutputTests
{
    private const string Prose = "The harbour was quiet that morning, and the boats that had gone out before dawn were not back yet, so nobody spoke.";

    /// <summary>Ways to smuggle script into a page, each placed among prose.</summary>
    private static readonly string[] Vectors =
    [
        "<script>alert(1)</script>",
        "<ScRiPt src=//example.org/x.js></sCrIpT>",
        "<scr<script>ipt>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<img src=\"javascript:alert(1)\">",
        "<img src=`x`onerror=alert(1)>",
        "<img src='data:image/svg+xml,<svg onload=alert(1)>'>",
        "<svg onload=alert(1)><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<svg><script href=data:,alert(1) /></svg>",
        "<math><mi xlink:href='javascript:alert(1)'>x</mi></math>",
        "<math><annotation-xml encoding='text/html'><img src=x onerror=alert(1)></annotation-xml></math>",
        "<a href=\"javascript:alert(1)\">a link</a>",
        "<a href=\"JaVaScRiPt:alert(1)\">a link</a>",
        "<a href=\" \u0001javascript:alert(1)\">a link</a>",
        "<a href=\"java\tscript:alert(1)\">a link</a>",
        "<a href=\"java&#10;script:alert(1)\">a link</a>",
        "<a href=\"java&Tab;script&colon;alert(1)\">a link</a>",
        "<a href=\"&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)\">a link</a>",
        "<a href=\"vbscript:msgbox(1)\">a link</a>",
        "<a href=\"data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==\">a link</a>",
        "<a href=\"https://example.org/\" onclick=alert(1) style=\"background:url(javascript:alert(1))\">a link</a>",
        "<a href='https://example.org/\"onmouseover=\"alert(1)'>a link</a>",
        "<p style=\"width:expression(alert(1))\">styled</p>",
        "<style>@import 'javascript:alert(1)';</style>",
        "<link rel=stylesheet href=javascript:alert(1)>",
        "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
        "<base href=\"javascript:alert(1)//\">",
        "<iframe src=\"javascript:alert(1)\"></iframe>",
        "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
        "<object data=\"javascript:alert(1)\"></object><embed src=\"javascript:alert(1)\">",
        "<form action=\"javascript:alert(1)\"><input autofocus onfocus=alert(1)><button formaction=javascript:alert(1)>Send</button></form>",
        "<details open ontoggle=alert(1)><summary>More</summary>folded text</details>",
        "<video><source onerror=alert(1)></video><audio src=x onerror=alert(1)></audio>",
        "<body onload=alert(1)>",
        "<marquee onstart=alert(1)>moving text</marquee>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
        "<table background=\"javascript:alert(1)\"><tr><th>a</th><td>b</td></tr><tr><th>c</th><td>d</td></tr></table>",
        "<textarea><img src=x onerror=alert(1)></textarea>",
        "<xmp><img src=x onerror=alert(1)></xmp>",
        "<!--><img src=x onerror=alert(1)>-->",
        "<![CDATA[<img src=x onerror=alert(1)>]]>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "<pre><code class=\"language-x\" onclick=alert(1)>&lt;script&gt;alert(1)&lt;/script&gt;</code></pre>",
        "<ol start=\"1 onclick=alert(1)\"><li value='x\"y'>an item</li></ol>",
        "<p lang='x\" onclick=\"alert(1)' dir='\"><script>alert(1)</script>'>in another language</p>",
        "<blockquote cite='javascript:alert(1)'>quoted</blockquote>",
        "<template><script>alert(1)</script></template>",
        "<custom-tag onclick=alert(1)>custom</custom-tag>",
        "<a href=\"feed:javascript:alert(1)\">a link</a>",
        "<a href=\"\\x6A\\x61vascript:alert(1)\">a link</a>",
        "<a href=\"blob:https://example.org/x\">a link</a>",
        "<a href=\"javascript\u00A0:alert(1)\">a link</a>",
        "<img srcset=\"javascript:alert(1) 2x, data:text/html,x 3x\" src=x.png>",
        "<picture><source srcset=\"javascript:alert(1)\" onerror=alert(1)><img src=x.png alt='\"><script>alert(1)</script>'></picture>",
        "<svg><animate onbegin=alert(1) attributeName=x dur=1s><set attributeName=href to=javascript:alert(1)></svg>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>",
        "<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=alert(1)>",
        "<figure><img src=x.png><figcaption onmouseover=alert(1)>a caption<script>alert(1)</script></figcaption></figure>",
    ];

    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["a"] = ["href", "id"],
        ["bdi"] = ["dir"],
        ["blockquote"] = ["class", "cite"],
        ["br"] = [],
        ["caption"] = [],
        ["code"] = ["class"],
        ["dd"] = [],
        ["del"] = [],
        ["details"] = [],
        ["dl"] = ["lang", "dir"],
        ["dt"] = [],
        ["em"] = [],
        ["figcaption"] = [],
        ["figure"] = [],
        ["h1"] = ["lang", "dir"],
        ["h2"] = ["lang", "dir"],
        ["h3"] = ["lang", "dir"],
        ["h4"] = ["lang", "dir"],
        ["h5"] = ["lang", "dir"],
        ["h6"] = ["lang", "dir"],
        ["hr"] = [],
        ["img"] = ["src", "alt"],
        ["ins"] = [],
        ["li"] = ["value"],
        ["ol"] = ["start", "lang", "dir"],
        ["p"] = ["class", "lang", "dir", "id", "title"],
        ["pre"] = [],
        ["q"] = [],
        ["rp"] = [],
        ["rt"] = [],
        ["ruby"] = [],
        ["section"] = ["class"],
        ["small"] = [],
        ["span"] = ["class", "lang", "title"],
        ["strong"] = [],
        ["sub"] = [],
        ["summary"] = [],
        ["sup"] = [],
        ["table"] = ["lang", "dir"],
        ["tbody"] = [],
        ["td"] = ["colspan", "rowspan"],
        ["th"] = ["colspan", "rowspan"],
        ["tr"] = [],
        ["ul"] = ["lang", "dir"],
    };

    [TestCaseSource(nameof(Vectors))]
    public void Vector_LeavesNothingBehind(string vector)
    {
        var cleaner = new PageCleaner(new CleanerOptions { RecallBias = 1, KeepComments = true, KeepCaptions = true });

        Article article = cleaner.Clean($"<html><body><article><h1>Quiet</h1><p>{Prose}</p>{vector}<p>{Prose.Replace("harbour", "market")} {vector}</p></article></body></html>");

        AssertHarmless(article);
    }

    [TestCaseSource(nameof(Vectors))]
    public void Vector_AsTextAndAddressOfEveryBlock_LeavesNothingBehind(string vector)
    {
        InlineSpan[] spans = [.. Enum.GetValues<InlineKind>().Select((kind, i) => new InlineSpan(i % vector.Length, 5, kind, vector))];
        Article article = Sample.Article(
            new HeadingBlock { Text = vector, Level = 99, Inlines = spans, Language = vector, Direction = vector },
            new ParagraphBlock { Text = vector, Inlines = spans, Language = vector, Direction = vector },
            new ListBlock { Text = "", Items = [new ListItem { Text = vector, Inlines = spans, Ordered = true, Number = -5 }, new ListItem { Text = vector, Kind = ListItemKind.Description }] },
            new QuoteBlock { Text = vector + "\n" + vector, Attribution = vector, Source = vector, IsPullQuote = true, Language = vector },
            new CodeBlock { Text = vector, CodeLanguage = vector },
            new TableBlock { Text = "", Caption = vector, Rows = [new TableRow { Cells = [new TableCell { Text = vector, Inlines = spans, ColumnSpan = int.MaxValue }] }] },
            new FigureBlock { Text = vector, Image = new ArticleImage { Source = vector, Alt = vector, Caption = vector, Credit = vector } },
            new EmbedBlock { Text = "", Kind = EmbedKind.Video, Source = vector, Title = vector },
            new MathBlock { Text = "", Tex = vector },
            new FootnoteBlock { Text = vector, Id = vector, BackReference = vector },
            new PostBlock { Text = "", Kind = PostKind.Comment, Author = vector, Time = vector, BlockCount = 5 },
            new DetailsBlock { Text = vector, BlockCount = 50 }) with
        { Title = vector, Language = vector, SiteName = vector };

        AssertHarmless(article);
    }

    [Test]
    public void Structure_IsKept()
    {
        Article article = Sample.Article(
            Sample.Paragraph("Plain and bold\nand more.", new InlineSpan(10, 4, InlineKind.Strong), new InlineSpan(0, 5, InlineKind.Link, "https://example.org/")),
            Sample.List(("one", 0, false, null), ("two", 1, true, 4)),
            new QuoteBlock { Text = "Said.\nSomebody", Attribution = "Somebody", QuoteDepth = 1 },
            new CodeBlock { Text = "a < b", CodeLanguage = "c" });

        Assert.That(article.ToHtml(), Is.EqualTo(
            """
            <p><a href="https://example.org/">Plain</a> and <strong>bold</strong><br>and more.</p>
            <ul>
            <li>one
            <ol start="4">
            <li value="4">two</li>
            </ol>
            </li>
            </ul>
            <blockquote>
            <p>Said.</p>
            <p class="attribution">Somebody</p>
            </blockquote>
            <pre><code class="language-c">a &lt; b</code></pre>

            """.ReplaceLineEndings("\n")));
    }

    [TestCase("Said.\n— Somebody", "<p>Said.</p>\n<p class=\"attribution\">— Somebody</p>")]
    [TestCase("Somebody\nSaid.", "<p class=\"attribution\">Somebody</p>\n<p>Said.</p>")]
    [TestCase("Said.\n\nNobody", "<p>Said.</p>\n<p>Nobody</p>")]
    [TestCase("One,\ntwo.\n\nThree.\n— Somebody", "<p>One,<br>two.</p>\n<p>Three.</p>\n<p class=\"attribution\">— Somebody</p>")]
    public void WhoIsQuoted_IsMarkedWhereItStands(string text, string html) =>
        Assert.That(Sample.Article(new QuoteBlock { Text = text, Attribution = "Somebody", QuoteDepth = 1 }).ToHtml(), Does.Contain(html));

    [Test]
    public void LanguageAndDirection_AreDeclared()
    {
        Article article = Sample.Article(
            new ListBlock { Text = "", Items = [new ListItem { Text = "a" }], Language = "ar", Direction = "rtl" },
            Sample.Paragraph("b") with { Language = "fr" }) with
        { Direction = TextDirection.RightToLeft };

        Assert.That(article.ToHtml(), Is.EqualTo("<ul lang=\"ar\" dir=\"rtl\">\n<li>a</li>\n</ul>\n<p lang=\"fr\">b</p>\n"));
        Assert.That(article.ToHtml(new HtmlOptions { Document = true }), Does.Contain("<html dir=\"rtl\">"));
    }

    [Test]
    public void OverlappingSpans_AreSplit()
    {
        Article article = Sample.Article(Sample.Paragraph("abcdef", new InlineSpan(0, 4, InlineKind.Strong), new InlineSpan(2, 4, InlineKind.Emphasis), new InlineSpan(-3, 99, InlineKind.Link, "/x")));

        Assert.That(article.ToHtml(), Does.Contain("ab").And.Contain("cd").And.Contain("ef"));
        Assert.That(new HtmlParser().ParseDocument(article.ToHtml()).Body!.TextContent.Trim(), Is.EqualTo("abcdef"));
        Assert.That(new HtmlParser().ParseDocument(article.ToHtml()).QuerySelectorAll("em").Select(element => element.TextContent), Is.EqualTo(new[] { "cd", "ef" }));
    }

    [Test]
    public void Document_HasTitleBylineAndStyle()
    {
        Article article = Sample.Article(Sample.Paragraph(Prose)) with { Title = "Quiet & early", Authors = ["Ann Bell"], Language = "en" };

        IDocument document = new HtmlParser().ParseDocument(article.ToHtml(new HtmlOptions { Document = true }));

        Assert.That(document.Title, Is.EqualTo("Quiet & early"));
        Assert.That(document.QuerySelector("h1")!.TextContent, Is.EqualTo("Quiet & early"));
        Assert.That(document.QuerySelector(".byline")!.TextContent, Is.EqualTo("Ann Bell"));
        Assert.That(document.QuerySelector("style")!.TextContent, Does.Contain("max-width"));
        Assert.That(document.DocumentElement.GetAttribute("lang"), Is.EqualTo("en"));
    }

    [Test]
    public void Removed_StandsAtItsPlaceWhenAskedFor()
    {
        Article article = new PageCleaner().Clean($"<nav><a href='/'>Home</a></nav><p>{Prose}</p>");

        IDocument document = new HtmlParser().ParseDocument(article.ToHtml(new HtmlOptions { IncludeRemoved = true }));

        Assert.That(document.Body!.FirstElementChild!.Matches("p.removed[title]"), Is.True);
        Assert.That(document.Body.FirstElementChild!.TextContent, Is.EqualTo("Home"));
    }

    private static void AssertHarmless(Article article)
    {
        Assert.That(Problems(article.ToHtml(new HtmlOptions { IncludeRemoved = true })), Is.Empty);
        IDocument document = new HtmlParser().ParseDocument(article.ToHtml(new HtmlOptions { Document = true, IncludeRemoved = true }));
        Assert.That(Problems(document.QuerySelector("article")!.InnerHtml), Is.Empty);
        Assert.That(document.QuerySelectorAll("script, link, base, iframe, object"), Is.Empty);
        Assert.That(document.Head!.Children.Select(element => element.LocalName), Is.EqualTo(new[] { "meta", "meta", "meta", "title", "style" }));
    }

    /// <summary>Every element and attribute that is not on the list, and every address with another scheme.</summary>
    internal static IReadOnlyList<string> Problems(string fragment)
    {
        var problems = new List<string>();
        foreach (IElement element in new HtmlParser().ParseDocument("<body>" + fragment).Body!.QuerySelectorAll("*"))
        {
            if (!Allowed.TryGetValue(element.LocalName, out string[]? attributes))
            {
                problems.Add(element.LocalName);
                continue;
            }

            foreach (IAttr attribute in element.Attributes)
            {
                if (!attributes.Contains(attribute.Name))
                {
                    problems.Add($"{element.LocalName}[{attribute.Name}]");
                }

                if (attribute.Name is "href" or "src" or "cite"
                    && new Url(new Url("https://page.example/"), attribute.Value).Scheme is not ("http" or "https" or "mailto"))
                {
                    problems.Add($"{attribute.Name}={attribute.Value}");
                }
            }
        }

        return problems;
    }

    /// <summary>The first is as MediaWiki writes it.</summary>
    [TestCase("<li id=cite_note-tar-1><span class=mw-cite-backlink>^ <a href='#cite_ref-tar_1-0'><sup><i><b>a</b></i></sup></a> <a href='#cite_ref-tar_1-1'><sup><i><b>b</b></i></sup></a></span> <span>Very old, see <a href='#p'>p. 3</a>.</span></li>")]
    [TestCase("<li id=cite_note-tar-1>Very old, see <a href='#p'>p. 3</a>. <a href='#cite_ref-tar_1-0'>↩</a> <a href='#cite_ref-tar_1-1'>↩<sup>2</sup></a></li>")]
    [TestCase("<li id=cite_note-tar-1><b><a href='#cite_ref-tar_1-0'>^</a></b> Very old, see <a href='#p'>p. 3</a>.</li>")]
    public void WaysBackOfANote_AreNoTextOfIt(string note)
    {
        Article article = new PageCleaner(CleanerOptions.ForExtractedText).Clean(
            "<p id=p>Tar is old.<sup id=cite_ref-tar_1-0 class=reference><a href='#cite_note-tar-1'>[1]</a></sup> It was stowed below.<sup id=cite_ref-tar_1-1 class=reference><a href='#cite_note-tar-1'>[1]</a></sup></p>"
            + $"<ol class=references>{note}</ol>",
            new PageHints { Format = PageFormat.Html });

        Assert.That(article.ToText(), Does.EndWith("\n\nVery old, see p. 3.\n"));
        Assert.That(article.ToMarkdown(), Does.Contain("[^1]: Very old, see [p. 3](#p).\n"));
        Assert.That(article.ToTei(), Does.Contain(">Very old, see <ref target=\"#p\">p. 3</ref>.</note>"));
        Assert.That(article.ToHtml(), Does.Match("""</sup> (<strong><a href="#fnref-1">\^</a></strong> )?Very old, see <a href="#p">p. 3</a>\.( <a href="#fnref-1">↩</a>)?</p>"""));
    }

    [Test]
    public void NoteWithItsOwnWayBack_HasNoSecondOne()
    {
        string html = new PageCleaner(new CleanerOptions { AlreadyExtracted = true }).Clean(
            "<p>Tar is old.<sup id=fnref:1><a href='#fn:1'>1</a></sup></p><div class=footnotes><ol><li id='fn:1'>Very old. <a href='#fnref:1'>back</a></li></ol></div>").ToHtml();

        Assert.That(html, Does.Contain("Very old. <a href=\"#fnref-1\">back</a></p>").And.Contain("id=\"fnref-1\""));
    }
}
