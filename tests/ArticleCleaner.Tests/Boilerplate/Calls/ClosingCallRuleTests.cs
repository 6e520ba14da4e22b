namespace ArticleCleaner.Tests.Boilerplate.Calls;

/// <summary>Invitations to comment at the end of a paragraph, and sentences that only speak of comments.</summary>
public sealed class ClosingCallRuleTests
{
    private const string Prose = "The mill at the ford grinds rye on Tuesdays, and whoever wants coarse flour has to say so before the stones are set.";

    [TestCase("Got a mill near you? Tell us in the comments below!")]
    [TestCase("Habt ihr auch eine Mühle? Gern in den Kommentaren.")]
    [TestCase("Et vous ? On en parle dans les commentaires !")]
    [TestCase("¿Tienes un molino cerca? ¡Cuéntanoslo en los comentarios!")]
    [TestCase("Avete un mulino vicino? Scrivetelo nei commenti!")]
    [TestCase("Macie młyn w okolicy? Dajcie znać w komentarzach!")]
    [TestCase("А у вас есть мельница? Расскажите в комментариях!")]
    [TestCase("Yakınınızda değirmen var mı? Yorumlarda bize yazın!")]
    [TestCase("你家附近有磨坊吗？欢迎在评论区留言！")]
    [TestCase("近くに水車はありますか？ぜひコメントで教えてください！")]
    public void Clean_InvitationBehindAParagraph_IsCutOff(string invitation)
    {
        string call = invitation[(invitation.IndexOfAny(['?', '？']) + 1)..].Trim();

        Assert.That(Clean($"{Prose} {invitation}\n\n{Prose} Really."), Does.StartWith(Prose).And.Not.Contain(call));
    }

    [TestCase("The clerk wrote his doubts in the comments, and nobody ever read them.")]
    [TestCase("Der Minister wurde dafür in den Kommentaren der Zeitungen scharf kritisiert.")]
    [TestCase("Le livre du moulin contient, dans les commentaires du greffier, chaque pierre fendue.")]
    [TestCase("El escribano anotó en los comentarios del libro cada piedra rota.")]
    [TestCase("Nei commenti al catasto lo scrivano annotò ogni pietra spaccata.")]
    [TestCase("W komentarzach do księgi pisarz notował każdy pęknięty kamień.")]
    [TestCase("В комментариях к описи писарь отмечал каждый треснувший камень.")]
    [TestCase("Kâtip, defterdeki yorumlarda her kırık taşı not etmişti.")]
    [TestCase("\"Leave a comment in the book by the door,\" the sign said, and most visitors did.")]
    public void Clean_SentenceAboutComments_Stays(string sentence)
    {
        Assert.That(Clean($"{Prose}\n\n{sentence}\n\n{Prose} Really."), Does.Contain(sentence));
        Assert.That(Clean($"{Prose} {sentence}\n\n{Prose} Really."), Does.Contain(sentence));
    }

    [TestCase("Есть ли мельница у вас? Пишите в комментариях! ))")]
    [TestCase("Leave a comment below! )")]
    public void Clean_SignsBehindTheInvitation_AreNoSentence(string invitation) =>
        Assert.That(Clean($"{Prose} {invitation}\n\n{Prose} Really."), Does.StartWith(Prose));

    [Test]
    public void Clean_QuestionInTheHeadingAbove_IsNotPutToTheReaders() =>
        Assert.That(Clean($"{Prose}\n\nWhat did the court say of the old mill?\n\nThe judge gave her reasons in the comments.\n\n{Prose} Really."), Does.Contain("gave her reasons"));

    private static string Clean(string text) =>
        new PageCleaner(CleanerOptions.ForExtractedText).Clean(text, new PageHints { Format = PageFormat.Text }).Text;
}
