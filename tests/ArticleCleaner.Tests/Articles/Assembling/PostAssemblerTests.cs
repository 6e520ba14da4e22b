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
}
