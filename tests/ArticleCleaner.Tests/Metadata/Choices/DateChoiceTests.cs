namespace ArticleCleaner.Tests.Metadata.Choices;

public sealed class DateChoiceTests
{
    private static readonly DateOnly March4 = new(2021, 3, 4);

    [Test]
    public void Choose_NumbersThatReadTwoWays_FollowsTheStatedDay()
    {
        Article article = PageBuilder.Clean("<meta name='pubdate' content='2021-04-03'>", "<h1>Ferry leaves late</h1><p>03/04/2021</p>");

        Assert.That(article.Published!.Day, Is.EqualTo(new DateOnly(2021, 4, 3)));
    }

    [Test]
    public void Choose_NumbersOnAPageThatWritesDayBeforeMonth_ReadsDayFirst()
    {
        Article article = PageBuilder.Clean("", "<h1>Ferry leaves late</h1><p class='date'>04/03/2021</p>",
            after: "<div><p class='date'>16 February 2020</p><p class='date'>17 February 2020</p></div>");

        Assert.That(article.Published!.Day, Is.EqualTo(March4));
    }

    [TestCase("https://courier.example.co.uk/ferry", "2021-03-04")]
    [TestCase("https://courier.example/ferry", "2021-04-03")]
    public void Choose_NumbersInEnglish_FollowTheCountry(string url, string day)
    {
        Article article = PageBuilder.Clean("", "<h1>Ferry leaves late</h1><p class='date'>04/03/2021</p>", url);

        Assert.That(article.Published!.Day, Is.EqualTo(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [TestCase("<aside class='related'><h3>Read more</h3><ul><li><a href='/o'>Harbour wall to be rebuilt</a> <time datetime='2019-05-05'>5 May 2019</time></li></ul></aside>")]
    [TestCase("<div class='related'><article><h3><a href='/o'>Harbour wall to be rebuilt</a></h3><time datetime='2019-05-05'>5 May 2019</time></article></div>")]
    public void Choose_DayOfARelatedStory_IsNotTheArticles(string related)
    {
        string body = "<h1>Ferry leaves late</h1><p class='byline'>By Ada Quill</p>" + PageBuilder.Prose + PageBuilder.Prose + PageBuilder.Prose + related;

        Article without = PageBuilder.Clean("", body);
        Article dated = PageBuilder.Clean("", body, "https://courier.example/2021/03/04/ferry");

        Assert.That(without.Published, Is.Null);
        Assert.That(dated.Published!.Day, Is.EqualTo(March4));
    }

    [Test]
    public void Choose_SecondNumberThatIsNoMonth_ShowsThatTheDayComesFirst()
    {
        Article article = PageBuilder.Clean("", "<h1>Ferry leaves late</h1><p>Published: 04/03/2021 | Updated: 14/03/2021</p>");

        Assert.That(article.Published!.Day, Is.EqualTo(March4));
        Assert.That(article.Modified!.Day, Is.EqualTo(new DateOnly(2021, 3, 14)));
    }

    [Test]
    public void Choose_ChangeBeforeThePublication_IsNone()
    {
        Article article = PageBuilder.Clean("<meta property='article:modified_time' content='2021-01-01'><meta property='article:published_time' content='2021-03-04'>", "<h1>Ferry leaves late</h1>");

        Assert.That(article.Published!.Day, Is.EqualTo(March4));
        Assert.That(article.Modified, Is.Null);
    }

    [Test]
    public void Choose_DateInTheTitle_IsNotThePages()
    {
        Article article = PageBuilder.Clean("<meta name='parsely-pub-date' content='2021-03-04'>", "<h1>The fleet on May 9, 2019</h1>");

        Assert.That(article.Published!.Day, Is.EqualTo(March4));
    }

    [TestCase("<p>Posted March 4, 2021 · Updated May 9, 2022</p>")]
    [TestCase("<p class='date'>Posted March 4, 2021 · Updated May 9, 2022</p>")]
    [TestCase("<p>Posted <time>March 4, 2021</time>. Last updated: <time>May 9, 2022</time></p>")]
    [TestCase("<div>Published</div><div class='date'>March 4, 2021</div><div>Updated</div><div class='date'>May 9, 2022</div>")]
    public void Choose_TwoDays_TellsThePublicationFromTheChange(string line)
    {
        Article article = PageBuilder.Clean("", "<h1>Ferry leaves late</h1>" + line);

        Assert.That(article.Published!.Day, Is.EqualTo(March4));
        Assert.That(article.Modified!.Day, Is.EqualTo(new DateOnly(2022, 5, 9)));
    }

    [TestCase("w-published-date", "2021-03-04T06:03:43Z", true)]
    [TestCase("ms.date", "03/04/2021", true)]
    [TestCase("courier-event-date", "2021-03-04", false)]
    [TestCase("expiry-date", "2021-03-04", false)]
    [TestCase("date-format", "yyyy", false)]
    public void Choose_MetaElementOfUnknownName_CountsWhenItSpeaksOfADate(string name, string content, bool counts)
    {
        Article article = PageBuilder.Clean($"<meta name='{name}' content='{content}'>", "<h1>Ferry leaves late</h1>");

        Assert.That(article.Published?.Day, Is.EqualTo(counts ? March4 : (DateOnly?)null));
    }

    [TestCase("1970-01-01")]
    [TestCase("1969-12-31T16:00:00-08:00")]
    [TestCase("2199-01-01")]
    [TestCase("0001-01-01T00:00:00")]
    [TestCase("9999-99-99")]
    [TestCase("yesterday")]
    public void Choose_AbsurdDate_IsNone(string value)
    {
        Article article = PageBuilder.Clean($"<meta property='article:published_time' content='{value}'>", "<h1>Ferry leaves late</h1>");

        Assert.That(article.Published, Is.Null);
        Assert.That(article.MetadataCandidates.Where(candidate => candidate.Field == "published").Select(candidate => candidate.Chosen), Is.All.False);
    }

    [TestCase("2023-04-05T23:30:00-07:00", "2023-04-05", "2023-04-06T06:30:00Z")]
    [TestCase("Wed, 05 Apr 2023 23:30:00 GMT", "2023-04-05", "2023-04-05T23:30:00Z")]
    [TestCase("2023-04-05T00:30:00+0900", "2023-04-05", "2023-04-04T15:30:00Z")]
    public void Choose_TimeZone_KeepsThePagesDayAndTheInstant(string value, string day, string instant)
    {
        Article article = PageBuilder.Clean($"<meta property='article:published_time' content='{value}'>", "<h1>Ferry leaves late</h1>");

        Assert.That(article.Published!.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo(day));
        Assert.That(article.Published.Instant!.Value.ToUniversalTime(), Is.EqualTo(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [TestCase("<p>On 9 September 2020 the allotment held its fair.</p>")]
    [TestCase("<p>The fair takes place on September 9, 2020, as it does every year.</p>")]
    [TestCase("<p>Come along on 9 September 2020 and bring your own plates and cups</p>")]
    [TestCase("<p>9 September 2020 was the day of the fair, and it rained from early in the morning until long after dark, so that the band played in the shed, where nobody heard it and everybody was dry.</p>")]
    [TestCase("<p class='update'>On 9 September 2020 the allotment held its fair.</p>")]
    [TestCase("<p>2020年9月9日、島の市場で秋の祭りが開かれました。</p>")]
    public void Choose_DayThatASentenceSpeaksOf_LosesToTheStatedOne(string line)
    {
        const string Head = "<meta property='article:published_time' content='2021-03-04'>";

        Assert.That(PageBuilder.Clean(Head, "<h1>Ferry leaves late</h1>" + line).Published!.Day, Is.EqualTo(March4));
    }

    [TestCase("<p>4 March 2021</p>")]
    [TestCase("<p>This story was published by the harbour desk on 4 March 2021.</p>")]
    [TestCase("<p>By Ada Quill, 4 March 2021, a story that takes four minutes to read.</p>")]
    [TestCase("<p>NORTH PIER, 4 March 2021 - The ferry left an hour late, and nobody on deck complained.</p>")]
    [TestCase("<p>4 March 2021 - The ferry left the pier an hour late this morning, and nobody on deck complained, because the sun had come out at last over the bay, and the bar had opened early.</p>")]
    public void Choose_DayThatALineShows_WinsOverTheStatedOne(string line) =>
        Assert.That(PageBuilder.Clean("<meta name='date' content='2020-09-09'>", "<h1>Ferry leaves late</h1>" + line).Published!.Day, Is.EqualTo(March4));

    [TestCase("", "<p>04 | 03 | 2021</p>")]
    [TestCase("<meta name='script:ld+json' content='{\"@type\":\"Article\",\"datePublished\":\"2021-03-04\"}'>", "")]
    [TestCase("<script>window.state = {\"page\":{\"publishedAt\":\"2021-03-04T08:00:00Z\"}}</script>", "")]
    [TestCase("", "<p>May 9, 2022</p><p>This article was originally published on March 4, 2021 and has been looked after since.</p>")]
    [TestCase("<meta name='date' content='2022-05-09'>", "<p>Last updated: March 4, 2021</p>")]
    [TestCase("<meta name='parsely-pub-date' content='2021-03-04'>", "<p>The pier that the island has waited for so long will open on May 9, 2022.</p>")]
    [TestCase("<meta name='parsely-pub-date' content='2021-03-04'>", "<p>Limited offer, redeem by May 9, 2022</p>")]
    public void Choose_OneDayThatIsThePages_IsPublished(string head, string line) =>
        Assert.That(PageBuilder.Clean(head, "<h1>Ferry leaves late</h1>" + line).Published!.Day, Is.EqualTo(March4));

    [Test]
    public void Choose_DayFirstInASegmentOfTheAddress_IsPublished() =>
        Assert.That(PageBuilder.Clean("", "<h1>Ferry leaves late</h1>", "https://courier.example.co.uk/news/04-03-2021").Published!.Day, Is.EqualTo(March4));

    [Test]
    public void Choose_SeveralDaysInTheSource_AreThoseOfAList() =>
        Assert.That(PageBuilder.Clean("<script>var a = [{\"publishedAt\":\"2021-03-04\"},{\"publishedAt\":\"2022-05-09\"}]</script>", "<h1>Ferry leaves late</h1>").Published, Is.Null);

    [TestCase("<section id=comments><h2>2 Comments</h2><ol><li class=comment><b class=fn>Bo</b><p>May 1, 2024 at 9:00 am</p><p>So true, all of it, I could not have said it better myself.</p></li></ol></section>")]
    [TestCase("<section><h3>Comments (1)</h3><div><b>Bo</b> <span>June 5, 2024 at 9:00</span><p>So true, all of it, I could not have said it better myself.</p></div></section>")]
    [TestCase("<blockquote class='twitter-tweet'><p>Boats are back, all of them, and the pier is full again!</p>— Ann <a href='https://twitter.com/ann/status/1'>May 1, 2024</a></blockquote>")]
    [TestCase("<p>The ferry was late on the day of the great storm, which everybody still remembers, <time datetime='2020-01-01'>New Year</time>, and on no other day.</p>")]
    public void Choose_DayOfAReaderOrAQuotationOrInASentence_IsNotThePages(string other)
    {
        Article article = PageBuilder.Clean("", "<h1>Ferry leaves late</h1>" + PageBuilder.Prose, after: other);

        Assert.That(article.Published, Is.Null);
    }

    [TestCase("<h2>Next start dates</h2><ol><li>12.01.26<li>10.04.26<li>27.04.26</ol>")]
    [TestCase("<h2>Next start dates</h2><ul><li>Mon, 12 January 2026</li><li>Fri, 10 April 2026</li></ul><p>27 April 2026</p>")]
    [TestCase("<h2>Next start dates</h2><div class='date'>12.01.2026</div><div class='date'>10.04.2026</div><div class='date'>27.04.2026</div>")]
    public void Choose_DaysInAList_AreNotThePages(string list) =>
        Assert.That(PageBuilder.Clean("", "<h1>Learn to row</h1>" + list).Published, Is.Null);

    [TestCase("<p>4 March 2021</p><p>9 May 2021</p>")]
    [TestCase("<p>Published 4 March 2021</p><p>Updated 9 May 2021</p><p>12 June 2021</p>")]
    [TestCase("<p>4 March 2021</p><p>March 4, 2021</p><p>04.03.2021</p>")]
    public void Choose_FewDaysInLines_AreThePages(string lines) =>
        Assert.That(PageBuilder.Clean("", "<h1>Learn to row</h1>" + lines).Published!.Day, Is.EqualTo(March4));
}
