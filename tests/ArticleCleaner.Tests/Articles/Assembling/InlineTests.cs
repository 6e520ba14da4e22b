namespace ArticleCleaner.Tests.Articles.Assembling;

public sealed class InlineTests
{
    [Test]
    public void MisnestedFormatting_IsCutSoThatItNests()
    {
        IReadOnlyList<ArticleBlock> blocks = Assembled.Html("<b><p>one <i>two</b> three</i> four</p>");

        Assert.That(BlockChecks.BadNesting(blocks), Is.Null);
        Assert.That(blocks.Single().Text, Is.EqualTo("one two three four"));
    }

    [Test]
    public void Kinds_AreTold()
    {
        ParagraphBlock paragraph = Assembled.Only<ParagraphBlock>(
            "<p>H<sub>2</sub>O, x<sup>2</sup>, <del>old</del> <ins>new</ins>, <code>f()</code>, <q>hm</q>, <span lang=fr>mot</span>, <bdo dir=rtl>abc</bdo>, <ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby></p>");

        Assert.That(paragraph.Text, Is.EqualTo("H2O, x2, old new, f(), hm, mot, abc, 漢(kan)"));
        Assert.That(
            paragraph.Inlines.Select(inline => inline.Kind),
            Is.EqualTo(new[]
            {
                InlineKind.Subscript, InlineKind.Superscript, InlineKind.Deleted, InlineKind.Inserted, InlineKind.Code, InlineKind.Quotation,
                InlineKind.Language, InlineKind.Direction, InlineKind.Ruby, InlineKind.RubyText,
            }));
    }

    [TestCase("/a?b=1", "https://example.org/a?b=1")]
    [TestCase("../c", "https://example.org/c")]
    [TestCase("https://other.example/x", "https://other.example/x")]
    [TestCase("HTTPS://Other.Example/x y", "https://other.example/x%20y")]
    [TestCase("//cdn.example/z", "https://cdn.example/z")]
    public void Links_AreResolved(string link, string expected) =>
        Assert.That(Assembled.Only<ParagraphBlock>($"<p>See <a href='{link}'>this</a>.</p>", "https://example.org/dir/page").Inlines.Single().Target, Is.EqualTo(expected));

    [Test]
    public void BaseElement_IsWhatLinksAreResolvedAgainst() =>
        Assert.That(Assembled.Only<ParagraphBlock>("<head><base href='https://base.example/x/'></head><p><a href=y>this</a>.</p>").Inlines.Single().Target, Is.EqualTo("https://base.example/x/y"));

    [Test]
    public void ScriptLinks_AreNoLinks() =>
        Assert.That(Assembled.Only<ParagraphBlock>("<p><a href='JavaScript:alert(1)'>this</a></p>").Inlines, Is.Empty);

    [Test]
    public void Footnotes_PointBothWays()
    {
        IReadOnlyList<ArticleBlock> blocks = Assembled.Html(
            "<p>Tar is old.<sup id=fnref1><a href='#fn1'>1</a></sup></p><section class=footnotes><ol><li id=fn1><p>Very old. <a href='#fnref1'>back</a></p></li></ol></section>");

        Assert.That(((ParagraphBlock)blocks[0]).Inlines, Has.Some.EqualTo(new InlineSpan(11, 1, InlineKind.FootnoteReference, "#fn1")));
        FootnoteBlock note = blocks.OfType<FootnoteBlock>().Single();
        Assert.That((note.Id, note.BackReference), Is.EqualTo(("fn1", "fnref1")));
    }

    [TestCase(@"So \(x^2\) it is.", "x^2")]
    [TestCase(@"So \[ x_1 * y_1 * z_1 \] it is.", "x_1 * y_1 * z_1")]
    [TestCase("So $$x*y*z$$ it is, and $$a$$.", "x*y*z|a")]
    [TestCase(@"So \(x\), <code>\(y\)</code>, <i>\(z\)</i>, \(open.", "x|z")]
    [TestCase(@"So \(\( a \(x^2\) it is.", "x^2")]
    [TestCase(@"So \(a<em>1\) and \(b</em>2\), \(<b>y</b>\), <em>\(z\)</em>.", "z")]
    [TestCase("It costs $$ here and $5 there.", "")]
    [TestCase("It costs $$ here and $$$ there, $$ $$.", "here and")]
    public void FormulaBetweenDelimiters_IsOneWhereTheScriptIsLoaded(string text, string tex)
    {
        const string Script = "<script src='https://cdn.example/mathjax@3/tex-chtml.js'></script>";
        ParagraphBlock paragraph = Assembled.Only<ParagraphBlock>($"{Script}<p>{text}</p>");
        Article article = new PageCleaner(CleanerOptions.ForExtractedText).Clean($"<html>{Script}<p>{text}</p>");

        Assert.That(string.Join('|', paragraph.Inlines.Where(inline => inline.Kind == InlineKind.Math).Select(inline => inline.Target)), Is.EqualTo(tex));
        Assert.That(Assembled.Only<ParagraphBlock>($"<p>{text}</p>").Inlines.Where(inline => inline.Kind == InlineKind.Math), Is.Empty);
        Assert.That(Laws.OutputLaws.Markdown(article), Is.Null);
        Assert.That(tex.Length == 0 || article.ToMarkdown().Contains($"$`{tex.Split('|')[0]}`$"));
    }

