namespace ArticleCleaner.Tests.Boilerplate.Profiles;

/// <summary>Shapes of made-up profiles beyond those of the generators, and of real records that look like them.</summary>
public sealed class ProfileShapesTests
{
    private const string Prose = "A dull knife slips off a tomato and into a thumb, and that is why a sharp one is the safer tool in any kitchen that is in use.";

    [TestCase("Detail Author:\n- Name : Miss Otilia Zboncak\n- Username : lavonne44\n- Email : jamir.wisoky@rippin.com\n- Birthdate : 2001-06-24\n- Address : 47620 Feil Ter", TestName = "cut off within the address")]
    [TestCase("About the author\nName: Claire Dunford\nEmail: claire@dunfordgarden.net\nJob: Gardener\nBio: Placeat voluptates vitae cupiditate nobis nemo. Et distinctio quia sunt aspernatur. Rerum aut occaecati.", TestName = "only the biography is filler")]
    [TestCase("name=Vesta Lehner\nusername=ondricka.mac\nemail=rolfson.kip@lehner.info\nphone=+15208843321\ncompany=Lehner, Ruecker and Hackett\nbio=Eum nihil ipsa qui blanditiis et. Sapiente quo eum molestias.", TestName = "equals signs")]
    [TestCase("» Name → Dr. Kenyon Rohan\n» User → pfeffer.lera\n» Mail → jaquan69@hotmail.com\n» Phone → 740.213.5521 x771\n» Company → Yost LLC\n» About → Nihil voluptatum nesciunt rerum sequi.", TestName = "arrows")]
    [TestCase("1. Name: Eldora Pacocha\n2. Username: brennan.will\n3. Email: xhuel@gmail.com\n4. Birthdate: 1999-01-19\n5. Phone: +1 (689) 442-7120\n6. Company: Will-Ernser", TestName = "numbered")]
    [TestCase("Posted by: Name: Eldora Pacocha; Username: brennan.will; Email: xhuel@gmail.com; Phone: +1 (689) 442-7120; Company: Will-Ernser; Bio: Et at quibusdam nobis. Fuga voluptas ullam et.", TestName = "semicolons on one line")]
    [TestCase("| Field | Value |\n|---|---|\n| Name | Eldora Pacocha |\n| Username | brennan.will |\n| Email | xhuel@gmail.com |\n| Birthdate | 1999-01-19 |\n| Phone | +1 (689) 442-7120 |\n| Company | Will-Ernser |", TestName = "Markdown table")]
    [TestCase("Name\tUsername\tEmail\tBirthdate\tPhone\tCompany\nEldora Pacocha\tbrennan.will\txhuel@gmail.com\t1999-01-19\t+1 (689) 442-7120\tWill-Ernser", TestName = "labels in one row of tabs, values in the next")]
    [TestCase("Name | Username | Email | Birthdate | Phone | Company\nEldora Pacocha | brennan.will | xhuel@gmail.com | 1999-01-19 | +1 (689) 442-7120 | Will-Ernser", TestName = "labels in one row of bars, values in the next")]
    [TestCase("| Name | Username | Email | Birthdate | Phone | Company |\n|---|---|---|---|---|---|\n| Eldora Pacocha | brennan.will | xhuel@gmail.com | 1999-01-19 | +1 (689) 442-7120 | Will-Ernser |", TestName = "labels in the head of a Markdown table")]
    [TestCase("{\"name\": \"Eldora Pacocha\", \"username\": \"brennan.will\", \"email\": \"xhuel@gmail.com\", \"phone\": \"+1 (689) 442-7120 x993\", \"company\": \"Will-Ernser\", \"bio\": \"Et at quibusdam nobis. Fuga voluptas ullam et.\"}", TestName = "JSON on one line")]
    [TestCase("{\n\"name\": \"Eldora Pacocha\",\n\"username\": \"brennan.will\",\n\"email\": \"xhuel@gmail.com\",\n\"phone\": \"+1 (689) 442-7120 x993\",\n\"company\": \"Will-Ernser\"\n}", TestName = "JSON on lines")]
    [TestCase("Detail Author:\nName: Mrs. Alene Wyman DVM\nUsername: tkuhic\nEmail: hauck.jarret@gmail.com", TestName = "three fields under a template's heading")]
    [TestCase("Name: Kaylin Dach\nEmail: vkoss@hotmail.com\nAddress: 8872 Hermiston Loaf Apt. 991, Port Zoila, NV 01223", TestName = "three fields, one of them impossible")]
    [TestCase("Om författaren\nNamn: Fru Agneta Lindqvist\nAnvändarnamn: mats.ek\nE-post: ivar88@example.org\nFödelsedatum: 1979-11-30\nTelefon: 08-221 443 10\nBiografi: Et dolor quia sint rerum. Vel aut omnis.", TestName = "Swedish")]
    [TestCase("O autorovi\nJméno: Bc. Radka Hrubá\nPřezdívka: vlastimil.kos\nE-mail: otakar77@example.net\nDatum narození: 1969-05-02\nTelefon: 602 118 773\nO mně: Nesciunt et sit quia velit. Aperiam quo ut est.", TestName = "Czech")]
    [TestCase("Về tác giả\nHọ và tên: Bà. Đan Trinh\nTên đăng nhập: khoa.luong\nEmail: hoa93@example.com\nNgày sinh: 1988-12-01\nĐiện thoại: 0912 443 118\nTiểu sử: Sed quis dolor ut. Magnam et eius aut.", TestName = "Vietnamese")]
    public void Clean_MadeUpRecord_IsPlaceholder(string profile)
    {
        Article article = Clean(profile);

        Assert.That(article.AuthorProfile?.Verdict, Is.EqualTo(ProfileVerdict.Placeholder), string.Join("; ", article.AuthorProfile?.Evidence ?? []));
        Assert.That(article.Authors, Is.Empty);
        Assert.That(article.Text, Does.Contain(Prose).And.Not.Contain(profile.Split('\n')[^1]));
    }

