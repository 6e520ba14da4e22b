namespace ArticleCleaner.Generation;

/// <summary>
/// People in the manner of faker-js: user names derived from the name with a separator and digits, jobs of level, area and
/// kind, a large Latin vocabulary, streets such as "Name Ville", companies with a dash.
/// </summary>
internal sealed class ScriptStyleProfiles : IProfileGenerator
{
    private static readonly string[] Networks = ["twitter", "facebook", "instagram", "linkedin", "github", "mastodon"];

    public string Name => "script";

    public MadeUpProfile Make(Random random)
    {
        var words = new PersonWords(random);
        string first = words.First();
        string last = words.Last();
        string user = User(first, last, random);
        return new MadeUpProfile
        {
            Name = random.Next(6) == 0 ? $"{words.Title()} {first} {last}" : $"{first} {last}",
            UserName = user,
            Email = $"{User(first, last, random)}@{random.Pick("gmail.com", "yahoo.com", "hotmail.com")}",
            Birthdate = $"{random.Next(1944, 2008)}-{random.Next(1, 13):00}-{random.Next(1, 29):00}T{random.Next(24):00}:{random.Next(60):00}:{random.Next(60):00}.{random.Next(1000):000}Z",
            Address = $"{random.Next(100, 99999)} {words.Last()} {words.StreetSuffix()}{(random.Next(2) == 0 ? $" {random.Pick("Apt.", "Suite")} {random.Next(100, 999)}" : "")}, {words.CityName()}, {words.State()} {random.Next(10000, 99999)}",
            Phone = random.Next(3) switch
            {
                0 => $"{random.Next(201, 990)}-{random.Next(200, 1000)}-{random.Next(1000, 10000)} x{random.Next(100, 100000)}",
                1 => $"({random.Next(201, 990)}) {random.Next(200, 1000)}-{random.Next(1000, 10000)} x{random.Next(100, 10000)}",
                _ => $"1-{random.Next(201, 990)}-{random.Next(200, 1000)}-{random.Next(1000, 10000)}",
            },
            Company = random.Next(3) switch
            {
                0 => $"{words.Last()} - {words.Last()}",
                1 => $"{words.Last()}, {words.Last()} and {words.Last()}",
                _ => $"{words.Last()} {random.Pick("Inc", "LLC", "Group", "and Sons")}",
            },
            Job = words.LevelAreaKind(),
            Bio = PseudoLatin.Text(PseudoLatin.Large, random, random.Next(1, 4)),
            Accounts = [.. Networks.OrderBy(_ => random.Next()).Take(random.Next(2, 6)).Select(network => new MadeUpAccount(
                network, $"https://{network}.com/{user}", User(first, last, random), PseudoLatin.Text(PseudoLatin.Large, random, 1), random.Next(0, 10000), random.Next(0, 1000)))],
        };
    }

    private static string User(string first, string last, Random random) => random.Next(3) switch
    {
        0 => $"{first}{random.Pick(".", "_")}{last}{random.Next(1, 100)}",
        1 => $"{first}{random.Next(1, 100)}",
        _ => $"{first}{random.Pick(".", "_", "-")}{last}",
    };
}
