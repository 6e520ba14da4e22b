using ArticleCleaner.Metadata.Dates;

namespace ArticleCleaner.Tests.Metadata.Dates;

public sealed class DateScannerTests
{
    [TestCase("2024-05-06")]
    [TestCase("2024-05-06T10:15:30+02:00")]
    [TestCase("2024/5/6")]
    [TestCase("20240506")]
    [TestCase("20240506T101530Z")]
    [TestCase("Mon, 06 May 2024 10:15:30 GMT")]
    [TestCase("Posted on May 6th, 2024 by Ada")]
    [TestCase("6. Mai 2024")]
    [TestCase("le 6 mai 2024")]
    [TestCase("6 de mayo de 2024")]
    [TestCase("6 de maio de 2024")]
    [TestCase("6 maggio 2024")]
    [TestCase("6 mei 2024")]
    [TestCase("6 maja 2024")]
    [TestCase("6 мая 2024 г.")]
    [TestCase("6 Mayıs 2024")]
    [TestCase("6 Mei 2024")]
    [TestCase("6. května 2024")]
    [TestCase("6 травня 2024 р.")]
    [TestCase("2024. május 6.")]
    [TestCase("6 Μαΐου 2024")]
    [TestCase("6 במאי 2024")]
    [TestCase("6. svibnja 2024.")]
    [TestCase("6 de maig de 2024")]
    [TestCase("6. toukokuuta 2024")]
    [TestCase("2024年5月6日")]
    [TestCase("2024년 5월 6일")]
    [TestCase("6 مايو 2024")]
    [TestCase("٦ مايو ٢٠٢٤")]
    [TestCase("6 मई 2024, 10:15")]
    [TestCase("मई 6, 2024")]
    [TestCase("०६ मई, २०२४")]
    [TestCase("6 พฤษภาคม 2567")]
    [TestCase("๖ พฤษภาคม พ.ศ. ๒๕๖๗")]
    [TestCase("6 พ.ค. 2567 10:15 น.")]
    [TestCase("6 พฤษภาคม 2024")]
    [TestCase("๖ พ.ค.๒๕๖๗")]
    [TestCase("เมื่อวันที่ 06/05/2567")]
    [TestCase("ngày 06 tháng 05 năm 2024")]
    [TestCase("6 tháng 5, 2024")]
    [TestCase("Thứ hai, 6 tháng 5/2024")]
    [TestCase("nga\u0300y 06 tha\u0301ng 05 na\u0306m 2024")]
    [TestCase("6 tha\u0301ng 5/2024")]
    [TestCase("6 THA\u0301NG 5 2024")]
    [TestCase("6 tha\u0301ng na\u0306m, 2024")]
    [TestCase("6. kve\u030Ctna 2024")]
    [TestCase("6 thg 5, 2024")]
    [TestCase("6 Tháng Năm, 2024")]
    [TestCase("Tháng Năm 6, 2024")]
    [TestCase("Tháng 5 6, 2024")]
    [TestCase("06.05.2024")]
    [TestCase("6-May-2024")]
    public void TryFind_SixthOfMay_IsFound(string text)
    {
        Assert.That(DateScanner.TryFind(text, monthFirst: false, out FoundDate found), Is.True);
        Assert.That(found.Day, Is.EqualTo(new DateOnly(2024, 5, 6)));
    }

    [TestCase("6 Tháng Mười Hai, 2024", 12)]
    [TestCase("Tháng Mười Hai 6, 2024", 12)]
    [TestCase("6 Tháng Mười, 2024", 10)]
    [TestCase("6 Tha\u0301ng Mu\u031Bo\u031B\u0300i Mo\u0323\u0302t, 2024", 11)]
    [TestCase("Tha\u0301ng Mu\u031Bo\u031B\u0300i Hai 6, 2024", 12)]
    [TestCase("6 tha\u0301ng mươ\u0300i mô\u0323t, 2024", 11)]
    [TestCase("6 फ़रवरी 2024", 2)]
    [TestCase("6 सितम्बर 2024", 9)]
    [TestCase("6 มี.ค. 2567", 3)]
    [TestCase("6 มิ.ย. 2567", 6)]
    public void TryFind_MonthOfSeveralSigns_IsTheWholeOne(string text, int month)
    {
        Assert.That(DateScanner.TryFind(text, monthFirst: false, out FoundDate found), Is.True);
        Assert.That((found.Day, found.Start, found.End), Is.EqualTo((new DateOnly(2024, month, 6), 0, text.Length)));
    }

