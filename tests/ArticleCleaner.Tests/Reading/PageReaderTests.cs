using System.Text;
using ArticleCleaner.Reading;

namespace ArticleCleaner.Tests.Reading;

public sealed class PageReaderTests
{
    private readonly List<CleanerWarning> _warnings = [];

    private IEnumerable<string> Codes => _warnings.Select(warning => warning.Code);

    [SetUp]
    public void Forget() => _warnings.Clear();

    [TestCaseSource(typeof(CharsetPages), nameof(CharsetPages.Legacy))]
    public void Read_DeclaredInPage_IsBelieved(object page)
    {
        var expected = (CharsetPage)page;

        (string text, Charset? charset) = Read(expected.Bytes(expected.Label), null);

        Assert.That(text, Is.EqualTo(expected.Html(expected.Label)));
        Assert.That(charset, Is.EqualTo(new Charset(expected.CodePage, CharsetSource.Page)));
        Assert.That(_warnings, Is.Empty);
    }

    [TestCaseSource(typeof(CharsetPages), nameof(CharsetPages.Legacy))]
    public void Read_DeclaredInHeader_BeatsThePage(object page)
    {
        var expected = (CharsetPage)page;
        string inPage = expected.CodePage == 1252 ? "utf-8" : "ISO-8859-1";

        (string text, Charset? charset) = Read(expected.Bytes(inPage), $"text/html; charset={expected.Label}");

        Assert.That(text, Is.EqualTo(expected.Html(inPage)));
        Assert.That(charset?.CodePage, Is.EqualTo(expected.CodePage));
    }

    [TestCaseSource(typeof(CharsetPages), nameof(CharsetPages.Legacy))]
    public void Read_DeclaredNowhere_IsGuessedAndSaid(object page)
    {
        var expected = (CharsetPage)page;

        (string text, Charset? charset) = Read(expected.Bytes(null), "text/html");

        Assert.That(text, Is.EqualTo(expected.Html(null)));
        Assert.That(charset?.Source, Is.EqualTo(CharsetSource.Guess));
        Assert.That(Codes, Is.EqualTo(["charset_guessed"]));
    }

    [TestCaseSource(typeof(CharsetPages), nameof(CharsetPages.Legacy))]
    public void Read_WronglyDeclaredAsUtf8_IsOverridden(object page)
    {
        var expected = (CharsetPage)page;

        (string text, _) = Read(expected.Bytes("utf-8"), "text/html; charset=utf-8");

        Assert.That(text, Is.EqualTo(expected.Html("utf-8")));
        Assert.That(Codes, Is.EquivalentTo(["charset_guessed", "charset_overridden"]));
    }

