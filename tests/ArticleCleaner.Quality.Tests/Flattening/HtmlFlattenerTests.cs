using ArticleCleaner.Quality.Flattening;

namespace ArticleCleaner.Quality.Tests.Flattening;

internal sealed class HtmlFlattenerTests
{
    [TestCase("<html><head><title>Gone</title></head><body><h1>One</h1><p>two <b>three</b>\n four</p>five", "One\ntwo three four\nfive")]
    [TestCase("a<br>b<br/>c<span>d</span>", "a\nb\ncd")]
    [TestCase("x<!-- <p> -->y<!-- open <p>z", "xy<!-- open <p>z")]
    [TestCase("a<script>var p = '<p>';</script>b", "a b")]
    [TestCase("a<SCRIPT src=x>never closed <p>b", "a")]
    [TestCase("a<style>p{}</ style>b", "a\nb")]
    [TestCase("<p>a<object><p>b</object>c<object>d</body>e", "a\nc\ne")]
    [TestCase("1 < 2 <3 & 4", "1 < 2 <3 & 4")]
    [TestCase("a<p title='x>y'>b<p title=\"never closed>c", "a\nb<p title=\"never closed>c")]
    [TestCase("a<![CDATA[ hidden ]]>b<![if x]>c<![endif]>d", "abcd")]
    [TestCase("<p>before<![wrong[x]]>after<p>never read", "before")]
    [TestCase("a</>b</ p >c</1>d<?pi x>e<!x>f", "ab\ncdef")]
    [TestCase("<p", "<p")]
    [TestCase("a <", "a <")]
    [TestCase("", "")]
    public void Flatten_GivesABlockALine(string html, string text) => Assert.That(HtmlFlattener.Flatten(html), Is.EqualTo(text));

    [TestCase("&lt;p&gt; &amp;amp; &eacute; &eacute &notit; &not-it", "<p> &amp; é é ¬it; ¬-it")]
    [TestCase("&#8211;&#x2014;&#150;&#0;&#xD800;&#1;|", "–—–\uFFFD\uFFFD|")]
    [TestCase("&#; &#x; &; &unknown; AT&T", "&#; &#x; &; &unknown; AT&T")]
    [TestCase("a&nbsp;&nbsp;b&#65", "a bA")]
    public void Flatten_ReplacesReferences(string html, string text) => Assert.That(HtmlFlattener.Flatten(html), Is.EqualTo(text));

    [TestCase("<script")]
    [TestCase("<svg>")]
    [TestCase("<a href=\"")]
    [TestCase("<!--")]
    [TestCase("<object>")]
    [TestCase("&am")]
    [TestCase("</")]
    [CancelAfter(20_000)]
    public void Flatten_HostilePages_ComeBack(string part, CancellationToken token)
    {
        string text = HtmlFlattener.Flatten(string.Concat(Enumerable.Repeat(part, 2_000)));
        Assert.That(token.IsCancellationRequested, Is.False);
        Assert.That(text, Does.Not.Contain('\n'));
    }
}