    [Test]
    [CancelAfter(60_000)]
    public void FormulasThatNeverEnd_AreReadOnce(CancellationToken cancellationToken)
    {
        const string Script = "<script src='https://cdn.example/mathjax@3/tex-chtml.js'></script>";
        Article article = new PageCleaner(CleanerOptions.ForExtractedText).Clean($"<html>{Script}<p>We read {string.Concat(Enumerable.Repeat(@"\(", 400_000))} x \\)", cancellationToken: cancellationToken);

        Assert.That(article.Text, Does.EndWith(@"\( x \)"));
    }

    [Test]
    [CancelAfter(60_000)]
    public void FormulasOfManyItems_AreReadItemByItem(CancellationToken cancellationToken)
    {
        const string Script = "<script src='https://cdn.example/mathjax@3/tex-chtml.js'></script>";
        Article article = new PageCleaner(CleanerOptions.ForExtractedText).Clean(
            $"<html>{Script}<p>They are:<ul>{string.Concat(Enumerable.Repeat(@"<li>Its <b>norm</b> is \(x\).", 20_000))}</ul>", cancellationToken: cancellationToken);

        Assert.That(article.ToMarkdown(), Does.EndWith("- Its **norm** is $`x`$.\n"));
    }

    [Test]
    public void FormulaInACell_DoesNotEndTheCell() =>
        Assert.That(
            new PageCleaner(CleanerOptions.ForExtractedText).Clean("<html><p>They are:<table><tr><th>norm<th>parts<tr><td><math alttext='|x| + \\|y\\|'><mi>x</mi></math><td>two of it</table>").ToMarkdown(),
            Does.Contain(@"| $`\vert x\vert  + \Vert y\Vert `$ | two of it |"));

    [Test]
    public void FormulaDrawnWithoutMathMl_IsText() =>
        Assert.That(
            Assembled.Only<ParagraphBlock>("<p>So <span class=katex><span class=katex-html aria-hidden=true><span class=base><span class=mord>x</span><span class=mspace></span><span class=mrel>=</span></span><span class=base><span class=mord>y</span></span></span></span> it is.</p>").Text,
            Is.EqualTo("So x=y it is."));

    [TestCase("<p>So <math><mi>x</mi><annotation encoding='application/x-tex'>x^2</annotation></math> it is.</p>", "So x it is.")]
    [TestCase("<p>So <span class=katex><span class=katex-mathml><math><mi>x</mi><annotation>x^2</annotation></math></span><span class=katex-html aria-hidden=true>x</span></span> it is.</p>", "So x it is.")]
    [TestCase("<p>So <span class=MathJax_Preview>[x2]</span><span class=MathJax><nobr aria-hidden=true><span class=math>x2</span></nobr><span class=MJX_Assistive_MathML><math><mi>x</mi></math></span></span><script type='math/tex'>x^2</script> it is.</p>", "So x it is.")]
    [TestCase("<p>So <span class=MathJax_Preview>[x2]</span><script type='math/tex'>x^2</script> it is.</p>", "So  it is.")]
    [TestCase("<p>So <span><span style='display: none'><math><mi>x</mi><annotation encoding='application/x-tex'>{\\displaystyle x^2}</annotation></math></span><img class=mwe-math-fallback-image-inline alt='{\\displaystyle x^{2}}' src=f.svg></span> it is.</p>", "So x it is.")]
    [TestCase("<p>So <span class=math-container>$x^2$</span> it is.</p>", "So $x^2$ it is.")]
    [TestCase("<p>So <span class='math inline'>\\(x^2\\)</span> it is.</p>", "So \\(x^2\\) it is.")]
    [TestCase("<p>So <img class=latex alt='x^2' src=f.png> it is.</p>", "So  it is.")]
    [TestCase("<p>So <script type='math/tex'>x^2</script> it is.</p>", "So  it is.")]
    public void Formulas_AreTexOnce(string html, string text)
    {
        ParagraphBlock paragraph = Assembled.Only<ParagraphBlock>(html);

        Assert.That(paragraph.Text, Is.EqualTo(text));
        Assert.That(paragraph.Inlines.Single(inline => inline.Kind == InlineKind.Math).Target, Is.EqualTo("x^2"));
    }

    [Test]
    public void FormulaAlone_IsAMathBlock() =>
        Assert.That(Assembled.Only<MathBlock>("<p>Text.</p><script type='math/tex; mode=display'>a=b</script><p>Text.</p>").Tex, Is.EqualTo("a=b"));

    [TestCase("<p>\\[ a=b \\]</p>", "a=b")]
    [TestCase("<div class='math notranslate'>$$a=b$$</div>", "a=b")]
    [TestCase("<p><span class='math display'>\\[a=b\\]</span></p>", "a=b")]
    [TestCase("<p>\\begin{cases}a\\end{cases}</p>", "\\begin{cases}a\\end{cases}")]
    public void DelimitedFormulaAlone_IsAMathBlock(string html, string tex) =>
        Assert.That(Assembled.Only<MathBlock>($"<p>Text.</p>{html}<p>Text.</p>").Tex, Is.EqualTo(tex));

    [TestCase("<p>$5 is the price, and not $</p>")]
    [TestCase("<p>$$5$$ and $$6$$</p>")]
    [TestCase("<p>$$</p>")]
    [TestCase("<p>\\</p>")]
    [TestCase("<p>It is <span class=math>$5</span></p>")]
    public void OtherDollars_AreNoFormula(string html) =>
        Assert.That(Assembled.Only<ParagraphBlock>(html).Inlines, Is.Empty);

    [TestCase("<p>Before.</p><details><p>One.</p><ul><li>two</li></ul></details><p>Outside.</p>", "Paragraph/Details 2/Paragraph/List/Paragraph")]
    [TestCase("<p>Before.</p><details><details>One.</details>Two.</details>", "Paragraph/Details 3/Details 1/Paragraph/Paragraph")]
    [TestCase("<p>Before.</p><details><img src=/a.jpg><p>One.</p></details><p>Outside.</p>", "Paragraph/Details 2/Figure/Paragraph/Paragraph")]
    [TestCase("<p>Before.</p><details></details><p>Outside.</p>", "Paragraph/Paragraph")]
    [TestCase("<p>Before.</p><details><blockquote><details><p>One.</p></details></blockquote><p>Two.</p></details><p>Outside.</p>", "Paragraph/Details 3/Details 1/Paragraph/Paragraph/Paragraph")]
    [TestCase("<blockquote><p>One.</p><details><p>Two.</p></details><p>Three.</p></blockquote>", "Quote/Details 1/Paragraph/Quote")]
    [TestCase("<blockquote><details><summary>More</summary><p>One.</p></details></blockquote><p>Outside.</p>", "Details 1/Paragraph/Paragraph")]
    [TestCase("<ul><li>One<details><blockquote><details><summary>More</summary><p>Two.</p></details></blockquote><p>Three.</p></details>four</li></ul>", "List/Details 3/Details 1/Paragraph/Paragraph/List")]
    [TestCase("<ul><li><input type=checkbox disabled><details open><pre>code</pre><p>fold</p></details></li></ul>", "List/Details 2/Code/Paragraph")]
    [TestCase("<ul><li>One</li><li><details><summary> </summary><ul><li>two</li></ul></details></li><li>three</li></ul>", "List/Details 1/List/List")]
    [TestCase("<ul><li>One<details><pre>two</pre></details></li></ul>", "List/Details 1/Code")]
    public void DetailsWithoutSummary_CountWhatIsFolded(string html, string expected)
    {
        IReadOnlyList<ArticleBlock> blocks = Assembled.Html(html);

        Assert.That(
            string.Join('/', blocks.Select(block => block.GetType().Name.Replace("Block", "") + (block is DetailsBlock details ? $" {details.BlockCount}" : ""))),
            Is.EqualTo(expected));
    }

    [Test]
    public void DetailsWithoutSummary_AreWrittenWithoutOne()
    {
        Article article = new PageCleaner(CleanerOptions.ForExtractedText).Clean("<p>Before.</p><details><p>Folded.</p></details><p>Outside.</p>");

        Assert.That(article.ToHtml(), Does.Contain("<details>\n<p>Folded.</p>\n</details>\n<p>Outside.</p>"));
        Assert.That(article.ToMarkdown(), Is.EqualTo("Before.\n\nFolded.\n\nOutside.\n"));
        Assert.That(Laws.OutputLaws.Markdown(article) ?? Laws.OutputLaws.Tei(article) ?? Laws.OutputLaws.Json(article), Is.Null);
    }

    [Test]
    public void Details_CountWhatIsFolded()
    {
        IReadOnlyList<ArticleBlock> blocks = Assembled.Html("<details><summary>More</summary><p>One.</p><ul><li>two</li></ul></details><p>Outside.</p>");

        Assert.That(blocks[0], Is.TypeOf<DetailsBlock>().With.Property(nameof(DetailsBlock.BlockCount)).EqualTo(2));
        Assert.That(blocks[0].Text, Is.EqualTo("More"));
    }

    [Test]
    public void BoldParagraphBeforeProse_IsAHeading()
    {
        const string Prose = "The rope was coiled twice and stowed below, where the damp would not reach it before the next spring tide came.";
        IReadOnlyList<ArticleBlock> blocks = Assembled.Html($"<h2>Ropes</h2><p>{Prose}</p><p><strong>Stowing them</strong></p><p>{Prose}</p>");

        Assert.That(blocks[2], Is.TypeOf<HeadingBlock>());
        Assert.That(((HeadingBlock)blocks[2]).Level, Is.EqualTo(3));
        Assert.That(((HeadingBlock)blocks[2]).IsStyledParagraph, Is.True);
    }

    [Test]
    public void Embeds_AreLinksWithTitles()
    {
        EmbedBlock embed = Assembled.Only<EmbedBlock>("<p>Before.</p><iframe src='https://www.youtube.com/embed/abc' title='A film'></iframe><iframe src='https://ads.example/x'></iframe><p>After.</p>");

        Assert.That((embed.Kind, embed.Source, embed.Title), Is.EqualTo((EmbedKind.Video, "https://www.youtube.com/embed/abc", "A film")));
    }

    [Test]
    public void Stanza_KeepsItsLines() =>
        Assert.That(Assembled.Only<ParagraphBlock>("<p>The tide comes in,<br>the tide goes out.</p>").Text, Is.EqualTo("The tide comes in,\nthe tide goes out."));

    [TestCase("<p><span style='display:block'>The tide is in,</span><span style='display: block'>the tide is out.</span></p>", "The tide is in,\nthe tide is out.")]
    [TestCase("<p><a href=/a>Tides</a><a href=/b>Boats</a> and <a href=/c>pier</a>s.</p>", "Tides Boats and piers.")]
    [TestCase("<p>At the (<a id=x></a><a href=/a>pier</a>) and the quay<a id=y></a><a href=/b>side</a>.</p>", "At the (pier) and the quayside.")]
    [TestCase("<p>So: <span style='display:block'>the tide is in,</span>and out.</p>", "So:\nthe tide is in,\nand out.")]
    [TestCase("<p>The <span style='display:inline-block'>tide</span>s are in.</p>", "The tides are in.")]
    public void WhatAStyleSheetParts_IsParted(string html, string text) =>
        Assert.That(Assembled.Only<ParagraphBlock>(html).Text, Is.EqualTo(text));

    [TestCase("<video title='The tap runs'><source src='/tap.mp4'>Your browser is too old. <iframe src='https://www.youtube.com/embed/x'></iframe></video>", "/tap.mp4", "The tap runs")]
    [TestCase("<iframe src='about:blank' data-lazy-src='https://w.soundcloud.com/player/?url=x'></iframe>", "https://w.soundcloud.com/player/?url=x", null)]
    [TestCase("<figure><iframe src='https://player.vimeo.com/video/1'></iframe></figure>", "https://player.vimeo.com/video/1", null)]
    [TestCase("<lite-youtube videoid=a-b_c title='The tap runs'></lite-youtube>", "https://www.youtube.com/watch?v=a-b_c", "The tap runs")]
    [TestCase("<amp-vimeo data-videoid='\"7'></amp-vimeo>", "https://vimeo.com/%227", null)]
    [TestCase("<div class='fb-post x' data-href='https://www.facebook.com/pier/posts/1' data-width=500></div>", "https://www.facebook.com/pier/posts/1", null)]
    [TestCase("<div class=fb-video data-href='https://www.facebook.com/pier/videos/1/'></div>", "https://www.facebook.com/pier/videos/1/", null)]
    [TestCase("<amp-iframe src='https://www.openstreetmap.org/export/embed.html' title='The pier' width=4 height=3></amp-iframe>", "https://www.openstreetmap.org/export/embed.html", "The pier")]
    [TestCase("<amp-twitter data-tweetid=17 width=5 height=4></amp-twitter>", "https://twitter.com/i/status/17", null)]
    [TestCase("<amp-instagram data-shortcode=aB-c></amp-instagram>", "https://www.instagram.com/p/aB-c", null)]
    [TestCase("<amp-tiktok data-src='https://www.tiktok.com/@pier/video/5'></amp-tiktok>", "https://www.tiktok.com/@pier/video/5", null)]
    [TestCase("<amp-facebook data-href='https://www.facebook.com/pier/posts/1'></amp-facebook>", "https://www.facebook.com/pier/posts/1", null)]
    [TestCase("<amp-iframe src='https://ads.example/x'></amp-iframe><amp-vimeo data-videoid=5></amp-vimeo>", "https://vimeo.com/5", null)]
    public void Embeds_AreFoundWhereScriptsOrPlayersHaveThem(string html, string source, string? title)
    {
        IReadOnlyList<ArticleBlock> blocks = Assembled.Html($"<p>Before.</p>{html}<p>After.</p>");

        EmbedBlock embed = blocks.OfType<EmbedBlock>().Single();
        Assert.That((embed.Source, embed.Title), Is.EqualTo((source, title)));
        Assert.That(string.Concat(blocks.Select(block => block.Text)), Is.EqualTo("Before.After."));
    }

    [Test]
    public void CaptionOfAnEmbed_IsItsTitleWhenItIsNotInTheText() =>
        Assert.That(
            Assembled.Html("<p>Before.</p><figure><iframe src='https://player.vimeo.com/video/1'></iframe><figcaption>A film</figcaption></figure><p>After.</p>", null, null, "A film").OfType<EmbedBlock>().Single().Title,
            Is.EqualTo("A film"));

    [Test]
    public void PostWhoseTextIsKept_IsNoEmbed()
    {
        IReadOnlyList<ArticleBlock> blocks = Assembled.Html(
            "<p>Before.</p><div class=fb-post data-href='https://www.facebook.com/pier/posts/1'><blockquote cite='https://www.facebook.com/pier/posts/1'>The tide is in.</blockquote></div>"
            + "<blockquote class=tiktok-embed cite='https://www.tiktok.com/@pier/video/5' data-video-id=5><section><a title='@pier' href='https://www.tiktok.com/@pier'>@pier</a> The tide is out.</section></blockquote><p>After.</p>");

        Assert.That(blocks.OfType<EmbedBlock>(), Is.Empty);
        Assert.That(blocks.OfType<QuoteBlock>().Select(quote => quote.Source), Is.EqualTo(new[] { "https://www.facebook.com/pier/posts/1", "https://www.tiktok.com/@pier/video/5" }));
    }

    [TestCase("<amp-img src=/a.jpg alt=Pier width=1.91 height=1 layout=responsive></amp-img>", 1)]
    [TestCase("<amp-img src=/a.jpg alt=Pier width=16 height=9 layout=responsive><noscript><img src=/b.jpg></noscript></amp-img>", 1)]
    [TestCase("<amp-img src=/a.jpg width=24 height=24></amp-img>", 0)]
    [TestCase("<amp-img src=/a.jpg srcset='/b.jpg 900w' width=600 height=400></amp-img>", 1)]
    public void ImageOfAmp_IsAFigure(string html, int figures) =>
        Assert.That(Assembled.Html($"<p>Before.</p>{html}<p>After.</p>").OfType<FigureBlock>().Count(), Is.EqualTo(figures));

    [Test]
    public void PostWhoseTextIsRemoved_IsAnEmbed()
    {
        IReadOnlyList<ArticleBlock> blocks = Assembled.Html(
            "<p>Before.</p><blockquote class='instagram-media'><a href='https://www.instagram.com/p/X/'>View this</a></blockquote><p>After.</p>", null, null, "View this");

        EmbedBlock embed = blocks.OfType<EmbedBlock>().Single();
        Assert.That((embed.Kind, embed.Source, embed.QuoteDepth), Is.EqualTo((EmbedKind.Post, "https://www.instagram.com/p/X/", 0)));
    }
}
