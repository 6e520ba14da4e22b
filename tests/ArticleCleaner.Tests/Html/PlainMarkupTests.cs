using System.Text;
using ArticleCleaner.Blocks;
using ArticleCleaner.Html;

namespace ArticleCleaner.Tests.Html;

internal sealed class PlainMarkupTests
{
    /// <summary>What decides between the tokenizer's states, and what is on either side of it.</summary>
    private static readonly string[] Parts =
    [
        "<", ">", "/", "=", "\"", "'", "&", ";", "!", "?", "-", " ", "\t", "\n", "\r", "\r\n", "\f", "`", "a", "Z", "é", "0", "text", "\u00A0",
        "<p", "<DIV", "<a href=\"", " class=", " ID='x'", " class=\"a b\"", " onclick=\"f('&amp;')\"", " data-x", "</p>", "</a >", "</DIV\n>", "</b x>", "<br/>", "<my-tag", "<img src=x alt>",
        "<td Class=A\rid=b>", "&amp;", "&copy", "&notit;", "&#65;", "&#x", "&#", "&#128;", "&#8364;", "&#xD800;", "&#x1F600;", "&#+1;", "&#13;", "&nvlt;", "&eacute;", "&e_;", "&=", "&x=1", "<script>", "</script>", "<script>x</script>", "</scripty>", "<script type=\"application/ld+json\">", "<style>", "</style >", "<title>", "</title>",
        "<textarea>", "</textarea/>", "<!--", "-->", "<!doctype html>", "<?x>", "</>", "<svg>", "</svg>", "<![CDATA[", "]]>", "<math>", "<plaintext>", "<xmp>", "</xmp>",
    ];

    [Test]
    public void Pages_are_read_as_by_the_tokenizer_alone([Range(1, 40)] int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < 500; i++)
        {
            var html = new StringBuilder();
            for (int part = random.Next(40); part >= 0; part--)
            {
                html.Append(Parts[random.Next(Parts.Length)]);
            }

            if (random.Next(8) == 0)
            {
                html.Insert(random.Next(html.Length), random.Next(2) == 0 ? '\0' : '\uFFFF');
            }

            string page = html.ToString();
            Assert.That(Describe(page, readsPlainMarkup: true), Is.EqualTo(Describe(page, readsPlainMarkup: false)), page);
        }
    }

    [TestCase("<p>One two</p>", PlainToken.StartTag, "p", "<p>")]
    [TestCase("<DIV CLASS=a>One", PlainToken.StartTag, "div", "<DIV CLASS=a>")]
    [TestCase("<a href='x' title=\"&amp;\">One", PlainToken.StartTag, "a", "<a href='x' title=\"&amp;\">")]
    [TestCase("<a href='?x&copy=1'>One", PlainToken.StartTag, "a", "<a href='?x&copy=1'>")]
    [TestCase("<a href='?x&copy'>One", PlainToken.None, "", "")]
    [TestCase("<a data-x=\"&amp;\">One", PlainToken.StartTag, "a", "<a data-x=\"&amp;\">")]
    [TestCase("<script>One</script>", PlainToken.StartTag, "script", "<script>")]
    [TestCase("<textarea>One</textarea>", PlainToken.None, "", "")]
    [TestCase("</p\n>One", PlainToken.EndTag, "p", "</p\n>")]
    [TestCase("One two<b>", PlainToken.Text, "One two", "One two")]
    [TestCase("One &amp;\r\ntwo &#x2014; & &eacute;<b>", PlainToken.Text, "One &\ntwo — & é", "One &amp;\r\ntwo &#x2014; & &eacute;")]
    [TestCase("One &copy two<b>", PlainToken.None, "", "")]
    [TestCase("One &#150; two<b>", PlainToken.None, "", "")]
    [TestCase("One two", PlainToken.Text, "One two", "One two")]
    [TestCase("One &amp; two", PlainToken.None, "", "")]
    public void What_is_plain_is_read_where_it_stands(string page, PlainToken token, string content, string read)
    {
        var markup = new PlainMarkup();
        markup.Begin(page.AsMemory());

        Assert.That(markup.Read(0, out ReadOnlySpan<char> text), Is.EqualTo(token));
        Assert.That(token == PlainToken.None ? "" : text.ToString(), Is.EqualTo(content));
        Assert.That(page[..(token == PlainToken.None ? 0 : markup.End)], Is.EqualTo(read));
    }

    [TestCase("<script>if (a<b) '</scripty>'</SCRIPT >", "if (a<b) '</scripty>'")]
    [TestCase("<style><!-- b { } --></style>", "<!-- b { } -->")]
    [TestCase("<script></script>", "")]
    [TestCase("<script><!-- <script></script>", null)]
    [TestCase("<script>One</script/>", null)]
    [TestCase("<script>One</script", null)]
    [TestCase("<script type=x>One\r\ntwo</script>", null)]
    public void A_script_is_read_to_its_end(string page, string? expected)
    {
        var markup = new PlainMarkup();
        markup.Begin(page.AsMemory());
        markup.Read(0, out ReadOnlySpan<char> name);

        Assert.That(markup.ReadRaw(name, out ReadOnlySpan<char> text) ? text.ToString() : null, Is.EqualTo(expected));
        Assert.That(expected is null || markup.End == page.Length, Is.True);
    }

    /// <summary>All that is kept of a page: its tree with attributes and raw texts, and its blocks.</summary>
    private static string Describe(string html, bool readsPlainMarkup)
    {
        var page = new PageDocument { Format = PageFormat.Html };
        var budget = new PageBudget(new CleanerLimits { MaxTimePerPage = Timeout.InfiniteTimeSpan }, CancellationToken.None);
        var segmenter = new HtmlSegmenter();
        segmenter.Begin(page, budget);
        new TokenizerFrontEnd(readsPlainMarkup).Read(html.ToCharArray(), html.Length, segmenter, budget);
        var all = new StringBuilder();
        foreach (ref readonly PageElement element in page.Elements.Span)
        {
            all.Append($"{element.Parent} {element.Tag} {element.Flags} {element.TextStart} {element.TextEnd}");
            foreach (ref readonly PageAttribute attribute in page.Attributes.Span.Slice(element.FirstAttribute, element.AttributeCount))
            {
                all.Append($" {attribute.Name}=[{page.AttributeText.Slice(attribute.Start, attribute.Length)}]");
            }

            all.AppendLine();
        }

        foreach (ref readonly RawText raw in page.RawTexts.Span)
        {
            all.Append($"{raw.Element} [{page.AttributeText.Slice(raw.Start, raw.Length)}]\n");
        }

        foreach (ref readonly PageBlock block in page.Blocks.Span)
        {
            all.Append($"{block.Element} {block.Container} {block.Shape} [{page.TextOf(block)}]\n");
        }

        return all.ToString();
    }
}
