using ArticleCleaner.Boilerplate;
using ArticleCleaner.Boilerplate.Comments;

namespace ArticleCleaner.Tests.Boilerplate.Comments;

public sealed class CommentListRuleTests
{
    private const string Prose = "The ovens need three hours to come up to heat, and the first bus leaves at half past six with eleven people who want a warm roll.";

    private static readonly IBoilerplateRule[] Rules = [new CommentListRule()];

    [TestCase("3 Comments", "Marta says:\nI never knew that.\nold_tom\nGreat post, thank you!\nReply\nLeave a Reply")]
    [TestCase("2 Comments", "Marta\nI never knew that.\nold_tom\nGreat post, thank you!")]
    [TestCase("Comments", "Marta\nMay 4, 9:12\nI never knew that.\nold_tom\nMay 5, 18:40\nGreat post, thank you!")]
    [TestCase("评论（2）", "小贾\n谢谢分享，我们这里去年也是这样！\n行者12\n请问冬天也能坐吗？")]
    [TestCase("Comments", "Marta\nI never knew that.\nJenny P.\nDoes it work in winter, too?")]
    [TestCase("Comentarios", "Marta\nEso no lo sabía.\nel viejo Tom\n¡Gracias por el artículo!\nRosa\nAquí pasa lo mismo.")]
    [TestCase("Kommentare (2)", "Marta\nDas wusste ich nicht.\nder alte Tom\nSchöner Beitrag, danke!\nAntworten")]
    public void Apply_CommentsBelowAnArticle_AreRemovedToTheEnd(string heading, string comments)
    {
        IReadOnlyList<FoundMark> marks = RuleRunner.OnText($"{Prose}\n{heading}\n{comments}", Rules);

        Assert.That(string.Join('\n', marks.Select(mark => mark.Text)), Is.EqualTo(comments));
        Assert.That(marks[0].Mark.Effect, Is.EqualTo(MarkEffect.Removes));
        Assert.That(marks[0].Mark.Kind, Is.EqualTo(BoilerplateKind.Comments));
    }

    [Test]
    public void Apply_PageLinksBehindComments_AreLeftToTheirOwnRule()
    {
        IReadOnlyList<FoundMark> marks = RuleRunner.OnText($"{Prose}\n2 Comments\nMarta\nI never knew that.\nPrevious article\nNext article", Rules);

        Assert.That(marks.Select(mark => mark.Text), Is.EqualTo(new[] { "Marta", "I never knew that." }));
    }

    [TestCase("3 Comments\n" + Prose + "\n" + Prose, TestName = "the number with the date above an article")]
    [TestCase(Prose + "\n2 Comments\n" + Prose + "\n" + Prose + " " + Prose, TestName = "more text than the article has")]
    [TestCase("8. December 2012\nLeave a comment\nAlmond biscuits\n300 g flour, 100 g almonds\nKnead, roll, cut, bake.\nLeave a reply\nYour email address will not be published.", TestName = "a prompt with the date above a recipe")]
    [TestCase(Prose + "\n[5] Comments\nAn introduction to what follows below by somebody else\nA title of it", TestName = "the number between a teaser and the article")]
    [TestCase(Prose + "\nAdd a comment\n" + Prose + "\nMay 4, 9:12\nAdd a comment\n" + Prose + "\nMay 5, 9:12\nMay 6, 9:12", TestName = "a button below each post of a forum")]
    [TestCase(Prose + "\nComments\nThe second edition adds a chapter on rye.\nThe third one drops it again.", TestName = "a section of remarks")]
    [TestCase(Prose + "\nComments\nBrakes\nThe left pad is worn to two millimetres.\nTyres\nBoth will do for another season.", TestName = "remarks on the parts of something")]
    [TestCase(Prose + "\nComments\nBrakes\nIs the left pad worn?\nTyres\nBoth will do for another season.\nThe bill comes with the post", TestName = "remarks with more behind them")]
    [TestCase(Prose + "\n- 3 Comments\n- 4 Shares", TestName = "an item of a list")]
    public void Apply_WhatOnlyLooksLikeIt_Stays(string text) => Assert.That(RuleRunner.OnText(text, Rules), Is.Empty);
}
