using System.Text;
using ArticleCleaner.Html;

namespace ArticleCleaner.Tests.Html;

internal sealed class StreamedPartsTests
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
            Is.EqualTo("<!--$?--><div hidden><i>Loading<!-- --> it</i></div>Text<!--/$-->Rest"));

    [TestCase("<template id=\"B:0\"></template>Shown<!--$-->also<!--/$--><!--/$--><div hidden id=\"S:0\">Text</div>", "TextShown<!--$-->also<!--/$--><!--/$-->")]
    [TestCase("<template id=\"P:0\"></template>Shown<!--/$--><div hidden id=\"S:0\">Text</div>", "TextShown<!--/$-->")]
    [TestCase("<template id=\"B:0\"></template>Shown<div hidden id=\"S:0\">Text</div><!--/$-->", "TextShown<!--/$-->")]
    public void WhatMayBelongToSomethingElse_IsShown(string page, string placed) => Assert.That(Place(page), Is.EqualTo(placed));

    [Test]
    public void TheEndOfAPart_IsNotSoughtInScriptsOrComments() =>
        Assert.That(
            Place("<template id=\"B:0\"></template><div hidden id=\"S:0\"><script>\"</div>\"</script><!-- <div> --><style>/* </div> */</style>Text</div>"),
            Is.EqualTo("<script>\"</div>\"</script><!-- <div> --><style>/* </div> */</style>Text"));

    [TestCase("<template id=\"B:0\"></template><div hidden id=\"S:1\">no template</div>")]
    [TestCase("<div hidden id=\"S:1\">no template at all</div>")]
    [TestCase("<template id=\"B:1\"></template><div hidden id=\"S:1\">without an end")]
    [TestCase("<template id=\"B:1\"></template><div hidden id=\"S:1\"><script>without an end</div>")]
    [TestCase("<template id=\"B:1\"></template><div class=\"a\" id=\"S:1\">shown</div>")]
    [TestCase("<template id=\"B:\"></template><div hidden id=\"S:\">no number</div>")]
    [TestCase("<template id=\"B:1234567\"></template><div hidden id=\"S:1234567\">no such number</div>")]
    [TestCase("<template id=\"B:1\">filled</template><div hidden id=\"S:1\">part</div>")]
    public void WhatDoesNotBelongTogether_Stays(string page) => Assert.That(Place(page), Is.EqualTo(page));

    [Test]
    public void Parts_WithinEachOther_StayHiddenAndAreNotLost()
    {
        string placed = Place("<main></main><div hidden id=\"S:1\">one<template id=\"B:2\"></template></div><div hidden id=\"S:2\">two<template id=\"B:1\"></template></div>");
        Assert.That(placed, Is.EqualTo("<main></main><div hidden id=\"S:1\">onetwo<template id=\"B:1\"></template></div>"));
    }

    [Test]
    public void ASecondPart_OfANumber_Stays() =>
        Assert.That(
            Place("<template id=\"B:0\"></template><template id=\"B:0\"></template><div hidden id=\"S:0\">a</div><div hidden id=\"S:0\">b</div>"),
            Is.EqualTo("a<template id=\"B:0\"></template><div hidden id=\"S:0\">b</div>"));

    [Test]
    public void RandomPages_LoseNoLetter()
    {
        string[] pieces = ["<template id=\"B:1\"></template>", "<template id=\"P:2\"></template>", "<template id=\"B:3\"></template>", "<div hidden id=\"S:1\">", "<div hidden id=\"S:2\">", "<div hidden id=\"S:3\">", "</div>", "</div>", "<div>", "<script>", "</script>", "<!--", "-->", "<!--$-->", "<!--/$-->"];
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

    private static string Letters(string page) => string.Concat(page.Where(static c => c is >= 'G' and <= 'O').Order());

    private static string Place(string page)
    {
        (char[] placed, int length) = new StreamedParts().Place(page.ToCharArray(), page.Length);
        return new string(placed, 0, length);
    }
}
