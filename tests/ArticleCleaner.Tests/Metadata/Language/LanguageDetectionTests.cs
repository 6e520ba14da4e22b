namespace ArticleCleaner.Tests.Metadata.Language;

public sealed class LanguageDetectionTests
{
    private const string German = "Die Fähre legte um neun Uhr ab, eine Stunde zu spät, und niemand an Deck beschwerte sich darüber, weil die Sonne nach einer langen Woche wieder über der Bucht stand und das Wasser ganz ruhig war. Wir haben uns auf die Bank an der Reling gesetzt und sind dort geblieben, bis der Hafen hinter uns nicht mehr zu sehen war.";

    [Test]
    public void Clean_DeclaredAndSpokenDiffer_SaysSo()
    {
        Article article = new PageCleaner().Clean($"<html lang='en-US'><body><article><h1>Die Fähre</h1><p>{German}</p><p>{German}</p></article></body></html>");

        Assert.That(article.Language, Is.EqualTo("de"));
        Assert.That(article.Warnings.Select(warning => warning.Code), Does.Contain("language_disagreement"));
    }

    [TestCase("gsw")]
    [TestCase("lb")]
    [TestCase("de-AT")]
    public void Clean_DeclaredIsNearOrUnknown_IsTaken(string declared)
    {
        Article article = new PageCleaner().Clean($"<html lang='{declared}'><body><article><p>{German}</p></article></body></html>");

        Assert.That(article.Language, Is.EqualTo(declared));
        Assert.That(article.Warnings, Is.Empty);
    }

    [TestCase(German, "de")]
    [TestCase("La barca salió del puerto a las nueve, con una hora de retraso, y nadie en la cubierta se quejó, porque el sol había vuelto por fin sobre la bahía y el agua estaba muy tranquila.", "es")]
    [TestCase("フェリーは一時間遅れて九時に港を出ましたが、ようやく太陽が湾の上に出ていたので、甲板では誰も文句を言いませんでした。", "ja")]
    [TestCase("渡轮晚了一个小时，九点才离开码头，但是甲板上没有人抱怨，因为太阳终于从海湾上升起来了。", "zh")]
    [TestCase("여객선은 한 시간 늦게 아홉 시에 부두를 떠났지만, 마침내 만 위로 해가 떠올랐기 때문에 아무도 불평하지 않았다.", "ko")]
    [TestCase("غادرت العبارة الرصيف في التاسعة، بعد تأخير ساعة كاملة، ولم يشتك أحد على السطح لأن الشمس كانت قد أشرقت على الخليج بعد أسبوع طويل من المطر.", "ar")]
    public void Clean_Text_IsDetected(string text, string language)
    {
        Article article = new PageCleaner().Clean(text + "\n\n" + text, new PageHints { Format = PageFormat.Text });

        Assert.That(article.Language, Is.EqualTo(language));
        Assert.That(article.Direction, Is.EqualTo(language == "ar" ? TextDirection.RightToLeft : TextDirection.LeftToRight));
    }
}
