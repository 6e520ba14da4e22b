using System.Collections.Frozen;

namespace ArticleCleaner.Boilerplate.Profiles.Checks;

/// <summary>An English street name in a country where streets have no English names: street and country were drawn apart.</summary>
internal sealed class StreetCountryCheck : IProfileCheck
{
    private static readonly FrozenSet<string> Countries = EmbeddedData.Lines("Boilerplate.Profiles.Data.countries.txt").SelectMany(line => line.Split(';')).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> Streets = EmbeddedData.Lines("Boilerplate.Profiles.Data.english-streets.txt").SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public ProfileAspect Aspect => ProfileAspect.Country;

    public ProfileFinding? Look(ProfileValues profile)
    {
        foreach (string address in profile.Of(FieldKind.Address))
        {
            string[] parts = address.ReplaceLineEndings(", ").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (parts.Length >= 3 && Countries.Contains(parts[^1].TrimEnd('.')) && IsEnglishStreet(parts[0]))
            {
                return new ProfileFinding(FindingWeight.Implausible, $"\"{parts[0]}\" is no street in {parts[^1]}.");
            }
        }

        return null;
    }

    /// <summary>"689 Richard Summit": a number, a name, a word for a street.</summary>
    private static bool IsEnglishStreet(string street)
    {
        string[] words = street.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 3 and <= 6 && char.IsAsciiDigit(words[0][0]) && Array.Exists(words[2..], word => Streets.Contains(word));
    }
}
