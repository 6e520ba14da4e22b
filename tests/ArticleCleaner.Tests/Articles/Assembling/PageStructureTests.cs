namespace ArticleCleaner.Tests.Articles.Assembling;

/// <summary>Structures as pages write them that are not what HTML has for them.</summary>
public sealed class PageStructureTests
{
    private const string Prose = "The rope was coiled twice and stowed below, where the damp would not reach it before the next spring tide came.";

    [TestCase("<p class='heading'>Stowing them</p>", 3)]
    [TestCase("<p class=h4>Stowing them</p>", 4)]
    [TestCase("<div class='MsoHeading1'><span>Stowing them</span></div>", 1)]
    [TestCase("<p><span style='font-weight:700; color: navy'>Stowing them</span></p>", 3)]
    [TestCase("<p style='font-weight: bold'>Stowing them</p>", 3)]
    [TestCase("<div role=heading aria-level=4>Stowing them</div>", 4)]
    public void StyledParagraph_IsAHeading(string html, int level)
    {
        HeadingBlock heading = Assembled.Html($"<h2>Ropes</h2><p>{Prose}</p>{html}<p>{Prose}</p>").OfType<HeadingBlock>().Last();

        Assert.That((heading.Text, heading.Level), Is.EqualTo(("Stowing them", level)));
    }

    [TestCase("<p class='heading'>It was stowed below.</p>")]
    [TestCase("<p class='headline-news'>Stowing them</p>")]
    [TestCase("<p style='font-weight:400'>Stowing them</p>")]
    [TestCase("<p class=h7>Stowing them</p>")]
    [TestCase("<p><b>* * *</b></p>")]
    public void OtherParagraph_IsNone(string html) =>
        Assert.That(Assembled.Html($"<h2>Ropes</h2><p>{Prose}</p>{html}<p>{Prose}</p>").OfType<HeadingBlock>().Count(), Is.EqualTo(1));

    [TestCase("<div class=footnotes><p id=fn1>Very old. <a href='#fnref1'>back</a></p></div>")]
    [TestCase("<div class=footnotes id=footnotes><div id=fn1 class=footnote><p>Very old. <a href='#fnref1'>back</a></p></div></div>")]
    [TestCase("<aside role=doc-footnote id=fn1>Very old. <a href='#fnref1'>back</a></aside>")]
    [TestCase("<section class=footnotes><ol><li id=fn1>Very old. <a href='#fnref1'>back</a></li></ol></section>")]
    [TestCase("<h2>Notes</h2><p id=fn1>Very old. <a href='#fnref1'>back</a></p>")]
    public void Note_IsAFootnoteWithItsWayBack(string html)
    {
        FootnoteBlock note = Assembled.Only<FootnoteBlock>($"<p>Tar is old.<sup id=fnref1><a href='#fn1'>1</a></sup></p>{html}");

        Assert.That((note.Text, note.Id, note.BackReference), Is.EqualTo(("Very old. back", "fn1", "fnref1")));
    }

    [TestCase("<p>Tar is old.<sup><a href='#n1' id=r1>1</a></sup></p>{0}<ol><li id=n1>Very old. <a href='#r1'>back</a></li></ol>")]
    [TestCase("<p>Tar is old.<a href='#n1' name=r1>[1]</a></p>{0}<p><a href='#r1' name=n1>[1]</a> Very old.</p>")]
    [TestCase("<p>Tar is old.<a id=r1></a><a href='#n1'>*</a></p>{0}<ul><li><span id=n1></span>Very old.<a href='#r1'>^</a></li></ul>")]
    public void LinksThatLeadToEachOther_MakeANote(string html)
    {
        IReadOnlyList<ArticleBlock> blocks = Assembled.Html(string.Format(null, html, "<p>It was stowed below.</p>"));

        FootnoteBlock note = blocks.OfType<FootnoteBlock>().Single();
        Assert.That((note.Id, note.BackReference), Is.EqualTo(("n1", "r1")));
        Assert.That(((ParagraphBlock)blocks[0]).Inlines, Has.Some.Matches<InlineSpan>(inline => inline is { Kind: InlineKind.FootnoteReference, Target: "#n1" }));
    }