    [TestCase("ISO-8859-1")]
    [TestCase("windows-1251")]
    [TestCase("Shift_JIS")]
    [TestCase("utf-16")]
    [TestCase("no-such-charset")]
    public void Read_Utf8DeclaredAsSomethingElse_IsUtf8(string declared)
    {
        foreach (CharsetPage page in CharsetPages.Legacy)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(page.Html(declared));

            (string text, Charset? charset) = Read(bytes, $"text/html; charset={declared}");

            Assert.That(text, Is.EqualTo(page.Html(declared)), page.Label);
            Assert.That(charset?.Source, Is.EqualTo(CharsetSource.Bytes));
        }
    }

    [TestCase("utf-8", true)]
    [TestCase("utf-8", false)]
    [TestCase("utf-16le", true)]
    [TestCase("utf-16le", false)]
    [TestCase("utf-16be", true)]
    [TestCase("utf-16be", false)]
    public void Read_Unicode_WithAndWithoutMark(string charset, bool mark)
    {
        Encoding encoding = charset switch
        {
            "utf-8" => new UTF8Encoding(mark),
            "utf-16le" => new UnicodeEncoding(false, mark),
            _ => new UnicodeEncoding(true, mark),
        };
        string page = CharsetPages.Western.Html(null);

        (string text, Charset? decided) = Read([.. encoding.GetPreamble(), .. encoding.GetBytes(page)], "text/html; charset=iso-8859-1");

        Assert.That(text, Is.EqualTo(page));
        Assert.That(decided?.Source, Is.EqualTo(mark ? CharsetSource.ByteOrderMark : CharsetSource.Bytes));
    }

    [Test]
    public void Read_CyrillicDeclaredAsLatin1_IsSeenFromItsBytes()
    {
        CharsetPage page = CharsetPages.Cyrillic;

        (string text, Charset? charset) = Read(page.Bytes("iso-8859-1"), null);

        Assert.That(text, Is.EqualTo(page.Html("iso-8859-1")));
        Assert.That(charset, Is.EqualTo(new Charset(1251, CharsetSource.Guess, 1252)));
    }

    [Test]
    public void Read_Utf8WithABrokenPlace_StaysUtf8AndSaysSo()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(CharsetPages.Cyrillic.Html("utf-8"));
        bytes[Array.IndexOf(bytes, (byte)0xD0)] = 0xFF;

        (_, Charset? charset) = Read(bytes, null);

        Assert.That(charset?.CodePage, Is.EqualTo(65001));
        Assert.That(Codes, Is.EqualTo(["charset_errors"]));
    }

    [Test]
    public void Read_BeyondTheLimit_IsCutBetweenCharacters()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("<p>" + new string('я', 100));

        var reader = new PageReader();
        int length = reader.Read(bytes, null, new CleanerLimits { MaxInputLength = 10 }, _warnings);

        Assert.That(reader.Chars.AsSpan(0, length).ToString(), Is.EqualTo("<p>яяя"));
        Assert.That(Codes, Is.EqualTo(["input_truncated"]));
    }

    [Test]
    public void Read_XmlDeclaration_Counts()
    {
        string page = "<?xml version=\"1.0\" encoding=\"ISO-8859-2\"?>\n<html><body><p>Żółw idzie ścieżką.</p></body></html>";

        (string text, Charset? charset) = Read(CharsetPages.Encoding(28592).GetBytes(page), null);

        Assert.That(text, Is.EqualTo(page));
        Assert.That(charset?.Source, Is.EqualTo(CharsetSource.Page));
    }

    [Test]
    public void Read_CharsetInACommentOnly_DoesNotCount()
    {
        byte[] bytes = CharsetPages.Encoding(1252).GetBytes("<!-- <meta charset=big5> --><meta http-equiv=Content-Type content='text/html; charset=windows-1252'><p>Übermut tut selten gut</p>");

        (string text, Charset? charset) = Read(bytes, null);

        Assert.That(text, Does.Contain("Übermut"));
        Assert.That(charset, Is.EqualTo(new Charset(1252, CharsetSource.Page)));
    }

    [TestCase("%PDF-1.7\n%\u0001\u0002")]
    [TestCase("\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008")]
    [TestCase("PK\u0003\u0004\u0014\0\0\0")]
    public void Read_Binary_IsNotReadAndSaid(string content)
    {
        (string text, _) = Read(Encoding.Latin1.GetBytes(content), "text/html");

        Assert.That(text, Is.Empty);
        Assert.That(Codes, Is.EqualTo(["binary_input"]));
    }

    [Test]
    public void Read_TextWithSomeNuls_IsRead()
    {
        (string text, _) = Read(Encoding.UTF8.GetBytes("<p>A page that a broken\0 program\0 wrote, with a NUL here and there, is still a page.\0"), null);

        Assert.That(text, Does.StartWith("<p>A page"));
        Assert.That(Codes, Is.Empty);
    }

    [Test]
    public void Read_Empty_IsEmpty()
    {
        (string text, _) = Read([], null);

        Assert.That(text, Is.Empty);
        Assert.That(Codes, Is.Empty);
    }

    private (string Text, Charset? Charset) Read(byte[] bytes, string? contentType)
    {
        var reader = new PageReader();
        int length = reader.Read(bytes, contentType, new CleanerLimits(), _warnings);
        return (new string(reader.Chars, 0, length), reader.Charset);
    }
}
