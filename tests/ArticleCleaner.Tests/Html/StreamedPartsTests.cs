using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ArticleCleaner.Html;

namespace ArticleCleaner.Tests.Html;

public sealed class StreamedPartsTests
{
    [Test]
    public void APage_WithoutParts_IsTheSameArray()
    {
        char[] page = "<body><template id=\"B:0\"></template><div hidden id=\"menu\">Menu</div></body>".ToCharArray();
        (char[] placed, int length) = new StreamedParts().Place(page, page.Length);
        Assert.Multiple(() =>
        {
            Assert.That(placed, Is.SameAs(page));
            Assert.That(length, Is.EqualTo(page.Length));
        });
    }

    [TestCase("<div hidden id=\"S:0\">", TestName = "{m}(as it is sent)")]
    [TestCase("<div hidden=\"\" id=\"S:0\">", TestName = "{m}(as a tree is written)")]
    public void APart_TakesThePlaceOfItsTemplate(string start) =>
        Assert.That(
            Place($"<main><!--$?--><template id=\"B:0\"></template><!--/$--></main><footer>Foot</footer>{start}<div><p>Text</p></div></div><script>$RC(\"B:0\",\"S:0\")</script>"),
            Is.EqualTo("<main><!--$?--><div><p>Text</p></div><!--/$--></main><footer>Foot</footer><script>$RC(\"B:0\",\"S:0\")</script>"));

    [Test]
    public void Parts_WithoutScripts_AreFoundByTheirNumbers() =>
        Assert.That(
            Place("<main><template id=\"B:a\"></template><hr><template id=\"P:1f\"></template></main><div hidden id=\"S:1f\">Second</div><div hidden id=\"S:a\">First</div>"),
            Is.EqualTo("<main>First<hr>Second</main>"));

    [Test]
    public void APart_InAPart_IsPlacedWhicheverComesFirst() =>
        Assert.That(
            Place("<main><template id=\"B:0\"></template></main><div hidden id=\"S:1\">inner</div><div hidden id=\"S:0\">outer <template id=\"P:1\"></template> end</div>"),
            Is.EqualTo("<main>outer inner end</main>"));

    [Test]
    public void WhatStoodInItsPlace_IsHidden() =>
        Assert.That(
            Place("<!--$?--><template id=\"B:0\"></template><i>Loading<!-- --> it</i><!--/$-->Rest<div hidden id=\"S:0\">Text</div>"),
            Is.EqualTo("<!--$?--><span hidden><i>Loading<!-- --> it</i></span>Text<!--/$-->Rest"));

    [TestCase("<!--$--><template id=\"P:0\"></template>Shown<!--/$--><div hidden id=\"S:0\">Text</div>", TestName = "{m}(a segment)")]
    [TestCase("<!--$--><i><template id=\"B:0\"></template></i>Shown<!--/$--><div hidden id=\"S:0\">Text</div>", TestName = "{m}(another boundary)")]
    [TestCase("<template id=\"B:0\"></template>Shown<div hidden id=\"S:0\">Text</div>", TestName = "{m}(no boundary)")]
    [TestCase("<!--$?--><template id=\"B:0\"></template>Shown<div hidden id=\"S:0\">Text</div><!--/$-->", TestName = "{m}(a part within)")]
    [TestCase("<!--$?--><template id=\"B:0\"></template>Shown<!-- <!--/$--> --><div hidden id=\"S:0\">Text</div>", TestName = "{m}(an end within a comment)")]
    [TestCase("<!--$?--><template id=\"B:0\"></template>Shown<script><!--/$--></script><div hidden id=\"S:0\">Text</div>", TestName = "{m}(an end within a script)")]
    public void WhatMayBelongToSomethingElse_IsShown(string page) => Assert.That(Place(page), Does.Contain("Text").And.Not.Contains("<span hidden>").And.Not.Contains("id=\"S:0\""));

    [Test]
    public void AStandIn_WithABoundaryOfItsOwn_IsHiddenToItsEnd() =>
        Assert.That(
            Place("<!--$?--><template id=\"B:0\"></template>Wait<!--$-->also<!--/$--> here<!--/$-->Rest<div hidden id=\"S:0\">Text</div>"),
            Is.EqualTo("<!--$?--><span hidden>Wait<!--$-->also<!--/$--> here</span>Text<!--/$-->Rest"));

    [Test]
    public void Scripts_SayWhichPartGoesWhere() =>
        Assert.That(
            Place("<i><template id=\"B:0\"></template></i><b><template id=\"P:1\"></template></b><u><template id=\"B:1\"></template></u><script>$RS=1;$RS(\"S:2\",\"P:1\");$RR(\"B:1\",\"S:3\",[])</script>"
                + "<div hidden id=\"S:0\">0</div><div hidden id=\"S:2\">2</div><div hidden id=\"S:3\">3</div><script>$RC(\"B:0\",\"S:0\")</script>"),
            Does.StartWith("<i>0</i><b>2</b><u>3</u>"));