    [TestCase("<p><a id=t1 href='#s1'>1. On the stowing of ropes</a></p>{0}<h2 id=s1><a href='#t1'>1. On the stowing of ropes</a></h2>")]
    [TestCase("<p id=top>Tar. <a href='#low'>down</a></p>{0}<p id=low>Very old.</p><p><a href='#top'>up</a></p>")]
    public void OtherLinksWithinThePage_MakeNone(string html) =>
        Assert.That(Assembled.Html(string.Format(null, html, "<p>It was stowed below.</p>")).OfType<FootnoteBlock>(), Is.Empty);

    [Test]
    public void NoteOfUsersMarkdown_IsAFootnote()
    {
        IReadOnlyList<ArticleBlock> blocks = Assembled.Html(
            "<p>Tar is old.<sup><a href='#user-content-fn-1' id='user-content-fnref-1' data-footnote-ref>1</a></sup></p><section class=footnotes><ol><li id='user-content-fn-1'><p>Very old. <a href='#user-content-fnref-1'>back</a></p></li></ol></section>");

        Assert.That(((ParagraphBlock)blocks[0]).Inlines, Has.Some.EqualTo(new InlineSpan(11, 1, InlineKind.FootnoteReference, "#user-content-fn-1")));
        Assert.That(((FootnoteBlock)blocks[1]).BackReference, Is.EqualTo("user-content-fnref-1"));
    }

    [Test]
    public void NoteOfAWordProcessor_IsAFootnote()
    {
        IReadOnlyList<ArticleBlock> blocks = Assembled.Html("<p>Tar is old.<a href='#_ftn1' name='_ftnref1'>[1]</a></p><p><a href='#_ftnref1' name='_ftn1'><sup>[1]</sup></a> Very old.</p>");

        Assert.That(((ParagraphBlock)blocks[0]).Inlines.Single(), Is.EqualTo(new InlineSpan(11, 3, InlineKind.FootnoteReference, "#_ftn1")));
        Assert.That(((FootnoteBlock)blocks[1]).Id, Is.EqualTo("_ftn1"));
        Assert.That(((FootnoteBlock)blocks[1]).BackReference, Is.EqualTo("_ftnref1"));
    }

    [Test]
    public void EmbeddedPost_IsAQuotationWithItsAddress()
    {
        QuoteBlock quote = Assembled.Only<QuoteBlock>(
            "<p>Before.</p><blockquote class='twitter-tweet'><p>Boats are <a href='https://example.org/tag'>back</a>.</p>— Ann <a href='https://twitter.com/ann/status/1'>May 1</a></blockquote><p>After.</p>");

        Assert.That((quote.Source, quote.Attribution), Is.EqualTo(("https://twitter.com/ann/status/1", "Ann May 1")));
    }

    [TestCase("<p>So <img src='https://latex.codecogs.com/gif.latex?x%5E2' alt='x^2'> it is.</p>")]
    [TestCase("<p>So <mjx-container><mjx-math aria-hidden=true><mjx-mi></mjx-mi></mjx-math><mjx-assistive-mml><math alttext='x^2'><mi>x</mi></math></mjx-assistive-mml></mjx-container> it is.</p>")]
    [TestCase("<p>So <span><span style='display: none;'><math alttext='y'></math></span><img class='mwe-math-fallback-image-inline' alt='{\\displaystyle x^2}' src=x.svg></span> it is.</p>")]
    public void Formula_IsTex(string html) =>
        Assert.That(Assembled.Only<ParagraphBlock>(html).Inlines.Single(inline => inline.Kind == InlineKind.Math).Target, Is.EqualTo("x^2"));

