using ArticleCleaner.Boilerplate;
using ArticleCleaner.Boilerplate.Captions;

namespace ArticleCleaner.Tests.Boilerplate.Captions;

public sealed class CaptionRulesTests
{
    private const string Prose = "The harbour was quiet that morning, and the boats that had gone out before dawn were not back yet. Nobody spoke of it.";

    private static readonly IBoilerplateRule[] Rules = [new FigureCaptionRule(), new ProviderTailRule(), new DoubledLineRule(), new HalfEqualLineRule(), new TitleRunRule(), new AlternativeTextRule(), new ImageBoxRule(), new CreditLineRule(), new CreditRunRule()];

    [TestCase("Fishing Boats At The Pier\nFishing Boats At The Pier")]
    [TestCase("Fishing Boats At The Pier · Free image on Pixabay")]
    [TestCase("Fishing Boats At The Pier | Shutterstock")]
    [TestCase("Fishing Boats – Getty Images")]
    [TestCase("Boats at dawn, stock photo")]
    [TestCase("Fishing Boats At The Pier Photo by Ann Oslo on Unsplash")]
    [TestCase("Image by Ann Oslo from Pixabay")]
    [TestCase("항구의 고깃배 사진=안유진 기자")]
    [TestCase("Fishing Boats At The Pier (Foto: R. Otto/Antara)")]
    [TestCase("Fischerboote am Morgen Bild: R. Ott/dpa")]
    [TestCase("Bateaux De Pêche Au Port Photo : Luc Hardy")]
    [TestCase("Fishing Boats At The Pier (Shutterstock)")]
    [TestCase("Fishing Boats At The Pier Photo by Ann Oslo/Getty Images")]
    [TestCase("Net Menders At Work\nThe Old Pier At Night | Shutterstock\nGulls Over The Harbour Wall")]
    [TestCase("Fishing Boats At The Pier Fishing Boats At The Pier")]
    [TestCase("Stock photo of boats at the pier\nStock photo of gulls")]
    [TestCase("Getty Images\nStock photo 2")]
    [TestCase("boats at dawn stock photos & images")]
    public void Apply_CaptionLines_AreRemoved(string lines)
    {
        IReadOnlyList<FoundMark> marks = RuleRunner.OnText($"{Prose}\n{lines}", Rules);

        Assert.That(string.Join('\n', marks.Where(mark => mark.Mark.Effect == MarkEffect.Removes).Select(mark => mark.Text).Distinct()), Is.EqualTo(string.Join('\n', lines.Split('\n').Distinct())));
        Assert.That(marks.Select(mark => mark.Mark.Kind), Is.All.EqualTo(BoilerplateKind.ImageCaption));
    }

    [TestCase("Fishing Boats At The Pier\nFishing Boats At The Pier", "Fishing Boats At The Pier")]
    [TestCase("\nNet Menders · Free image on Pixabay", null)]
    public void Apply_CaptionGluedToSentence_IsCutExactlyThere(string tail, string? glued)
    {
        IReadOnlyList<FoundMark> marks = RuleRunner.OnText(Prose + tail, Rules);

        Assert.That(marks, Is.Not.Empty);
        Assert.That(marks[0].Mark.Start, Is.GreaterThanOrEqualTo(Prose.Length));
        if (glued is not null)
        {
            Assert.That(marks[0].Text, Is.EqualTo(glued));
        }
    }

    [TestCase("Fot. Jan Nowak/PAP")]
    [TestCase("사진=연합뉴스")]
    [TestCase("Photo Ann Oslo / Reuters")]
    public void Apply_CreditWithoutColon_IsRemoved(string line)
    {
        IReadOnlyList<FoundMark> marks = RuleRunner.OnText($"{Prose}\n{line}\n{Prose}", Rules);

        Assert.That(marks.Select(mark => (mark.Text, mark.Mark.Kind, mark.Mark.Effect)), Is.EqualTo(new[] { (line, BoilerplateKind.ImageCredit, MarkEffect.Removes) }));
    }

    [TestCase("Photo editors look for Ann and Tom")]
    [TestCase("Stock photo of boats at the pier")]
    [TestCase("Joachim Hahn, 1991, Seite 177 ↩\nJoachim Hahn, 1991, Seite 177 ↩")]
    [TestCase("Foto: K. Maurer\nHinweis zu der Meldung\nAlle Angaben ohne Gewähr und ohne Eile")]
    [TestCase("Services like Google Photos & Flickr")]
    [TestCase("Fot. Jan Nowak was there and saw it happen.")]
    public void Apply_LinesThatMayBeText_Stay(string line) =>
        Assert.That(RuleRunner.OnText($"{Prose}\n{line}\n{Prose}", Rules).Where(mark => mark.Mark.Effect == MarkEffect.Removes), Is.Empty);

    [Test]
    public void Apply_ParagraphWithGluedCaptionInARunOfCaptions_KeepsItsSentences()
    {
        IReadOnlyList<FoundMark> marks = RuleRunner.OnText($"{Prose}\nGulls At The Wall | Shutterstock\nThe jackdaws nest in the cap of it. Nobody dares to say a word. Net Menders At Work | Shutterstock", Rules);

        Assert.That(string.Join('\n', marks.Where(mark => mark.Mark.Effect == MarkEffect.Removes).Select(mark => mark.Text)), Does.Not.Contain("jackdaws").And.Contain("Net Menders"));
    }

    [Test]
    public void Apply_TailGluedToParagraph_CutsBehindTheLastSentence()
    {
        IReadOnlyList<FoundMark> marks = RuleRunner.OnText(Prose + "Net Menders At Work · Free image on Pixabay", Rules);

        Assert.That(marks.Select(mark => mark.Text), Is.EqualTo(new[] { "Net Menders At Work · Free image on Pixabay" }));
    }