    [Test]
    public void APartOfAPlacedBoundary_MayBeASegmentOfTheSameNumber() =>
        Assert.That(
            Place("<template id=\"B:1\"></template><template id=\"P:1\"></template><div hidden id=\"S:1\">Text</div>"),
            Is.EqualTo("<template id=\"B:1\"></template>Text"));

    [Test]
    public void ThePartAPageIsCutIn_EndsWithIt() =>
        Assert.That(Place("<main><template id=\"B:1\"></template></main><div hidden id=\"S:1\"><p>cut"), Is.EqualTo("<main><p>cut</main>"));

    [TestCase("<!-- <template id=\"B:0\"></template> -->")]
    [TestCase("<!--> <!-- <template id=\"B:0\"></template> -->")]
    [TestCase("<script>'<template id=\"B:0\"></template>'</script>")]
    [TestCase("<textarea><template id=\"B:0\"></template></TEXTAREA >")]
    [TestCase("<img alt='<template id=\"B:0\"></template>'>")]
    public void WhatOnlyReadsLikeATemplate_IsNone(string before) =>
        Assert.That(
            Place(before + "<main><template id=\"B:0\"></template></main><div hidden id=\"S:0\">Text</div>"),
            Is.EqualTo(before + "<main>Text</main>"));

    [TestCase("<span title=\"</div>\">x</span>")]
    [TestCase("<span title = '</div>'>x</span>")]
    [TestCase("<textarea></div></textarea>")]
    [TestCase("<noscript><iframe src=\"x\"/></div></noscript>")]
    [TestCase("<divided>x</divided><scripted>y</scripted>")]
    [TestCase("<DIV>x</DIV>")]
    public void APart_EndsAtItsOwnEndTag(string content) =>
        Assert.That(
            Place($"<main><template id=\"B:0\"></template></main><div hidden id=\"S:0\">{content}</div><p>Foot</p>"),
            Is.EqualTo($"<main>{content}</main><p>Foot</p>"));

    [TestCase(4096, true)]
    [TestCase(4097, false)]
    public void MoreParts_ThanPagesHave_AllStayWhereTheyAre(int count, bool moves)
    {
        string page = string.Concat(Enumerable.Range(0, count).Select(static i => $"<template id=\"B:{i:x}\"></template><div hidden id=\"S:{i:x}\">{i} </div>"));
        Assert.That(Place(page), Is.EqualTo(moves ? string.Concat(Enumerable.Range(0, count).Select(static i => $"{i} ")) : page));
    }

    [Test]
    public void APartInAStandIn_IsWrittenOnce()
    {
        string page = "<main><template id=\"P:5\"></template></main><div hidden id=\"S:9\"><!--$?--><template id=\"B:0\"></template>wait<div hidden id=\"S:5\">five</div><!--/$--></div><div hidden id=\"S:0\">zero</div>";
        Assert.That(Place(page), Is.EqualTo("<main>five</main><div hidden id=\"S:9\"><!--$?-->zerowait<!--/$--></div>"));
    }

    [Test]
    public void ManyStandIns_LeaveThePageNoLonger()
    {
        string page = string.Concat(Enumerable.Range(0, 16).Select(static i => $"<!--$?--><template id=\"B:{i:x}\"></template>w<!--/$-->")) + string.Concat(Enumerable.Range(0, 16).Select(static i => $"<div hidden id=\"S:{i:x}\"></div>"));
        Assert.That(Place(page), Has.Length.LessThanOrEqualTo(page.Length).And.Contains("<span hidden>w</span><!--/$-->"));
    }

    [Test]
    public void AShortPage_AfterALongOne_IsItself()
    {
        var parts = new StreamedParts();
        foreach (int size in (int[])[5_000_000, 3, 200_000])
        {
            string page = $"<p><template id=\"B:0\"></template></p><div hidden id=\"S:0\">{new string('x', size)}</div>";
            (char[] placed, int length) = parts.Place(page.ToCharArray(), page.Length);
            Assert.That(new string(placed, 0, length), Is.EqualTo($"<p>{new string('x', size)}</p>"));
        }
    }

    [Test]
    public void TheEndOfAPart_IsNotSoughtInScriptsOrComments() =>
        Assert.That(
            Place("<template id=\"B:0\"></template><div hidden id=\"S:0\"><script>\"</div>\"</script><!-- <div> --><style>/* </div> */</style>Text</div>"),
            Is.EqualTo("<script>\"</div>\"</script><!-- <div> --><style>/* </div> */</style>Text"));

