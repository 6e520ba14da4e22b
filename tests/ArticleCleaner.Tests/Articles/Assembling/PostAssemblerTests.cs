namespace ArticleCleaner.Tests.Articles.Assembling;

public sealed class PostAssemblerTests
{
    [Test]
    public void Microdata_TellsAuthorTimeAndKind()
    {
        IReadOnlyList<ArticleBlock> blocks = Assembled.Html(
            "<div itemscope itemtype='https://schema.org/Question'><h1>Why tar?</h1><span itemprop=author><span itemprop=name>Mara</span></span><p>Question text.</p></div>"
            + "<div itemscope itemtype='https://schema.org/Answer'><time datetime='2024-03-01T10:00Z'>a while ago</time><p>Answer text.</p><p>More.</p></div>");

        PostBlock[] posts = [.. blocks.OfType<PostBlock>()];
        Assert.That(posts.Select(post => post.Kind), Is.EqualTo(new[] { PostKind.Question, PostKind.Answer }));
        Assert.That(posts[1].Time, Is.EqualTo("2024-03-01T10:00Z"));
        Assert.That(posts[1].BlockCount, Is.EqualTo(3));
        Assert.That(posts[0].BlockCount, Is.EqualTo(blocks.ToList().IndexOf(posts[1]) - 1));
    }

    [Test]
    public void CommentList_IsPostsNotItems_AndNestedOnesHaveLevels()
    {
        IReadOnlyList<ArticleBlock> blocks = Assembled.Html(
            "<ol class=comments><li class=comment><div class=comment-author>Ned</div><p>First!</p>"
            + "<ol><li class=comment><b class=username>Ola</b><p>No, second.</p></li></ol></li></ol>");

        Assert.That(blocks.OfType<ListBlock>(), Is.Empty);
        Assert.That(
            blocks.OfType<PostBlock>().Select(post => (post.Author, post.Level, post.Kind)),
            Is.EqualTo(new[] { ("Ned", 0, PostKind.Comment), ("Ola", 1, PostKind.Comment) }));
    }

    [Test]
    public void SingleElementOfClassPost_IsAnArticle() =>
        Assert.That(Assembled.Html("<div class=post><span class=author>Ned</span><p>Text.</p></div>").OfType<PostBlock>(), Is.Empty);

    [Test]
    public void RepeatedPosts_AreAThread() =>
        Assert.That(
            Assembled.Html("<div class=post><a class=author href=/u/1>Ned</a><p>Hello.</p></div><div class=post><a class=author href=/u/2>Ola</a><p>Hi.</p></div>").OfType<PostBlock>().Select(post => post.Author),
            Is.EqualTo(new[] { "Ned", "Ola" }));

    [TestCase("<li class='postcontainer'><div class=posthead><span class='postdate old'><span class=date>03-02-2024</span></span></div><a class='username offline'>{0}</a><blockquote class='postcontent restore'>Hello.</blockquote></li>")]
    [TestCase("<div class='post'><p class=author>by <strong><a class=username href='/u'>{0}</a></strong> » <time datetime='2024-03-02T10:00Z'>March 2</time></p><div class=content>Hello.</div></div>")]
    [TestCase("<div class='answer' itemscope itemtype='https://schema.org/Answer'><p>Hello.</p><div class=user-action-time>answered <span title='2024-03-02 12:30:00Z'>Mar 2</span></div><div itemprop=author itemscope><a href='/u'>{0}</a><span itemprop=name>{0}</span></div></div>")]
    [TestCase("<li class=comment><div class='comment-author vcard'><b class=fn>{0}</b> <span class=says>says:</span></div><time datetime='2024-03-02'>March 2</time><p>Hello.</p></li>")]
    public void Posts_HaveAuthorAndTime(string post)
    {
        PostBlock[] posts = [.. Assembled.Html(string.Format(post, "Ned") + string.Format(post, "Ola")).OfType<PostBlock>()];

        Assert.That(posts.Select(found => found.Author), Is.EqualTo(new[] { "Ned", "Ola" }));
        Assert.That(posts.Select(found => found.Time), Has.All.Matches<string?>(time => time is ['0' or '2', ..]));
    }

    [Test]
    public void BoxOfAQuestion_IsNoSecondQuestion() =>
        Assert.That(
            Assembled.Html("<div itemscope itemtype='https://schema.org/Question'><h1>Why tar?</h1><div class=question><p>Question text.</p><span itemprop=author>Mara</span></div></div>").OfType<PostBlock>().Count(),
            Is.EqualTo(1));

    [Test]
    public void QuotationInAPost_BeginsWithWhoIsQuoted()
    {
        QuoteBlock quote = Assembled.Only<QuoteBlock>("<blockquote><div><cite>Ned wrote: ↑</cite>Putty did not hold.</div></blockquote><p>It never does.</p>");

        Assert.That((quote.Text, quote.Attribution), Is.EqualTo(("Ned wrote: ↑\n\nPutty did not hold.", "Ned wrote: ↑")));
    }

    [Test]
    public void WantedComments_ComeWithoutTheirButtons()
    {
        const string Page = "<html lang=en><body><article><h1>Rain barrels</h1><p>A barrel under the gutter fills in a single night of steady rain, and the gardener who owns one rarely carries a can again.</p>"
            + "<p>The lid matters more than the tap: without it the water turns green within a week, and the gnats find it before you do.</p></article>"
            + "<section id=comments><h2>2 Comments</h2><ol><li class=comment><b class=fn>Ned</b><p>I turned mine over in October and the tap broke off, alas.</p><div class=reply><a href='#r'>Reply</a></div></li></ol></section></body></html>";

        Assert.That(new PageCleaner(new CleanerOptions { KeepComments = true }).Clean(Page).Text, Does.Contain("alas.").And.Not.Contain("Reply"));
        Assert.That(new PageCleaner().Clean(Page).Text, Does.Not.Contain("alas."));
    }

    [Test]
    public void FirstPostBesideTypedAnswers_IsAPost() =>
        Assert.That(
            Assembled.Html("<article class='message'><a class=username>Ned</a><p>Hello?</p></article><article class='message' itemscope itemtype='https://schema.org/Comment'><a class=username>Ola</a><p>Hi.</p></article>")
                .OfType<PostBlock>().Select(post => (post.Author, post.Kind)),
            Is.EqualTo(new[] { ("Ned", PostKind.Post), ("Ola", PostKind.Comment) }));
}
