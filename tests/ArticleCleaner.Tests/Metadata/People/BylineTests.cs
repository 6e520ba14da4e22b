using ArticleCleaner.Metadata.People;

namespace ArticleCleaner.Tests.Metadata.People;

public sealed class BylineTests
{
    [TestCase("Ada Quill", "Ada Quill")]
    [TestCase("By Ada Quill", "Ada Quill")]
    [TestCase("ByAda Quill", "Ada Quill")]
    [TestCase("Written by: Ada Quill and Ben Moor", "Ada Quill;Ben Moor")]
    [TestCase("Von Ada Quill und Ben Moor", "Ada Quill;Ben Moor")]
    [TestCase("Por José Ortega y Gasset", "José Ortega y Gasset")]
    [TestCase("Por José Ortega y Ana Ruiz", "José Ortega;Ana Ruiz")]
    [TestCase("Ada Quill, Senior Editor, Bay Courier", "Ada Quill")]
    [TestCase("Ada Quill, PhD, Ben Moor, MD", "Ada Quill;Ben Moor")]
    [TestCase("Ada Quill Staff Writer", "Ada Quill")]
    [TestCase("Posted on 3 May 2021 by Ada Quill", "Ada Quill")]
    [TestCase("By Ada Quill on May 3, 2021", "Ada Quill")]
    [TestCase("By | Ada Quill | Updated 3 hours ago", "Ada Quill")]
    [TestCase("Ludwig van der Berg", "Ludwig van der Berg")]
    [TestCase("作者：林小雨", "林小雨")]
    [TestCase("김철수 기자", "김철수")]
    [TestCase("Av Ada Quill och Ben Moor", "Ada Quill;Ben Moor")]
    [TestCase("Por Ada Quill, do Porto", "Ada Quill")]
    [TestCase("Ada Quill, Ludwig van Moor", "Ada Quill;Ludwig van Moor")]
    [TestCase("Автор: Анна Петрова", "Анна Петрова")]
    [TestCase("بقلم: ليلى حداد", "ليلى حداد")]
    [TestCase("quillwright", "quillwright")]
    [TestCase("Posted by quillwright on Friday", "quillwright")]
    [TestCase("Dan Moor", "Dan Moor")]
    [TestCase("Ada Quill And Ben Moor", "Ada Quill;Ben Moor")]
    [TestCase("By Ada QuillStaff Writer", "Ada Quill")]
    [TestCase("By Ada QuillUpdated March 6, 2024", "Ada Quill")]
    [TestCase("ByAda QuillPublished5 Mar 2024", "Ada Quill")]
    [TestCase("Quill, Ada; Moor, Ben", "Ada Quill;Ben Moor")]
    [TestCase("Ada Quill, Harbour Editor; Ben Moor", "Ada Quill")]
    [TestCase("Ada Quill (Harbour Editor), Ben Moor", "Ada Quill;Ben Moor")]
    [TestCase("Opinion By | Ada Quill", "Ada Quill")]
    [TestCase("Written by Ada Quill, reviewed by Ben Moor", "Ada Quill")]
    [TestCase("Text von Ada Quill Fotos von Ben Moor", "Ada Quill")]
    [TestCase("Ada MacQuill", "Ada MacQuill")]
    [TestCase("Ada Quill MD", "Ada Quill")]
    [TestCase("Moussa Ibra BA", "Moussa Ibra BA")]
    [TestCase("TRAN VAN MD", "TRAN VAN MD")]
    [TestCase("Ada Quill MD and Ben Moor RN", "Ada Quill;Ben Moor")]
    [TestCase("Ada Quill III", "Ada Quill III")]
    [TestCase("Reporting by Ada Quill", "Ada Quill")]
    [TestCase("Interview by Ada Quill", "Ada Quill")]
    [TestCase("Reporting by Ada Quill in Paris; Editing by Ben Moor", "Ada Quill")]
    [TestCase("Reporting by Ada Quill and Ben Moor; Editing by Cy Vane", "Ada Quill;Ben Moor")]
    [TestCase("Ada Quill is a writer", "Ada Quill")]
    [TestCase("Ada Quill writes about ferries", "Ada Quill")]
    [TestCase("Ada Quill ist freie Autorin", "Ada Quill")]
    public void Names_Byline_GivesPeople(string byline, string names) =>
        Assert.That(Byline.Names(byline, lastNameFirst: false), Is.EqualTo(names.Split(';')));