    [TestCase("<template id=\"B:0\"></template><div hidden id=\"S:1\">no template</div>")]
    [TestCase("<div hidden id=\"S:1\">no template at all</div>")]
    [TestCase("<template id=\"B:1\"></template><div hidden id=\"S:1\"><script>without an end</div>")]
    [TestCase("<template id=\"B:1\"></template><div class=\"a\" id=\"S:1\">shown</div>")]
    [TestCase("<template id=\"B:\"></template><div hidden id=\"S:\">no number</div>")]
    [TestCase("<template id=\"B:1234567\"></template><div hidden id=\"S:1234567\">no such number</div>")]
    [TestCase("<template id=\"B:1\">filled</template><div hidden id=\"S:1\">part</div>")]
    public void WhatDoesNotBelongTogether_Stays(string page) => Assert.That(Place(page), Is.EqualTo(page));

    [TestCase("<main></main><div hidden id=\"S:1\">one<template id=\"B:2\"></template></div><div hidden id=\"S:2\">two<template id=\"B:1\"></template></div>")]
    [TestCase("<div hidden id=\"S:1\">one<template id=\"B:1\"></template></div>")]
    public void Parts_WithinEachOther_StayWhereTheyAre(string page) => Assert.That(Place(page), Is.EqualTo(page));

    [Test]
    public void ASecondPart_OfANumber_Stays() =>
        Assert.That(
            Place("<template id=\"B:0\"></template><template id=\"B:0\"></template><div hidden id=\"S:0\">a</div><div hidden id=\"S:0\">b</div>"),
            Is.EqualTo("a<template id=\"B:0\"></template><div hidden id=\"S:0\">b</div>"));

    [Test]
    public void RandomPages_LoseNoLetterThatIsShown()
    {
        string[] pieces = ["<template id=\"B:1\"></template>", "<template id=\"P:2\"></template>", "<template id=\"B:3\"></template>", "<div hidden id=\"S:1\">", "<div hidden id=\"S:2\">", "<div hidden id=\"S:3\">", "</div>", "</div>", "<div>", "<script>", "</script>", "<!--", "-->", "--!>", "<!--$-->", "<!--/$-->", "<!--$?--><template id=\"B:1\"></template>", "<!--$?--><template id=\"B:3\"></template>", "<a b=", "'>", "\">", "</ ", "<noscript>", "</noscript>"];
        var random = new Random(11);
        var parts = new StreamedParts();
        for (int round = 0; round < 2000; round++)
        {
            var page = new StringBuilder();
            for (int i = random.Next(1, 30); i > 0; i--)
            {
                page.Append(pieces[random.Next(pieces.Length)]).Append((char)('G' + random.Next(9)));
            }

            (char[] placed, int length) = parts.Place(page.ToString().ToCharArray(), page.Length);
            Assert.That(Letters(new string(placed, 0, length)), Is.EqualTo(Letters(page.ToString())), page.ToString());
            Assert.That(length, Is.LessThanOrEqualTo(page.Length));
        }
    }

    [Test]
    public void AStreamedArticle_IsKept()
    {
        string[] sentences = [.. Enumerable.Range(1, 8).Select(i => $"<p>Lock number {i} of the canal was built of brick, and the keeper wrote down every boat that passed it in the spring.</p>")];
        Article article = new PageCleaner().Clean(
            "<html><head><title>The locks of the canal</title></head><body><nav><a href=\"/\">Home</a> <a href=\"/boats\">Boats</a></nav><main><!--$?--><template id=\"B:0\"></template><!--/$--></main>"
            + $"<footer>© 2024 Canal Office</footer><div hidden id=\"S:0\"><article><h1>The locks of the canal</h1>{string.Concat(sentences)}</article></div><script>$RC(\"B:0\",\"S:0\")</script></body></html>");
        Assert.Multiple(() =>
        {
            Assert.That(article.Title, Is.EqualTo("The locks of the canal"));
            Assert.That(article.Text, Does.Contain("Lock number 8"));
            Assert.That(article.Text, Does.Not.Contain("Canal Office"));
        });
    }

    /// <summary>The capital letters outside comments, attributes and scripts.</summary>
    private static string Letters(string page)
    {
        using IHtmlDocument document = new HtmlParser().ParseDocument(page);
        var letters = new List<char>();
        foreach (IText text in document.Descendants<IText>().Concat(document.Descendants<IHtmlTemplateElement>().SelectMany(static template => template.Content.Descendants<IText>())))
        {
            letters.AddRange(text.ParentElement is IHtmlScriptElement ? [] : text.Data.Where(static c => c is >= 'G' and <= 'O'));
        }

        return string.Concat(letters.Order());
    }

    private static string Place(string page)
    {
        (char[] placed, int length) = new StreamedParts().Place(page.ToCharArray(), page.Length);
        return new string(placed, 0, length);
    }
}
