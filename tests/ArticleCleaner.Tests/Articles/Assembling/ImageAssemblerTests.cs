namespace ArticleCleaner.Tests.Articles.Assembling;

public sealed class ImageAssemblerTests
{
    [TestCase("<img src=s.jpg srcset='a.jpg 300w, b,c.jpg 900w'>", "b,c.jpg")]
    [TestCase("<img src='data:image/gif;base64,xx' data-src=real.jpg>", "real.jpg")]
    [TestCase("<picture><source srcset='w.webp 1200w'><img src=s.jpg></picture>", "w.webp")]
    [TestCase("<img src=one.jpg srcset='one.jpg 1x, two.jpg 2x'>", "two.jpg")]
    [TestCase("<img class=lazy src=placeholder.png data-lazy-src=real.jpg><noscript><img src=small.jpg></noscript>", "real.jpg")]
    [TestCase("<img src='data:image/gif;base64,xx'><noscript><img src=real.jpg></noscript>", "real.jpg")]
    [TestCase("<img src=a.jpg><img src=a.jpg>", "a.jpg")]
    public void Source_IsTheBestOneAndOnlyOnce(string html, string expected) =>
        Assert.That(Assembled.Only<FigureBlock>($"<p>Before.</p>{html}<p>After.</p>").Image.Source, Is.EqualTo(expected));

    [TestCase("<img src=p.gif width=1 height=1>")]
    [TestCase("<img src=i.png width=16 height=16>")]
    [TestCase("<img src=me.jpg class='avatar photo'>")]
    [TestCase("<img src='data:image/png;base64,xx'>")]
    [TestCase("<img src=x.jpg style='display:none'>")]
    public void Decoration_IsNoFigure(string html) =>
        Assert.That(Assembled.Html($"<p>Before.</p>{html}<p>After.</p>").OfType<FigureBlock>(), Is.Empty);

    [Test]
    public void RemovedCaption_IsStillTheImages()
    {
        IReadOnlyList<ArticleBlock> blocks = Assembled.Html(
            "<p>Before.</p><figure><img src=/a.jpg alt=' Boats '><figcaption>Boats at dawn. <span>Photo: A. Quill</span></figcaption></figure><p>After.</p>",
            null,
            "https://example.org/x/",
            "Boats at dawn.",
            "Photo: A. Quill");

        Assert.That(blocks.Select(block => block.Text), Is.EqualTo(new[] { "Before.", "", "After." }));
        ArticleImage image = ((FigureBlock)blocks[1]).Image;
        Assert.That(image.Source, Is.EqualTo("https://example.org/a.jpg"));
        Assert.That((image.Alt, image.Caption, image.Credit), Is.EqualTo(("Boats", "Boats at dawn.", "Photo: A. Quill")));
    }

    [Test]
    public void KeptCaption_IsTheFiguresText()
    {
        FigureBlock figure = Assembled.Only<FigureBlock>("<p>Before.</p><figure><img src=a.jpg><figcaption>Boats <em>at dawn</em></figcaption></figure>");

        Assert.That(figure.Text, Is.EqualTo("Boats at dawn"));
        Assert.That(figure.Inlines, Has.Count.EqualTo(1));
        Assert.That(figure.Image.Caption, Is.EqualTo("Boats at dawn"));
    }

    [TestCase("<div><img src=/a.jpg><p class=wp-caption-text>Boats at dawn</p></div><div><img src=/b.jpg><p class=wp-caption-text>The pier</p></div>", "Boats at dawn", "The pier")]
    [TestCase("<img src=/a.jpg><figure><img src=/b.jpg><figcaption>The pier</figcaption></figure>", null, "The pier")]
    [TestCase("<figure><img src=/a.jpg><img src=/b.jpg><figcaption>Boats and pier</figcaption></figure>", "Boats and pier", null)]
    public void ACaption_IsOfOneImage(string html, string? first, string? second) =>
        Assert.That(
            Assembled.Html($"<p>Before.</p>{html}<p>After.</p>", null, null, "Boats at dawn", "The pier", "Boats and pier").OfType<FigureBlock>().Select(figure => figure.Image.Caption),
            Is.EqualTo(new[] { first, second }));

    [Test]
    public void ImageInListItem_StandsBetweenItems()
    {
        IReadOnlyList<ArticleBlock> blocks = Assembled.Html("<ul><li>one<img src=a.jpg></li><li>two</li></ul>");

        Assert.That(
            blocks.Select(block => block.GetType().Name),
            Is.EqualTo(new[] { nameof(ListBlock), nameof(FigureBlock), nameof(ListBlock) }));
    }

    [Test]
    public void ImageForBrowsersWithoutScripts_IsOneOfItsOwnBehindText() =>
        Assert.That(
            Assembled.Html("<p>One.</p><div><img src=/a.jpg></div><p>Two.</p><noscript><img src=/b.jpg></noscript><p>Three.</p>").OfType<FigureBlock>().Select(figure => figure.Image.Source),
            Is.EqualTo(new[] { "/a.jpg", "/b.jpg" }));
}
