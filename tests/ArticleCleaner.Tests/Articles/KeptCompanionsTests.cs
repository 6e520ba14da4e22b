namespace ArticleCleaner.Tests.Articles;

/// <summary>What belongs to kept text and looks like nothing by itself: notes, formulas, and who is quoted.</summary>
public sealed class KeptCompanionsTests
{
    private const string First = "A barrel under the gutter fills in a single night of steady rain, and the gardener who owns one rarely carries a can to the tap again.";
    private const string Second = "The lid matters more than the tap: without it the water turns green within a week, and the gnats find it before you do.";
    private const string Third = "In autumn the barrel is emptied, scrubbed with a stiff broom and turned over, because ice is stronger than oak and far stronger than plastic.";

    [TestCase("<sup id=fnref1><a href='#fn1'>1</a></sup>", "<div class=footnotes><ol><li id=fn1>Almanac <a href='#fnref1'>back</a></li></ol></div>")]
    [TestCase("<sup id=c1><a href='#cite_note-1'>[1]</a></sup>", "<h2>References</h2><ol class=references><li id='cite_note-1'><b><a href='#c1'>^</a></b> Almanac 1987</li></ol>")]
    [TestCase("<sup><a href='#fn-1' id='fnref-1'>1</a></sup>", "<section role='doc-endnotes'><ol><li id='fn-1' role='doc-endnote'>Almanac <a href='#fnref-1'>back</a></li></ol></section>")]
    [TestCase("<sup><a href='#ftn.a'>1</a></sup>", "<aside class=footnote id='ftn.a'><p><sup><a href='#r.a'>1</a></sup> Almanac</p></aside>")]
    public void ShortNoteUnderTheText_IsKeptWithItsReference(string reference, string notes)
    {
        Article article = Clean($"<p>{First}{reference}</p><p>{Second}</p><p>{Third}</p>{notes}");

        Assert.That(article.Blocks.OfType<FootnoteBlock>().Single().Text, Does.Contain("Almanac"));
        Assert.That(article.ToMarkdown(), Does.Contain("again.[^1]").And.Contains("[^1]: "));
    }

    [Test]
    public void NoteOfKeptText_IsKept_HoweverShort()
    {
        Article article = Clean(
            $"<p>{First}</p><p>{Second} It was so in 1871.<sup><a href='#n1' id=r1>1</a></sup> It was so in 1902.<sup><a href='#n2' id=r2>2</a></sup></p><p>{Third}</p><ol><li id=n1>Ibid. <a href='#r1'>↩</a></li><li id=n2>Book, p. 4. <a href='#r2'>↩</a></li></ol>");

        Assert.That(article.Blocks.OfType<FootnoteBlock>().Select(note => note.Text), Is.EqualTo(new[] { "Ibid. ↩", "Book, p. 4. ↩" }));
        Assert.That(article.ToMarkdown(), Does.Contain("[^1]: Ibid.\n").And.Contains("1871.[^1] It").And.Not.Contains("↩"));
    }

    [Test]
    public void HeadingOfKeptNotes_IsKept() =>
        Assert.That(
            Clean($"<p>{First}<sup><a href='#note1'>1</a></sup></p><p>{Second}</p><p>{Third}</p><h2>Notes</h2><p id=note1>Almanac <a href='#ref1'>^</a></p>").Blocks.OfType<HeadingBlock>().Last().Text,
            Is.EqualTo("Notes"));

    [TestCase("<blockquote><p>Two barrels are better than one, if your roof is large and your garden dry.</p></blockquote><p><cite>Di Heron</cite></p>", "Di Heron")]
    [TestCase("<blockquote><p>Two barrels are better than one, if your roof is large and your garden dry.</p><footer>— Bo Finch</footer></blockquote>", "Bo Finch")]
    [TestCase("<blockquote><p>Two barrels are better than one, if your roof is large and your garden dry.</p><p class='quote-author'>Bo Finch</p></blockquote>", "Bo Finch")]
    [TestCase("<blockquote><p>Two barrels are better than one, if your roof is large and your garden dry.</p></blockquote><p>— Bo Finch</p>", "Bo Finch")]
    public void Attribution_StaysWithItsQuotation(string quote, string attribution) =>
        Assert.That(Clean($"<p>{First}</p><p>{Second}</p>{quote}<p>{Third}</p>").Blocks.OfType<QuoteBlock>().Single().Attribution, Is.EqualTo(attribution));

    [Test]
    public void ShortFormulaOnItsOwnLine_IsKept() =>
        Assert.That(Clean($"<p>{First}</p><p>{Second}</p><math display=block><mi>E</mi></math><p>{Third}</p>").Blocks.OfType<MathBlock>().Single().Tex, Is.EqualTo("E"));