    [TestCase("Quill, Ada", "Ada Quill")]
    [TestCase("Ada Quill, Ben Moor", "Ada Quill;Ben Moor")]
    [TestCase("Quill, Editor", "Quill")]
    public void Names_StatedAuthor_MayHaveTheFamilyNameFirst(string author, string names) =>
        Assert.That(Byline.Names(author, lastNameFirst: false, stated: true), Is.EqualTo(names.Split(';')));

    [TestCase("")]
    [TestCase("By")]
    [TestCase("admin")]
    [TestCase("Editorial Team")]
    [TestCase("Reuters Staff")]
    [TestCase("Reuters")]
    [TestCase("Die Redaktion")]
    [TestCase("Hours Ago")]
    [TestCase("5 Hours Ago")]
    [TestCase("ada@courier.example")]
    [TestCase("@adaquill")]
    [TestCase("https://courier.example/ada")]
    [TestCase("page.head.extra.author")]
    [TestCase("Center for Harbour Research")]
    [TestCase("Read more articles")]
    [TestCase("May 5, 2023")]
    [TestCase("{{ author }}")]
    [TestCase("Bay Courier GmbH")]
    [TestCase("Harbour Journal")]
    [TestCase("Hafener Abendblatt")]
    [TestCase("Reviewed by Ben Moor")]
    [TestCase("Fact checked by Ben Moor")]
    [TestCase("Personal finance")]
    [TestCase("Site Admin")]
    [TestCase("harbourpaper.com")]
    [TestCase("By: Weekly JourneysHarbour WalksFerries")]
    [TestCase("« Five thoughts on ferries")]
    public void Names_NobodyNamed_GivesNone(string byline) =>
        Assert.That(Byline.Names(byline, lastNameFirst: false), Is.Empty);

    [TestCase("Jan de Vries en Piet Bakker", "nl", "Jan de Vries;Piet Bakker")]
    [TestCase("Door Jan de Vries, Ada van Moor en Piet Bakker, Polderbode", "nl-BE", "Jan de Vries;Ada van Moor;Piet Bakker")]
    [TestCase("Jan de Vries en Polders Dagblad", "nl", "Jan de Vries")]
    [TestCase("Jan de Vries en Polder Courant", "nl", "Jan de Vries")]
    [TestCase("Jan de Vries en De Polderbode", "nl", "Jan de Vries")]
    [TestCase("Jan de Vries en het Avondnieuws", "nl", "Jan de Vries")]
    [TestCase("Jan de Vries en Bay Times", "nl", "Jan de Vries")]
    [TestCase("Jan de Vries en Piet Post", "nl", "Jan de Vries;Piet Post")]
    [TestCase("Ada Courant en Piet Bakker", "nl", "Ada Courant;Piet Bakker")]
    [TestCase("Jan de Vries en op maandag meer", "nl", "Jan de Vries")]
    [TestCase("Ana Ruiz en Nueva York", "es", "Ana Ruiz")]
    [TestCase("Ana Ruiz en Nueva York", null, "Ana Ruiz")]
    public void Names_En_JoinsNamesInDutch(string byline, string? language, string names) =>
        Assert.That(Byline.Names(byline, lastNameFirst: false, language: language), Is.EqualTo(names.Split(';')));

    [Test]
    public void Names_LibraryOrder_IsTurned() =>
        Assert.That(Byline.Names("Quill, Ada M.", lastNameFirst: true), Is.EqualTo(new[] { "Ada M. Quill" }));

    [TestCase("Bay Harbour Marketing", true, "Bay Harbour Marketing")]
    [TestCase("Ada Quill, Marketing", true, "Ada Quill")]
    [TestCase("Ada Quill Marketing", false, "Ada Quill")]
    public void Names_RoleAtTheEnd_BelongsToANameThatIsStated(string byline, bool stated, string name) =>
        Assert.That(Byline.Names(byline, lastNameFirst: false, stated), Is.EqualTo(new[] { name }));
}
