using ArticleCleaner.Blocks;
using ArticleCleaner.Boilerplate.Profiles;
using ArticleCleaner.Boilerplate.Profiles.Checks;
using ArticleCleaner.Text;

namespace ArticleCleaner.Tests.Boilerplate.Profiles;

/// <summary>Each check by itself: the weight of its finding, 0 when it finds nothing.</summary>
public sealed class ProfileCheckTests
{
    [TestCase("Bio: Quia et voluptatem rerum omnis dolor.", 3)]
    [TestCase("Bio: Cattus umerus depopulo viridis adstringo ambitus cogito denuncio virtus tamdiu voro thymum.", 3)]
    [TestCase("Bio: Neque porro quisquam est, qui dolorem ipsum quia dolor sit amet.", 2)]
    [TestCase("Bio: Eius amet dolor facilis.", 3)]
    [TestCase("Bio: Veniam quia ut.", 2)]
    [TestCase("Bio: Veni, vidi, vici.", 0)]
    [TestCase("Bio: She teaches Latin and sings in the choir of the town.", 0)]
    [TestCase("Bio: Non scholae sed vitae discimus, nam nemo nascitur sapiens, et errare humanum est.", 0)]
    public void FillerBiography(string field, int weight) => Check(new FillerBiographyCheck(), weight, "Name: Ada", "Phone: 5", field);

    [TestCase("Bio: Movement never second figure. Pressure bag recent century building again.", 2)]
    [TestCase("Bio: She writes about the sea. Her boat is older than she is.", 0)]
    [TestCase("Bio: Baker, gardener, father of two. Lives by the lake, writes at night.", 0)]
    [TestCase("Bio: 林美华是本报记者。长期报道环境与城市发展。", 0)]
    public void WordSoup(string field, int weight) => Check(new WordSoupCheck(), weight, "Name: Ada", "Phone: 5", field);

    [TestCase("Alda Brekke", "kovacek.dion", "wmertens@oldenborg.net", 2)]
    [TestCase("Alda Brekke", "kovacek.dion", "kovacek@oldenborg.net", 1)]
    [TestCase("Alda Brekke", "abrekke", "alda@oldenborg.net", 0)]
    [TestCase("Alda Brekke", "brekke_1", "info@oldenborg.net", 0)]
    [TestCase("Maria Lopez", "ml", "email@example.com", 0)]
    [TestCase("Анна Ветрова", "vetrova", "redaktor@gazeta.example", 1)]
    [TestCase("Jürgen Müller", "mueller.j", "juergen@firma.example", 0)]
    public void Identity(string name, string user, string email, int weight) => Check(new IdentityCheck(), weight, "Name: " + name, "Username: " + user, "Email: " + email);

    [TestCase("Miss Alda Brekke Jr.", 2)]
    [TestCase("Prof. Alda Brekke V", 1)]
    [TestCase("Dr. Alda Brekke, PhD", 0)]
    [TestCase("Mr. Harold Finch Jr.", 0)]
    [TestCase("Герман Воронцова", 2)]
    [TestCase("Анна Воронцова", 0)]
    [TestCase("Alda Brekke", 0)]
    public void NameAffixes(string name, int weight) => Check(new NameAffixesCheck(), weight, "Name: " + name, "Job: x", "Phone: 5");

    [TestCase("12 Avenue de la Gare, Grenoble, Saint Kitts and Nevis", 2)]
    [TestCase("Calle Mayor 4, Lugo, Uzbekistan", 2)]
    [TestCase("Gartenstraße 9, Bad Thal, Paraguay", 0)]
    [TestCase("Lindenstraße 9, Nordheim, Fiji", 2)]
    [TestCase("12 Avenue de la Gare, Antananarivo, Madagascar", 0)]
    [TestCase("Via Roma 3, 10121 Torino, Italy", 0)]
    [TestCase("14 Avenue Road, London, United Kingdom", 0)]
    public void ForeignStreet(string address, int weight) => Check(new ForeignStreetCheck(), weight, "Name: Ada", "Phone: 5", "Address: " + address);

