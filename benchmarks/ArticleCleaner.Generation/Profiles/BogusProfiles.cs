using Bogus;

namespace ArticleCleaner.Generation;

/// <summary>People made up by Bogus, in one of its locales.</summary>
internal sealed class BogusProfiles : IProfileGenerator
{
    private static readonly string[] Networks = ["twitter", "facebook", "instagram", "linkedin", "tiktok"];

    public string Name => "bogus";

    public MadeUpProfile Make(Random random)
    {
        string locale = ProfileGenerators.BogusLocales[random.Next(2) == 0 ? random.Next(3) : random.Next(ProfileGenerators.BogusLocales.Count)];
        var faker = new Faker(locale) { Random = new Randomizer(random.Next()) };
        string first = faker.Name.FirstName();
        string last = faker.Name.LastName();
        string user = faker.Internet.UserName(first, last).ToLowerInvariant();
        return new MadeUpProfile
        {
            Name = $"{first} {last}",
            UserName = user,
            Email = faker.Internet.Email(first, last),
            Birthdate = faker.Date.Past(40, new DateTime(2005, 1, 1)).ToString(random.Next(2) == 0 ? "yyyy-MM-dd" : "MM/dd/yyyy", System.Globalization.CultureInfo.InvariantCulture),
            Address = faker.Address.FullAddress(),
            Phone = faker.Phone.PhoneNumber(),
            Company = faker.Company.CompanyName(),
            Job = faker.Name.JobTitle(),
            Bio = new Bogus.DataSets.Lorem("en") { Random = faker.Random }.Sentences(random.Next(1, 4), " "),
            Accounts = [.. Networks.OrderBy(_ => random.Next()).Take(random.Next(2, 6)).Select(network => new MadeUpAccount(
                network, $"https://{network}.com/{user}", user, new Bogus.DataSets.Lorem("en") { Random = faker.Random }.Sentence(), random.Next(0, 10000), random.Next(0, 5000)))],
        };
    }
}