    [TestCase("The Fog Came\nThe Fog Came\n" + Prose)]
    [TestCase(Prose + "\nRow, row, row your boat,\nRow, row, row your boat,\nGently down the stream.")]
    [TestCase(Prose + "\nring around the garden\nring around the garden\nstep by step we go")]
    [TestCase(Prose + "\n- Flour\n- Flour\n- Water")]
    [TestCase(Prose + "\nShe uploaded all of her pictures to Pixabay.")]
    [TestCase(Prose + "\nHe never came back. He never came back.")]
    [TestCase(Prose + "\nShe found the Picture that everybody had seen on Flickr.")]
    [TestCase(Prose + "\nIn the album was one Photo: everybody looked at it")]
    [TestCase(Prose + "\nThere were two things in the Picture: the boat and the pier.")]
    [TestCase(Prose + "\nSonnez les matines, sonnez les matines")]
    public void Apply_LinesOfAnArticle_Stay(string text) =>
        Assert.That(RuleRunner.OnText(text, Rules).Where(mark => mark.Mark.Effect == MarkEffect.Removes), Is.Empty);

    [TestCase("<div class=article-image><img src=/a.jpg><div class=caption>Beans in July.</div></div>", "Beans in July.")]
    [TestCase("<p><img src=/a.jpg> <span class=caption>Beans in July.</span> They were sown in May, when the soil was warm.</p>", null)]
    [TestCase("<div class=card><img src=/a.jpg><div class=caption><h3>Beans</h3><p>Sown in May.</p></div></div>", null)]
    public void Apply_LineNamedCaption_IsOneWhenItIsAllOfItsBox(string html, string? caption) =>
        Assert.That(RuleRunner.OnHtml(html, new FigureCaptionRule()).SingleOrDefault()?.Text, Is.EqualTo(caption));

    [Test]
    public void Apply_Figure_MarksItsCaption()
    {
        const string Page = $"<article><p>{Prose}</p><figure><img src='a.jpg'><figcaption>Boats at dawn</figcaption></figure><figure><pre>x = 1</pre><figcaption>A listing</figcaption></figure></article>";

        Assert.That(RuleRunner.OnHtml(Page, Rules).Where(mark => mark.Mark.Effect == MarkEffect.Removes).Select(mark => mark.Text), Is.EqualTo(new[] { "Boats at dawn" }));
    }

    [Test]
    public void Apply_KeepCaptions_OnlyNames()
    {
        IReadOnlyList<FoundMark> marks = RuleRunner.Run($"{Prose}\nBoats | Shutterstock", PageFormat.Text, new CleanerOptions { KeepCaptions = true }, Rules);

        Assert.That(marks.Select(mark => mark.Mark.Effect), Is.EqualTo(new[] { MarkEffect.Names }));
    }

    [Test]
    public void Apply_CaptionGluedInAScriptWithoutCase_LeavesTheSentence() =>
        Assert.That(RuleRunner.OnText("작년에 임대료가 두 배로 올랐다. 모두가 끝이라고 생각했다.창가에 앉은 고양이 | Shutterstock", Rules).Select(mark => mark.Text), Is.EqualTo(new[] { "창가에 앉은 고양이 | Shutterstock" }));

    [Test]
    public void Apply_RunOfTitlesWithoutSource_IsOnlyNamed()
    {
        IReadOnlyList<FoundMark> marks = RuleRunner.OnText($"{Prose}\nNet Menders At Work\nThe Old Pier At Night\nGulls Over The Harbour Wall", Rules);

        Assert.That(marks, Has.Count.EqualTo(3));
        Assert.That(marks.Select(mark => mark.Mark.Effect), Is.All.EqualTo(MarkEffect.Names));
    }

    [TestCase("<div><img src='a.jpg' alt='Net menders at work'><p>Net menders at work</p></div>", true)]
    [TestCase("<div><img src='a.jpg' alt=''><p>Net menders at work</p></div>", false)]
    public void Apply_LineBesideImage_IsItsCaption(string box, bool removed)
    {
        FoundMark[] marks = [.. RuleRunner.OnHtml($"<body><h1>Boats</h1><p>{Prose}</p>{box}<p>{Prose}</p></body>", Rules)];

        Assert.That(marks.Select(mark => mark.Text), Is.All.EqualTo("Net menders at work"));
        Assert.That(marks.Any(mark => mark.Mark.Effect == MarkEffect.Removes), Is.EqualTo(removed));
        Assert.That(marks, Is.Not.Empty);
    }

    [TestCase("<p>Boats</p><div><img src='a.jpg' alt='Net menders at work'><p>Net menders at work</p></div><p>Boats</p>")]
    [TestCase("<a href='/x'><img src='a.jpg' alt='Net menders at work'></a><h3>Net menders at work</h3>")]
    [TestCase("<img src='a.jpg' alt='Net menders at work'><p><a href='/x'>Net menders at work</a></p>")]
    public void Apply_TeaserWithImage_IsNoCaption(string teaser) =>
        Assert.That(RuleRunner.OnHtml($"<body><p>{Prose}</p>{teaser}<p>{Prose}</p></body>", Rules).Where(mark => mark.Mark.Effect == MarkEffect.Removes), Is.Empty);

    [Test]
    public void Apply_FigureOfAQuotation_NamesTheSpeakerNotAnImage() =>
        Assert.That(RuleRunner.OnHtml($"<body><p>{Prose}</p><figure><img src='a.jpg'><blockquote><p>{Prose}</p></blockquote><figcaption>Ann Oslo, captain</figcaption></figure></body>", new FigureCaptionRule()), Is.Empty);
}
