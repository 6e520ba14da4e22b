using ArticleCleaner.Boilerplate;
using ArticleCleaner.Boilerplate.Phrases;

namespace ArticleCleaner.Tests.Boilerplate.Phrases;

public sealed class PhraseLineRulesTests
{
    private const string Prose = "The harbour was quiet that morning, and the boats that had gone out before dawn were not back yet. Nobody spoke of it.";

    [TestCase("Skip to main content", BoilerplateKind.Navigation)]
    [TestCase("Zum Inhalt springen", BoilerplateKind.Navigation)]
    [TestCase("Aller au contenu principal", BoilerplateKind.Navigation)]
    [TestCase("ADVERTISEMENT", BoilerplateKind.Advertisement)]
    [TestCase("Story continues below advertisement", BoilerplateKind.Advertisement)]
    [TestCase("Werbung. Weiterlesen nach der Anzeige", BoilerplateKind.Advertisement)]
    [TestCase("La suite après cette publicité", BoilerplateKind.Advertisement)]
    [TestCase("Publicidad\nSíguenos en:", BoilerplateKind.Advertisement)]
    [TestCase("3 min read", BoilerplateKind.Other)]
    [TestCase("Lesezeit: 4 Minuten", BoilerplateKind.Other)]
    [TestCase("1.2k shares", BoilerplateKind.ShareButtons)]
    [TestCase("12,034 views", BoilerplateKind.ShareButtons)]
    [TestCase("Share on Facebook", BoilerplateKind.ShareButtons)]
    [TestCase("Compartir en WhatsApp", BoilerplateKind.ShareButtons)]
    [TestCase("Print this page", BoilerplateKind.ShareButtons)]
    [TestCase("Follow us on social media for more", BoilerplateKind.SocialLinks)]
    [TestCase("Read also: The ferry that never came back", BoilerplateKind.RelatedLinks)]
    [TestCase("Lesen Sie auch: Die Fähre kam nicht zurück", BoilerplateKind.RelatedLinks)]
    [TestCase("Читайте также: Паром не вернулся", BoilerplateKind.RelatedLinks)]
    [TestCase("Baca juga: Kapal itu tidak kembali", BoilerplateKind.RelatedLinks)]
    [TestCase("Tags: harbour, boats, fog", BoilerplateKind.Tags)]
    [TestCase("Etiquetas: puerto, barcos", BoilerplateKind.Tags)]
    [TestCase("You are here: Home > News > Harbour", BoilerplateKind.Breadcrumb)]
    [TestCase("Page 2 of 7", BoilerplateKind.Pagination)]
    [TestCase("Previous post", BoilerplateKind.Pagination)]
    [TestCase("This website uses cookies", BoilerplateKind.CookieConsent)]
    [TestCase("Alle Cookies akzeptieren", BoilerplateKind.CookieConsent)]
    [TestCase("© 2024 The Harbour Post. All rights reserved.", BoilerplateKind.Legal)]
    [TestCase("Tous droits réservés", BoilerplateKind.Legal)]
    [TestCase("Subscribe to continue reading", BoilerplateKind.Paywall)]
    [TestCase("Subscribe to our newsletter", BoilerplateKind.NewsletterSignup)]
    [TestCase("Download our app for free", BoilerplateKind.NewsletterSignup)]
    [TestCase("Your email address will not be published. Required fields are marked *", BoilerplateKind.Comments)]
    [TestCase("Leave a Reply", BoilerplateKind.Comments)]
    [TestCase("Yorum yapın", BoilerplateKind.Comments)]
    [TestCase("相关文章", BoilerplateKind.RelatedLinks, MarkEffect.Names)]
    [TestCase("コメントを残す", BoilerplateKind.Comments)]
    [TestCase("댓글 남기기", BoilerplateKind.Comments)]
    [TestCase("اترك تعليقاً", BoilerplateKind.Comments)]
    [TestCase("Dodaj komentarz", BoilerplateKind.Comments)]
    [TestCase("Geef een reactie", BoilerplateKind.Comments)]
    [TestCase("Lascia un commento", BoilerplateKind.Comments)]
    [TestCase("Deixe um comentário", BoilerplateKind.Comments)]
    public void Apply_LineOfJunk_IsMarked(string line, BoilerplateKind kind, object? effect = null)
    {
        IReadOnlyList<FoundMark> marks = RuleRunner.OnText($"{Prose}\n{line}\n", [.. PhraseLineRules.All]);

        MarkEffect strongest = marks.Any(mark => mark.Mark.Effect == MarkEffect.Removes) ? MarkEffect.Removes : MarkEffect.Names;
        Assert.That(marks.Select(mark => mark.Mark.Kind), Has.Some.EqualTo(kind));
        Assert.That(strongest, Is.EqualTo(effect ?? MarkEffect.Removes));
    }