    [Test]
    public void FormulaWithItsPicture_IsTexOnce() =>
        Assert.That(
            Assembled.Only<ParagraphBlock>("<p>So <span><math><mi>x</mi><annotation>{\\displaystyle x^2}</annotation></math><img class=mwe-math-fallback-image alt='{\\displaystyle x^2}' src=x.svg></span> it is.</p>").Inlines.Select(inline => inline.Target),
            Is.EqualTo(new[] { "x^2" }));

    [TestCase("<p>So <span class='MathJax_Preview'></span><span class='MathJax' id='MathJax-Element-1-Frame'><nobr aria-hidden=true><span class='math' id='MathJax-Span-1'><span class=mi>x</span>2</span></nobr><span class='MJX_Assistive_MathML'><math><msup><mi>x</mi><mn>2</mn></msup></math></span></span><script type='math/tex' id='MathJax-Element-1'>x^{2}</script> it is.</p>")]
    [TestCase("<p>So <span class='mjx-chtml MathJax_CHTML'><span class='mjx-math' aria-hidden=true><span class=mjx-char>x</span>2</span></span><script type='math/tex'>x^{2}</script> it is.</p>")]
    [TestCase("<p>So <span class=box><span style='display: none;'><math alttext='x^{2}'><mi>x</mi></math></span><img class='mwe-math-fallback-image-inline' alt='{\\displaystyle x^{2}}' src=x.svg></span> it is.</p>")]
    public void FormulaDrawnByAScript_IsTexOnce(string html) =>
        Assert.That(
            Assembled.Only<ParagraphBlock>(html).Inlines.Where(inline => inline.Kind == InlineKind.Math).Select(inline => inline.Target),
            Is.EqualTo(new[] { "x^{2}" }));

    [TestCase("<p>So <img class=latex alt='x^2' src=f.png> it is.</p>")]
    [TestCase("<p>So <script type='math/tex'>x^2</script> it is.</p>")]
    public void FormulaWithoutText_StandsBetweenSpaces(string html)
    {
        ParagraphBlock paragraph = Assembled.Only<ParagraphBlock>(html);

        Assert.That((paragraph.Text, paragraph.Inlines.Single().Start), Is.EqualTo(("So  it is.", 3)));
    }

    [Test]
    public void StanzaOfLineElements_IsOneParagraph() =>
        Assert.That(
            Assembled.Only<ParagraphBlock>("<div class=stanza><div class=line>The tide comes in,</div><div class='line indent'>the tide goes out.</div></div>").Text,
            Is.EqualTo("The tide comes in,\nthe tide goes out."));

    [TestCase("<p>{0}</p><hr><p class=x>Gone</p><hr><p>{0}</p>", 1)]
    [TestCase("<h1>Tides</h1><p class=x>Gone</p><hr><p>{0}</p>", 1)]
    [TestCase("<h1>Tides</h1><p>{0}</p><hr><p class=x>Gone</p>", 0)]
    [TestCase("<p class=x>Gone</p><hr><p>{0}</p>", 0)]
    [TestCase("<p>{0}</p><hr><hr><p>{0}</p>", 1)]
    public void RuleBesideRemovedLines_IsKeptBetweenText(string html, int rules) =>
        Assert.That(Assembled.Html(string.Format(html, Prose), null, null, "Gone").OfType<RuleBlock>().Count(), Is.EqualTo(rules));

