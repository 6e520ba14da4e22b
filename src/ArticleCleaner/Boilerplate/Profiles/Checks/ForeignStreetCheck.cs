using System.Collections.Frozen;

namespace ArticleCleaner.Boilerplate.Profiles.Checks;

/// <summary>A street named in one language in a country that has no such streets: "12 Avenue de la Gare, Grenoble, Fiji".</summary>
internal sealed class ForeignStreetCheck : IProfileCheck
{
    private static readonly FrozenSet<string> Countries = EmbeddedData.Lines("Boilerplate.Profiles.Data.countries.txt")
        .Concat(EmbeddedData.Lines("Boilerplate.Profiles.Data.english-speaking-countries.txt"))
        .SelectMany(line => line.Split(';')).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly (string[] Streets, FrozenSet<string> Countries)[] Languages =
    [
        .. EmbeddedData.Lines("Boilerplate.Profiles.Data.foreign-streets.txt").Select(line => line.Split('='))
            .Select(parts => (parts[0].Trim().Split(';'), parts[1].Trim().Split(';').ToFrozenSet(StringComparer.OrdinalIgnoreCase))),
    ];

    public ProfileAspect Aspect => ProfileAspect.Country;

    public ProfileFinding? Look(ProfileValues profile)
    {
        foreach (string address in profile.Of(FieldKind.Address))
        {
            string[] parts = address.ReplaceLineEndings(", ").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            string country = parts.Length >= 3 ? parts[^1].TrimEnd('.') : "";
            if (!Countries.Contains(country))
            {
                continue;
            }

            string street = parts[0].TrimStart("0123456789-/ ".ToCharArray());
            foreach ((string[] streets, FrozenSet<string> own) in Languages)
            {
                if (!own.Contains(country) && Array.Exists(streets, name => IsNamed(street, name)))
                {
                    return new ProfileFinding(FindingWeight.Implausible, $"\"{parts[0]}\" is no street in {country}.");
                }
            }
        }

        return null;
    }

    private static bool IsNamed(string street, string name)
    {
        if (name[0] != '-')
        {
            return street.Length > name.Length + 1 && street[name.Length] == ' ' && street.StartsWith(name, StringComparison.OrdinalIgnoreCase);
        }

        int end = street.IndexOf(' ', StringComparison.Ordinal);
        return end > name.Length + 1 && street.AsSpan(0, end).EndsWith(name.AsSpan(1), StringComparison.OrdinalIgnoreCase);
    }
}