    [TestCase("Download our app for free")]
    [TestCase("Download onze app en mis niets")]
    public void Apply_CallForAnAppBetweenParagraphs_IsOnlyNamed(string line)
    {
        IReadOnlyList<FoundMark> marks = RuleRunner.OnText($"{Prose}\n{line}\n{Prose}\n", [.. PhraseLineRules.All]);

        Assert.That(marks.Where(mark => mark.Mark.Kind == BoilerplateKind.NewsletterSignup).Select(mark => mark.Mark.Effect), Has.Some.EqualTo(MarkEffect.Names).And.None.EqualTo(MarkEffect.Removes));
    }

    [TestCase("Follow the plant spacing rules on the back of the packet.")]
    [TestCase("1. Facebook")]
    [TestCase("print()")]
    [TestCase("'username'")]
    [TestCase("Comments?")]
    [TestCase("Previous")]
    [TestCase("We use cookies to thicken the pie crust, and the whole family loves the result, which is why grandmother always bakes a second tray of them before the guests arrive on Sunday afternoon.")]
    [TestCase("The advertisement ran for three weeks.")]
    [TestCase("He followed us on foot.")]
    [TestCase("{ tags: \"a\", category: \"b\" }")]
    [TestCase("Teilen macht Freude, sagte sie.")]
    [TestCase("LABEL: An optional attribute for adding a name that no other resource has.")]
    [TestCase("30 min")]
    [TestCase("Do we use cookies?")]
    public void Apply_LineOfAnArticle_IsNotRemoved(string line)
    {
        IReadOnlyList<FoundMark> marks = RuleRunner.OnText($"{Prose}\n{line}\nAnd then\n", [.. PhraseLineRules.All]);

        Assert.That(marks.Where(mark => mark.Mark.Effect == MarkEffect.Removes), Is.Empty);
    }

    [Test]
    public void Apply_HeadingOfProse_IsNotRemoved()
    {
        IReadOnlyList<FoundMark> marks = RuleRunner.OnText($"Disclaimer\n{Prose}\nContact us\n{Prose}\n", [.. PhraseLineRules.All]);

        Assert.That(marks.Where(mark => mark.Mark.Effect == MarkEffect.Removes), Is.Empty);
    }

    [TestCase("<dl><dt>Username</dt><dd>ida</dd><dt>Email</dt><dd>kept in lower case</dd></dl>")]
    [TestCase("<table><tr><th>Username</th><th>Email</th></tr><tr><td>ida</td><td>none</td></tr></table>")]
    public void Apply_TermsAndTableHeads_AreNotRemoved(string html)
    {
        IReadOnlyList<FoundMark> marks = RuleRunner.OnHtml($"<p>{Prose}</p>{html}<p>{Prose}</p>", [.. PhraseLineRules.All]);

        Assert.That(marks.Where(mark => mark.Mark.Effect == MarkEffect.Removes), Is.Empty);
    }

    [Test]
    public void Apply_RelatedHeadingWithNothingUnderIt_IsRemoved()
    {
        IReadOnlyList<FoundMark> marks = RuleRunner.OnText($"{Prose}\nRelated articles\nShare this article\n", [.. PhraseLineRules.All]);

        Assert.That(marks.Where(mark => mark.Mark.Effect == MarkEffect.Removes).Select(mark => mark.Text), Is.EqualTo(new[] { "Related articles", "Share this article" }));
    }

    [Test]
    public void All_Ids_AreUnique() => Assert.That(BoilerplateRules.All.Select(rule => rule.Id), Is.Unique);
}
