namespace ArticleCleaner.Generation;

/// <summary>
/// People in the manner of PHP Faker: user name and mail drawn apart from the name, companies such as "Last, Last and Last"
/// or "Last-Last", jobs with a capital OR, postcodes drawn apart from the state.
/// </summary>
internal sealed class PhpStyleProfiles : IProfileGenerator
{
    private static readonly string[] Networks = ["twitter", "facebook", "instagram", "tiktok", "linkedin"];

    public string Name => "php";

    public MadeUpProfile Make(Random random)
    {
        var words = new PersonWords(random);
        string user = User(words, random);
        return new MadeUpProfile
        {
            Name = random.Next(5) switch { 0 => words.Title() + " " + words.FullName(), 1 => words.FullName() + " " + random.Pick("Sr.", "Jr.", "II", "III", "V", "DDS", "MD", "PhD"), _ => words.FullName() },
            UserName = user,
            Email = Email(words, random),
            Birthdate = $"{random.Next(1970, 2006)}-{random.Next(1, 13):00}-{random.Next(1, 29):00}",
            Address = Address(words, random),
            Phone = Phone(random),
            Company = random.Next(3) switch
            {
                0 => $"{words.Last()}, {words.Last()} and {words.Last()}",
                1 => $"{words.Last()}-{words.Last()}",
                _ => $"{words.Last()} {random.Pick("Inc", "LLC", "Group", "PLC", "Ltd", "and Sons")}",
            },
            Job = words.Job("php"),
            Bio = PseudoLatin.Text(PseudoLatin.Common, random, random.Next(1, 4)),
            Accounts = [.. Networks.Select(network => Account(network, words, random))],
        };
    }

    private static MadeUpAccount Account(string network, PersonWords words, Random random)
    {
        string user = random.Next(3) == 0 ? words.Last().ToLowerInvariant() + random.Next(1, 3000) : User(words, random);
        string handle = random.Next(3) == 0 ? user + random.Next(1900, 2026) : user;
        string url = network switch
        {
            "tiktok" => $"https://tiktok.com/@{handle}",
            "linkedin" => $"https://linkedin.com/in/{handle}",
            _ => $"https://{network}.com/{handle}",
        };
        return new MadeUpAccount(network, url, user, PseudoLatin.Text(PseudoLatin.Common, random, 1), random.Next(0, 7000), random.Next(0, 3000));
    }

    private static string User(PersonWords words, Random random) => (random.Next(4) switch
    {
        0 => $"{words.First()[0]}{words.Last()}",
        1 => $"{words.First()}.{words.Last()}",
        2 => $"{words.Last()}.{words.First()}",
        _ => $"{words.First()}{random.Next(10, 100)}",
    }).ToLowerInvariant();

    private static string Email(PersonWords words, Random random)
    {
        string domain = random.Next(3) switch
        {
            0 => random.Pick("gmail.com", "yahoo.com", "hotmail.com"),
            1 => random.Pick("example.com", "example.org", "example.net"),
            _ => $"{words.Last().ToLowerInvariant()}.{random.Pick("com", "net", "org", "info", "biz")}",
        };
        return User(words, random) + "@" + domain;
    }

    private static string Address(PersonWords words, Random random)
    {
        string unit = random.Next(2) == 0 ? $" {random.Pick("Apt.", "Suite")} {random.Next(100, 999)}" : "";
        string code = random.Next(2) == 0 ? $"{random.Next(10000, 99999)}" : $"{random.Next(10000, 99999)}-{random.Next(1000, 9999)}";
        return $"{random.Next(100, 99999)} {words.First()} {words.StreetSuffix()}{unit} {words.CityName()}, {words.State()} {code}";
    }

    private static string Phone(Random random) => random.Next(5) switch
    {
        0 => $"+1-{random.Next(201, 990)}-{random.Next(200, 1000)}-{random.Next(1000, 10000)}",
        1 => $"({random.Next(201, 990)}) {random.Next(200, 1000)}-{random.Next(1000, 10000)}",
        2 => $"1-{random.Next(201, 990)}-{random.Next(200, 1000)}-{random.Next(1000, 10000)} x{random.Next(100, 100000)}",
        3 => $"{random.Next(201, 990)}.{random.Next(200, 1000)}.{random.Next(1000, 10000)}",
        _ => $"+1{random.Next(201, 990)}{random.Next(200, 1000)}{random.Next(1000, 10000)}",
    };
}
