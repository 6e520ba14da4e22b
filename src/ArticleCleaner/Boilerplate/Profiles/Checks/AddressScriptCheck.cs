using System.Collections.Frozen;

namespace ArticleCleaner.Boilerplate.Profiles.Checks;

/// <summary>The address is written in the script of one country and names another, or a word of it is of two scripts: "孙巷1号, 济口市, Uruguay", "田中Rapid".</summary>
internal sealed class AddressScriptCheck : IProfileCheck
{
    private static readonly FrozenSet<string> Countries = EmbeddedData.Lines("Boilerplate.Profiles.Data.countries.txt")
        .Concat(EmbeddedData.Lines("Boilerplate.Profiles.Data.english-speaking-countries.txt"))
        .SelectMany(line => line.Split(';')).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly (Func<char, bool> IsLetter, string[] Countries)[] Scripts =
    [
        (static c => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3040' and <= '\u30FF', ["China", "Taiwan", "Hong Kong", "Macao", "Macau", "Singapore", "Japan", "Malaysia"]),
        (static c => c is >= '\uAC00' and <= '\uD7AF', ["Korea", "South Korea", "North Korea", "Republic of Korea", "Democratic People's Republic of Korea"]),
        (static c => c is >= '\u0400' and <= '\u052F', ["Russia", "Russian Federation", "Ukraine", "Belarus", "Bulgaria", "Serbia", "Macedonia", "Montenegro", "Kazakhstan", "Kyrgyzstan", "Kyrgyz Republic", "Mongolia", "Tajikistan", "Uzbekistan", "Moldova", "Bosnia and Herzegovina"]),
        (static c => c is >= '\u0370' and <= '\u03FF', ["Greece", "Cyprus"]),
    ];

    public ProfileAspect Aspect => ProfileAspect.Country;

    public ProfileFinding? Look(ProfileValues profile)
    {
        foreach (string address in profile.Of(FieldKind.Address))
        {
            foreach ((Func<char, bool> isLetter, string[] own) in Scripts)
            {
                if (address.Any(isLetter) && Look(address, isLetter, own) is { } finding)
                {
                    return finding;
                }
            }
        }

        return null;
    }

    private static ProfileFinding? Look(string address, Func<char, bool> isLetter, string[] own)
    {
        string last = address[(address.LastIndexOf(',') + 1)..].Trim(' ', '.');
        if (Countries.Contains(last) && !own.Contains(last, StringComparer.OrdinalIgnoreCase))
        {
            return new ProfileFinding(FindingWeight.Implausible, $"\"{address}\" is not how addresses in {last} are written.");
        }

        for (int i = 3; i < address.Length; i++)
        {
            // "濑户Rapid": a name with an English street's ending. "A棟" and "4F" are common, so that three letters are asked for.
            if (isLetter(address[i - 3]) && char.IsAsciiLetterUpper(address[i - 2]) && char.IsAsciiLetterLower(address[i - 1]) && char.IsAsciiLetterLower(address[i]))
            {
                return new ProfileFinding(FindingWeight.Implausible, $"\"{address}\" joins two scripts in one word.");
            }
        }

        return null;
    }
}