    [TestCase("<div class=stanza><span class=line>The tide comes in,</span><span class=line>the tide goes out.</span></div>", "The tide comes in,\nthe tide goes out.")]
    [TestCase("<div class=stanza><span class=line>The tide comes in,</span><br><span class=line>&emsp;the tide goes out.</span></div>", "The tide comes in,\n  the tide goes out.")]
    [TestCase("<p>The tide comes in,<br>&nbsp;&nbsp;&nbsp;the tide goes out.<br>The ropes go slack.</p>", "The tide comes in,\n   the tide goes out.\nThe ropes go slack.")]
    [TestCase("<p>The tide comes in,<br>\n&nbsp; &nbsp; <i>the tide</i> goes out.</p>", "The tide comes in,\n    the tide goes out.")]
    [TestCase("<p>The tide comes in,<br><i>&emsp;&emsp;the tide</i> goes out.</p>", "The tide comes in,\n    the tide goes out.")]
    [TestCase("<p>&nbsp;&nbsp;&nbsp;The tide comes in,<br>&nbsp;&nbsp;&nbsp;the tide goes out,<br>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;slack.</p>", "The tide comes in,\nthe tide goes out,\n  slack.")]
    [TestCase("<p>The tide comes in,<br>&nbsp;the tide goes out.</p>", "The tide comes in,\nthe tide goes out.")]
    [TestCase("<p>The tide comes in,&nbsp;&nbsp;&nbsp;the tide goes out.</p>", "The tide comes in, the tide goes out.")]
    [TestCase("<p>The tide comes in,<br>&nbsp;&nbsp;&nbsp;</p>", "The tide comes in,")]
    public void IndentedLines_KeepTheirIndentation(string html, string text) => Assert.That(Assembled.Only<ParagraphBlock>(html).Text, Is.EqualTo(text));

    [Test]
    public void Poem_KeepsItsLinesAndStanzas() =>
        Assert.That(
            Assembled.Html("<pre class=poem>The tide comes in,\n  the tide goes out.</pre><div class=verse>The ropes go slack<br>and the gulls go about.<br><br>And no one sees.</div>").Select(block => (block.GetType(), block.Text)),
            Is.EqualTo(new[]
            {
                (typeof(ParagraphBlock), "The tide comes in,\n  the tide goes out."),
                (typeof(ParagraphBlock), "The ropes go slack\nand the gulls go about."),
                (typeof(ParagraphBlock), "And no one sees."),
            }));

    [TestCase("<p>har<b>bour</b></p>", "harbour")]
    [TestCase("<p>har<wbr>bour</p>", "harbour")]
    [TestCase("<p>har<!-- x -->bour</p>", "harbour")]
    [TestCase("<p>one<br>two</p>", "one\ntwo")]
    [TestCase("<div>one<div>two</div>three</div>", "one|two|three")]
    [TestCase("<p>one<p>two", "one|two")]
    [TestCase("<p>one <i> two</i> three</p>", "one two three")]
    [TestCase("<blockquote>It rained.<cite>Ned</cite></blockquote>", "It rained.\n\nNed")]
    [TestCase("<blockquote><p>It rained.<cite>Ned</cite></p></blockquote>", "It rained.\n\nNed")]
    [TestCase("<blockquote>In <cite>Rain</cite> it rained.</blockquote>", "In Rain it rained.")]
    [TestCase("<blockquote><p>It rained. <cite>Rain</cite> says so.</p></blockquote>", "It rained. Rain says so.")]
    [TestCase("<span>one</span><custom-box>two</custom-box>", "one|two")]
    public void Words_AreNeitherSquashedNorSplit(string html, string texts) =>
        Assert.That(string.Join('|', Assembled.Html(html).Select(block => block.Text)), Is.EqualTo(texts));

    [Test]
    public void LanguageAndDirection_AreTheBlocks()
    {
        IReadOnlyList<ArticleBlock> blocks = Assembled.Html("<html lang=en dir=ltr><body><p>One.</p><div lang=ar dir=rtl><p>اثنان</p></div><p lang=en>Three.</p></body></html>");

        Assert.That(blocks.Select(block => (block.Language, block.Direction)), Is.EqualTo(new (string?, string?)[] { (null, null), ("ar", "rtl"), (null, null) }));
    }

    [Test]
    public void LoneCaptionOfATable_IsNotLost()
    {
        IReadOnlyList<ArticleBlock> blocks = Assembled.Html("<table><caption>Tides <b>at</b> noon</caption><tr><th>Port</th><th>High</th></tr></table>", null, null, "Port", "High");

        Assert.That(blocks.Single(), Is.TypeOf<ParagraphBlock>().With.Property(nameof(ArticleBlock.Text)).EqualTo("Tides at noon"));
    }
}