    [TestCase("ada@example.net", 1)]
    [TestCase("Ada_Brekke75@yahoo.com", 1)]
    [TestCase("email@example.com", 0)]
    [TestCase("firstname.lastname@example.org", 0)]
    [TestCase(".32@gmail.com", 2)]
    [TestCase("_6@mail.example", 2)]
    [TestCase("10115@firma.example", 0)]
    [TestCase("ada.brekke@gmail.com", 0)]
    [TestCase("Ada@gmail.com", 0)]
    public void Email(string email, int weight) => Check(new EmailCheck(), weight, "Name: Ada", "Phone: 5", "Email: " + email);

    [TestCase("+1 (152) 568-1934", 2)]
    [TestCase("612-068-1934", 2)]
    [TestCase("1-612-555-0148 x204", 1)]
    [TestCase("612-555-0148x20411", 1)]
    [TestCase("(612) 555-0148", 0)]
    [TestCase("021-123-4567", 0)]
    [TestCase("+49 170 123 4567", 0)]
    [TestCase("010-1234-5678", 0)]
    [TestCase("08-123 45 67", 0)]
    public void Phone(string phone, int weight) => Check(new PhoneCheck(), weight, "Name: Ada", "Job: x", "Phone: " + phone);

    [TestCase("12 Main St, Northfield, OH 90210", 2)]
    [TestCase("12 Main St, Northfield, Minnesota 90210-1187", 2)]
    [TestCase("Unit 6332 Box 8960, DPO AE 20089", 2)]
    [TestCase("PSC 1415, Box 20, APO AE 09012", 0)]
    [TestCase("88 Mill Road, Duluth, MN 55802", 0)]
    [TestCase("5 Kanawha Blvd, Charleston, West Virginia 25301", 0)]
    [TestCase("Hauptstraße 5, 80331 München", 0)]
    [TestCase("rue de la Paix, 75002 Paris", 0)]
    public void Postcode(string address, int weight) => Check(new PostcodeCheck(), weight, "Name: Ada", "Phone: 5", "Address: " + address);

    [TestCase("4410 Tamsin Pass, North Orvilleburgh", 1)]
    [TestCase("4410 Tamsin Pass Suite 218, Duluth", 1)]
    [TestCase("14 North Street, Port Townsend, WA 98368", 0)]
    [TestCase("Hauptstraße 5, Hamburg", 0)]
    public void City(string address, int weight) => Check(new CityCheck(), weight, "Name: Ada", "Phone: 5", "Address: " + address);

    [TestCase("689 Tamsin Summit, Orvilleburgh, Monaco", 2)]
    [TestCase("12 Mill Road, Cambridge, England", 0)]
    [TestCase("Calle Mayor 5, Madrid, Spain", 0)]
    [TestCase("Level 3, 12 Harbour View, Singapore", 0)]
    public void StreetCountry(string address, int weight) => Check(new StreetCountryCheck(), weight, "Name: Ada", "Phone: 5", "Address: " + address);

    [TestCase("孙巷1号, 济口市, Uruguay", 2)]
    [TestCase("68746 田中Rapid, 井上町", 2)]
    [TestCase("пл. Мичурина, 320, Ставрополь, Mexico", 2)]
    [TestCase("東京都千代田区1-1, Tokyo, Japan", 0)]
    [TestCase("서울시 강남구 12, Seoul, South Korea", 0)]
    [TestCase("Hauptstraße 5, Hamburg, Germany", 0)]
    public void AddressScript(string address, int weight) => Check(new AddressScriptCheck(), weight, "Name: Ada", "Phone: 5", "Address: " + address);

    [TestCase("Harmsen-Vandal", 1)]
    [TestCase("Harmsen - Vandal", 1)]
    [TestCase("Harmsen, Vandal and Krogh", 1)]
    [TestCase("Harmsen and Sons", 1)]
    [TestCase("Krogh GmbH", 1)]
    [TestCase("Pineda S.L.", 1)]
    [TestCase("山本, 伊藤 and 清水", 2)]
    [TestCase("Устинова, Капустин and Белозерова", 2)]
    [TestCase("山本と清水", 0)]
    [TestCase("Northern Light Publishing", 0)]
    [TestCase("IBM", 0)]
    [TestCase("City of Duluth", 0)]
    public void Company(string company, int weight) => Check(new CompanyCheck(), weight, "Name: Ada", "Phone: 5", "Company: " + company);