    [TestCase("<figure class=wp-block-table><table><tr><th>Barrel</th><th>Litres</th></tr><tr><td>oak</td><td>200</td></tr><tr><td>tin</td><td>90</td></tr></table><figcaption>What they hold</figcaption></figure>")]
    [TestCase("<figure><pre class='language-css'><code class='language-css'>.barrel {}</code></pre><figcaption>What they hold</figcaption></figure>")]
    public void CaptionOfATableOrAListing_StaysWithIt(string figure) =>
        Assert.That(Clean($"<p>{First}</p><p>{Second}</p>{figure}<p>{Third}</p>").Blocks.OfType<ParagraphBlock>().Select(block => block.Text), Does.Contain("What they hold"));

    [Test]
    public void ListingWithItsToolbar_IsKept() =>
        Assert.That(
            Clean($"<p>{First}</p><p>{Second}</p><div class='code-toolbar'><pre class='language-css line-numbers'><code class='language-css'>.barrel {{\n  height: 1m;\n}}</code></pre><div class=toolbar><button>Copy</button></div></div><p>{Third}</p>").Blocks.OfType<CodeBlock>().Single().Text,
            Is.EqualTo(".barrel {\n  height: 1m;\n}"));

    [TestCase("<ol reversed><li><p>The third notebook was blue.</p></li><li><p>The second was green.</p><p>It had a hole.</p></li><li><span>The first was lost.</span></li></ol>", 3)]
    [TestCase("<ul><li>A lid that closes well and that no gnat gets through, however small it is.</li><li>A tap at the height of a can, so that nobody needs to bend or dip.</li><li>A brick.</li></ul>", 3)]
    [TestCase("<ul><li>A lid that closes well and that no gnat gets through, however small it is.</li><li>A tap at the height of a can, so that nobody needs to bend or dip.</li><li>An overflow pipe that leads to the flower bed, not to the wall of the house.</li><li>Brick</li><li>Rope</li></ul>", 5)]
    public void LastItemsOfAList_StayWithTheOthers(string list, int items) =>
        Assert.That(Clean($"<p>{First}</p><p>{Second}</p><p>{Third}</p>{list}").Blocks.OfType<ListBlock>().Single().Items, Has.Count.EqualTo(items));

    [TestCase("<pre>rain\n  | fill barrel\n  | tee can</pre>")]
    [TestCase("<div class=box><div class=bar>barrel.sh</div><div class=bar>Copy</div><pre>rain\n  | fill barrel\n  | tee can</pre></div>")]
    [TestCase("<pre>x=1</pre>")]
    public void ListingBetweenText_IsKept(string listing) =>
        Assert.That(Clean($"<p>{First}</p><p>{Second}</p>{listing}<p>{Third}</p>").Blocks.OfType<CodeBlock>().Count(), Is.EqualTo(1));

    [Test]
    public void HeadingByRole_IsKept() =>
        Assert.That(
            Clean($"<p>{First}</p><p>{Second}</p><div role=heading aria-level=3>Frost</div><p>{Third}</p>").Blocks.OfType<HeadingBlock>().Last().Text,
            Is.EqualTo("Frost"));

    [TestCase("<footer><a name=notes></a><h3>Related stories</h3><ul><li><a href='/a'>The dry well of June</a></li><li><a href='/b'>The tap that sang</a></li></ul></footer>", "dry well")]
    [TestCase("<div id=notes><a href='/imprint'>Imprint</a> <a href='/privacy'>Privacy</a></div>", "Imprint")]
    public void WhatIsNoNote_IsNotKept_ThoughASignLeadsThere(string foot, string left)
    {
        Article article = Clean($"<p>{First}<sup><a href='#notes'>1</a></sup></p><p>{Second}</p><p>{Third}</p>{foot}");

        Assert.That(article.Text, Does.Not.Contain(left));
    }

    [Test]
    public void BesideATitleOfAWork_AQuotationIsNotBroken()
    {
        Article article = Clean($"<p>{First}</p><blockquote><div><cite>The Allotment Letter</cite> wrote in spring that a lid is worth more than a second barrel, and it was right.</div></blockquote><p>{Third}</p>");

        Assert.That(article.Text, Does.Contain("The Allotment Letter wrote in spring"));
    }

    private static Article Clean(string body) => new PageCleaner().Clean(
        $"<html lang=en><head><title>Rain barrels</title></head><body><nav><a href='/'>Home</a> <a href='/about'>About</a></nav><main><article><h1>Rain barrels for patient gardeners</h1>{body}</article></main><footer><p>© 2024 The Letter</p></footer></body></html>");
}