    [TestCase("05/06/2024", true, 5, 6)]
    [TestCase("05/06/2024", false, 6, 5)]
    [TestCase("25/06/2024", true, 6, 25)]
    [TestCase("06/25/24", false, 6, 25)]
    public void TryFind_Slashes_FollowTheCountry(string text, bool monthFirst, int month, int day)
    {
        Assert.That(DateScanner.TryFind(text, monthFirst, out FoundDate found), Is.True);
        Assert.That(found.Day, Is.EqualTo(new DateOnly(2024, month, day)));
    }

    [TestCase("5 minutes ago")]
    [TestCase("version 10.2.33.4")]
    [TestCase("May 2024")]
    [TestCase("31 February 2024")]
    [TestCase("tháng 5 2024")]
    [TestCase("6 tháng 13 năm 2024")]
    [TestCase("6 năm 2024")]
    [TestCase("พ.ศ. 2567")]
    [TestCase("6 พ.ค. 2700")]
    [TestCase("Trong 10 năm, tháng 5 năm 2024")]
    [TestCase("Trong 10 na\u0306m, tha\u0301ng 5 na\u0306m 2024")]
    [TestCase("Trong 15 tha\u0301ng")]
    [TestCase("tha\u0301ng 5/2024")]
    [TestCase("tháng 5-6 năm 2024")]
    [TestCase("6 tháng, 5/2024")]
    [TestCase("tháng 5/2024")]
    [TestCase("tháng 5, 6 năm 2024")]
    [TestCase("Version 1.5.2559")]
    [TestCase("May 1, 2560")]
    [TestCase("build 2560-1-12")]
    [TestCase("6 พ.ค. ค.ศ. 2567")]
    [TestCase("2024-13-40")]
    [TestCase("call 555-01-9999999")]
    [TestCase("")]
    public void TryFind_NoDate_IsNotFound(string text) =>
        Assert.That(DateScanner.TryFind(text, monthFirst: true, out _), Is.False);

    [Test]
    public void TryFind_TimeAndZone_GiveAnInstant()
    {
        DateScanner.TryFind("2024-05-06T23:15:00-0700", false, out FoundDate found);

        Assert.That(found.Instant, Is.EqualTo(new DateTimeOffset(2024, 5, 6, 23, 15, 0, TimeSpan.FromHours(-7))));
    }

    [Test]
    public void TryFind_TimeWithoutZone_GivesNoInstant()
    {
        DateScanner.TryFind("2024-05-06 23:15", false, out FoundDate found);

        Assert.That(found.Instant, Is.Null);
    }

    [TestCase("2099-01-01")]
    [TestCase("1970-01-01T00:00:00Z")]
    [TestCase("0")]
    [TestCase("0001-01-01")]
    public void Read_AbsurdDay_IsRejected(string value) =>
        Assert.That(new DateReader(new DateOnly(2026, 1, 1), true).Read(value, "json-ld", stated: true), Is.Null);

    [TestCase("1714990530")]
    [TestCase("1714990530000")]
    public void Read_Epoch_IsADay(string value) =>
        Assert.That(new DateReader(new DateOnly(2026, 1, 1), true).Read(value, "meta:date", stated: true)!.Day, Is.EqualTo(new DateOnly(2024, 5, 6)));

    [Test]
    public void MonthNames_NoNameStandsForTwoMonths()
    {
        string[][] rows = [.. ArticleCleaner.Metadata.WordData.Rows("months")];

        Assert.That(rows, Has.Length.EqualTo(12));
        Assert.That(rows.SelectMany(row => row.Skip(1)), Is.Unique);
    }

    [Test]
    public void TryFind_NumbersThatReadTwoWays_GivesBoth()
    {
        Assert.That(DateScanner.TryFind("03/04/2021", true, out FoundDate found), Is.True);
        Assert.That(found.Day, Is.EqualTo(new DateOnly(2021, 3, 4)));
        Assert.That(found.Swapped, Is.EqualTo(new DateOnly(2021, 4, 3)));
    }

    [TestCase("13/04/2021")]
    [TestCase("04/04/2021")]
    [TestCase("2021-03-04")]
    public void TryFind_NumbersThatReadOneWay_GivesNoOther(string text)
    {
        Assert.That(DateScanner.TryFind(text, true, out FoundDate found), Is.True);
        Assert.That(found.Swapped, Is.Null);
    }

    [Test]
    public void TryFind_MonthGluedToAWord_IsFound()
    {
        Assert.That(DateScanner.TryFind("HarbourMARCH 22, 2022Updated: APRIL 02, 2023", true, out FoundDate found), Is.True);
        Assert.That(found.Day, Is.EqualTo(new DateOnly(2022, 3, 22)));
    }
}