    [TestCase("Writer OR Editor", 1)]
    [TestCase("Accountant, chartered", 1)]
    [TestCase("District Marketing Strategist", 1)]
    [TestCase("Central Paradigm Administrator", 2)]
    [TestCase("Dynamic Assurance Producteur", 2)]
    [TestCase("Районный коммуникационный дизайнер", 1)]
    [TestCase("Regional Operations Manager", 1)]
    [TestCase("Human Factors Lead", 1)]
    [TestCase("Writer", 0)]
    [TestCase("Head of archives", 0)]
    [TestCase("Baker, writer and father", 0)]
    public void Job(string job, int weight) => Check(new JobCheck(), weight, "Name: Ada", "Phone: 5", "Job: " + job);

    [TestCase("2019-03-14", 2)]
    [TestCase("1982-07-25T11:08:46.895Z", 2)]
    [TestCase("1987-03-14", 0)]
    [TestCase("12 May 1931", 0)]
    public void Birth(string birth, int weight) => Check(new BirthCheck(), weight, "Name: Ada", "Job: Baker", "Birthdate: " + birth);

    [TestCase(new[] { 4811, 2207, 1954, 831, 3307, 4102 }, 2)]
    [TestCase(new[] { 4811, 2207, 3954, 3831 }, 1)]
    [TestCase(new[] { 120400, 310, 88, 95, 4100, 203 }, 0)]
    [TestCase(new[] { 500, 600 }, 0)]
    public void FollowerCounts(int[] counts, int weight) =>
        Check(new FollowerCountsCheck(), weight, ["Name: Ada", "Bio: x", "twitter:", .. counts.Select((count, i) => (i % 2 == 0 ? "followers: " : "following: ") + count)]);

    [Test]
    public void FollowerCounts_Rounded_SayNothing() =>
        Check(new FollowerCountsCheck(), 0, "Name: Ada", "Bio: x", "twitter:", "followers: 1.2K", "following: 800", "instagram:", "followers: 900", "following: 950");

    [TestCase("ivor_maas", "pkulas", "tessa2001", 2)]
    [TestCase("ivor_maas", "ivormaas", "maas.writes", 0)]
    public void Accounts(string first, string second, string third, int weight) => Check(
        new AccountsCheck(), weight, "Name: Ivor Maas", "Bio: x", "twitter:", "username: " + first, "instagram:", "username: " + second, "tiktok:", "username: " + third);

    [Test]
    public void Accounts_AddressesOfOthers_AreImplausible() => Check(
        new AccountsCheck(), 2, "Name: Ivor Maas", "Bio: x", "twitter:", "url: https://twitter.com/pkulas", "username: tessa2001", "instagram:", "url: https://instagram.com/brekke", "username: odahl");

    [TestCase("http://www.harmsen.com/quia-et-dolorem", 2)]
    [TestCase("https://brekke.example/about-me", 0)]
    public void Site(string site, int weight) => Check(new SiteCheck(), weight, "Name: Ada", "Phone: 5", "Job: x", "Website: " + site);

    [Test]
    public void PrivateRecord_LoginBirthAndAddress_IsAShape() => Check(new PrivateRecordCheck(), 1, "Name: Ada", "Username: ada", "Birthdate: 1987-03-14", "Address: here");

    [Test]
    public void PrivateRecord_LoginBirthAndPhone_IsImplausible() => Check(new PrivateRecordCheck(), 2, "Name: Ada", "Username: ada", "Birthdate: 1987-03-14", "Phone: 612-555-0148");

    [Test]
    public void PrivateRecord_ContactBox_IsNone() => Check(new PrivateRecordCheck(), 0, "Name: Ada", "Email: ada@brekke.example", "Phone: 612-555-0148", "Address: here");

    private static void Check(IProfileCheck check, int weight, params string[] fields)
    {
        var page = new PageDocument { Format = PageFormat.Text };
        page.Text.Append(string.Join('\n', fields));
        TextSegmenter.Read(page, new PageBudget(new CleanerLimits(), CancellationToken.None));
        ProfileRun run = ProfileRunFinder.Find(page).Single();

        ProfileFinding? finding = check.Look(ProfileValues.Of(page, run));

        Assert.That((int)(finding?.Weight ?? 0), Is.EqualTo(weight), finding?.Observation);
    }
}
