namespace ArticleCleaner.Generation;

/// <summary>
/// People in the manner of Python Faker: biographies of English words in random order or of pseudo-Latin, jobs such as
/// "Accountant, chartered", military and box addresses, phones with an <c>x</c> extension.
/// </summary>
internal sealed class PythonStyleProfiles : IProfileGenerator
{
    private static readonly string[] Networks = ["Twitter", "Facebook", "Instagram", "YouTube", "GitHub"];

    public string Name => "python";

    public MadeUpProfile Make(Random random)
    {
        var words = new PersonWords(random);
        bool latin = random.Next(3) == 0;
        return new MadeUpProfile
        {
            Name = words.FullName(),
            UserName = User(words, random),
            Email = User(words, random) + "@" + (random.Next(2) == 0 ? random.Pick("example.com", "example.org", "example.net") : $"{words.Last().ToLowerInvariant()}.{random.Pick("com", "biz", "info", "org")}"),
            Birthdate = $"{random.Next(1930, 2012)}-{random.Next(1, 13):00}-{random.Next(1, 29):00}",
            Address = Address(words, random),
            Phone = Phone(random),
            Company = random.Next(3) switch
            {
                0 => $"{words.Last()}, {words.Last()} and {words.Last()}",
                1 => $"{words.Last()}-{words.Last()}",
                _ => $"{words.Last()} {random.Pick("Inc", "LLC", "Group", "PLC", "Ltd", "and Sons")}",
            },
            Job = words.Job("python"),
            Bio = latin ? PseudoLatin.Text(PseudoLatin.Common, random, random.Next(1, 4)) : PseudoLatin.Text(PseudoLatin.EnglishWords, random, random.Next(2, 5)),
            Accounts = [.. Networks.OrderBy(_ => random.Next()).Take(random.Next(2, 6)).Select(network => Account(network, words, latin, random))],
        };
    }

    private static MadeUpAccount Account(string network, PersonWords words, bool latin, Random random)
    {
        string user = User(words, random);
        return new MadeUpAccount(network, $"https://www.{network.ToLowerInvariant()}.com/{User(words, random)}/", user,
            PseudoLatin.Text(latin ? PseudoLatin.Common : PseudoLatin.EnglishWords, random, 1), random.Next(0, 10000), random.Next(0, 10000));
    }

    private static string User(PersonWords words, Random random) => (random.Next(3) switch
    {
        0 => $"{words.First()[0]}{words.Last()}",
        1 => Shortened(words.First() + words.Last()),
        _ => $"{words.Last()}{words.First()}",
    }).ToLowerInvariant() + (random.Next(2) == 0 ? $"{random.Next(1, 100)}" : "");

    /// <summary>Login names of eight letters; short names give shorter ones.</summary>
    private static string Shortened(string name) => name.Length > 8 ? name[..8] : name;

    private static string Address(PersonWords words, Random random) => random.Next(6) switch
    {
        0 => $"PSC {random.Next(1000, 9999)}, Box {random.Next(1000, 9999)}, APO {random.Pick("AA", "AE", "AP")} {random.Next(10000, 99999)}",
        1 => $"USNV {words.Last()}, FPO {random.Pick("AA", "AE", "AP")} {random.Next(10000, 99999)}",
        2 => $"Unit {random.Next(1000, 9999)} Box {random.Next(1000, 9999)}, DPO {random.Pick("AA", "AE", "AP")} {random.Next(10000, 99999)}",
        _ => $"{random.Next(100, 99999)} {words.Last()} {words.StreetSuffix()}{(random.Next(2) == 0 ? $" Apt. {random.Next(100, 999)}" : "")}, {words.CityName()}, {words.StateCode()} {random.Next(10000, 99999)}",
    };

    private static string Phone(Random random) => random.Next(4) switch
    {
        0 => $"001-{random.Next(201, 990)}-{random.Next(200, 1000)}-{random.Next(1000, 10000)}x{random.Next(100, 100000)}",
        1 => $"({random.Next(201, 990)}){random.Next(200, 1000)}-{random.Next(1000, 10000)}",
        2 => $"+1-{random.Next(201, 990)}-{random.Next(200, 1000)}-{random.Next(1000, 10000)}x{random.Next(100, 10000)}",
        _ => $"{random.Next(201, 990)}.{random.Next(200, 1000)}.{random.Next(1000, 10000)}x{random.Next(100, 10000)}",
    };
}