    [TestCase("Our staff\nName: Helen Marsh\nPosition: Head Librarian\nPhone: 01632 960 112\nEmail: h.marsh@stoneford-library.org\nName: Tom Okafor\nPosition: Archivist\nPhone: 01632 960 113\nEmail: t.okafor@stoneford-library.org", TestName = "staff directory")]
    [TestCase("Name: Sarah Klein\nCompany: Klein, Roth and Meyer\nJob: Partner\nPhone: (212) 555-0147 x12\nEmail: s.klein@krm-law.com\nAddress: 450 Park Avenue Suite 1200, New York, NY 10022\nBio: Sarah advises families on trusts and estates and sits on the board of two charities.", TestName = "law firm of three surnames")]
    [TestCase("Job title: Assistant Manager\nCompany: Brown and Sons\nLocation: North Shieldsbury\nContact name: Mrs. Alice Brown\nPhone: 0191 496 0344\nEmail: jobs@brownandsons.co.uk", TestName = "job advertisement")]
    [TestCase("Name: Prof. Aurelio Conti\nCompany: Universitas Studiorum Patavina\nJob: Professor of Latin\nEmail: aurelio.conti@unipd.example\nBio: Natus sum Patavii anno millesimo nongentesimo sexagesimo; litteras Latinas doceo et libros de poetis scripsi, quorum unus apud discipulos meos satis notus est.", TestName = "biography in Latin")]
    [TestCase("Fill the form in like this:\nName: Jane Doe\nAddress: 123 Main Street, Springfield, IL 62701\nPhone: 555-123-4567\nEmail: jane.doe@example.com\nEmployer: Acme Corp\nOccupation: Accountant", TestName = "sample of a form")]
    [TestCase("Install the library Faker and call its profile method. A run on my machine printed this record of test data:\nName: Brandon Ellis\nUsername: kimberlyhart\nEmail: mistylopez@example.net\nAddress: 7213 Alvarez Plains Suite 881\nCompany: Ryan, Carter and Bell\nJob: Engineer, civil (consulting)", TestName = "record in an article about fakers")]
    [TestCase("Name\tPosition\tPhone\tEmail\nHelen Marsh\tHead Librarian\t01632 960 112\th.marsh@stoneford-library.org\nTom Okafor\tArchivist\t01632 960 113\tt.okafor@stoneford-library.org", TestName = "directory in rows")]
    [TestCase("Name | Job | Phone | Email\nHelen Marsh | Head Librarian | 01632 960 112 | h.marsh@stoneford-library.org", TestName = "one person in a row")]
    [TestCase("The service answers with what the library knows of a reader:\n{\"name\": \"Helen Marsh\", \"email\": \"h.marsh@stoneford-library.org\", \"phone\": \"01632 960 112\", \"company\": \"Stoneford Library\"}", TestName = "answer of a service")]
    [TestCase("Detail Author:\nName: Dr. Ruth Meyer\nPhone: 212-555-0110 x12\nEmail: ruth.meyer@gmail.com", TestName = "three genuine fields under a template's heading")]
    [TestCase("Name: Samuel Archer Jr.\nBorn: 1931-04-02\nHometown: Port Ellen, WA 98362", TestName = "obituary in three fields")]
    [TestCase("Impressum\nName: Jürgen Hoffmann\nFirma: Hoffmann Holzbau GmbH\nAnschrift: Dorfstraße 5, 83620 Feldkirchen\nTelefon: 08063 20 11 22\nE-Mail: info@hoffmann-holzbau.example\nBeruf: Zimmerermeister", TestName = "imprint")]
    public void Clean_RealRecord_IsNotPlaceholder(string record)
    {
        Article article = Clean(record);

        Assert.That(article.AuthorProfile?.Verdict, Is.Not.EqualTo(ProfileVerdict.Placeholder), string.Join("; ", article.AuthorProfile?.Evidence ?? []));
        Assert.That(article.Removed.Select(span => span.Kind), Has.None.EqualTo(BoilerplateKind.PlaceholderProfile));
    }

    [Test]
    public void Clean_HeaderRowOfATable_IsNoAuthorProfile()
    {
        Article article = new PageCleaner().Clean($"<h1>Members</h1><p>{Prose}</p><table><tr><th>Name</th><th>Username</th><th>Email</th><th>Company</th></tr><tr><td>Ida Berg</td><td>ida</td><td>ida@berg.example</td><td>Berg</td></tr></table>");

        Assert.That(article.AuthorProfile, Is.Null);
    }

    [TestCase("<div>{0}</div>", "<div><span>{0}</span><span>{1}</span></div>")]
    [TestCase("<p>{0}</p>", "<b>{0}</b><i>{1}</i><br>")]
    [TestCase("<p>{0}</p>", "<strong>{0}</strong>{1}<br>")]
    public void Clean_LabelsGluedToTheirValues_ArePlaceholder(string box, string field)
    {
        string fields = string.Concat(MadeUp.Select(pair => string.Format(null, field, pair.Label, pair.Value)));
        Article article = new PageCleaner(CleanerOptions.ForExtractedText).Clean($"<p>{Prose}</p>{string.Format(null, box, fields)}<p>{Prose} Really.</p>", new PageHints { Format = PageFormat.Html });

        Conservation.Check(article);
        Assert.That(article.AuthorProfile?.Verdict, Is.EqualTo(ProfileVerdict.Placeholder));
        Assert.That(article.Text, Is.EqualTo($"{Prose}\n\n{Prose} Really."));
    }

    [Test]
    public void Clean_TableOfTwoRows_IsPlaceholder()
    {
        string head = string.Concat(MadeUp.Select(pair => $"<th>{pair.Label}</th>"));
        string row = string.Concat(MadeUp.Select(pair => $"<td>{pair.Value}</td>"));
        Article article = new PageCleaner(CleanerOptions.ForExtractedText).Clean($"<p>{Prose}</p><table><thead><tr>{head}</tr></thead><tbody><tr>{row}</tr></tbody></table><p>{Prose} Really.</p>", new PageHints { Format = PageFormat.Html });

        Conservation.Check(article);
        Assert.That(article.AuthorProfile?.Verdict, Is.EqualTo(ProfileVerdict.Placeholder));
        Assert.That(article.Text, Is.EqualTo($"{Prose}\n\n{Prose} Really."));
    }

    private static readonly (string Label, string Value)[] MadeUp =
    [
        ("Name", "Eldora Pacocha"), ("Username", "brennan.will"), ("Email", "xhuel@gmail.com"), ("Birthdate", "1999-01-19"), ("Phone", "1-689-442-7120 x993"), ("Company", "Will, Ernser and Roob"),
    ];

    private static Article Clean(string record) =>
        new PageCleaner(CleanerOptions.ForExtractedText).Clean($"Sharp knives\n{Prose}\n{record}\n", new PageHints { Format = PageFormat.Text });
}
