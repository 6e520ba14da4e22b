namespace ArticleCleaner.Boilerplate.Profiles.Checks;

/// <summary>The address has a made-up city ("Port Dariana", "North Ottoview") or a street with a numbered suite in the fakers' manner.</summary>
internal sealed class CityCheck : IProfileCheck
{
    private static readonly string[] Prefixes = ["north", "east", "west", "south", "new", "lake", "port"];

    /// <summary>Endings that fakers append to given and family names.</summary>
    private static readonly string[] Endings =
    [
        "town", "ton", "land", "ville", "berg", "burgh", "borough", "bury", "view", "port", "mouth", "stad", "furt", "chester", "fort", "haven", "side", "shire",
        "burg", "stadt", "dorf", "scheid", "hagen", "nava", "grad",
    ];

    private static readonly string[] Units = ["apt.", "suite", "apt"];

    public ProfileAspect Aspect => ProfileAspect.City;

    public ProfileFinding? Look(ProfileValues profile)
    {
        foreach (string address in profile.Of(FieldKind.Address))
        {
            string[] words = address.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries);
            for (int i = 0; i < words.Length; i++)
            {
                string word = words[i].TrimEnd(',', '.').ToLowerInvariant();
                if (i + 1 < words.Length && Prefixes.Contains(word) && char.IsUpper(words[i][0]) && IsMadeUp(words[i + 1]))
                {
                    return new ProfileFinding(FindingWeight.Shape, $"\"{words[i]} {words[i + 1].TrimEnd(',')}\" is put together as data fakers make cities.");
                }

                if (i >= 2 && words[i].EndsWith(',') && i + 1 < words.Length && char.IsUpper(words[i][0]) && IsMadeUp(words[i]) && IsNumber(words[0], 2, 5))
                {
                    return new ProfileFinding(FindingWeight.Shape, $"\"{words[i].TrimEnd(',')}\" is put together as data fakers make cities.");
                }

                if (i >= 2 && i + 1 < words.Length && Units.Contains(words[i].ToLowerInvariant()) && IsNumber(words[i + 1], 3, 4) && IsNumber(words[0], 2, 5))
                {
                    return new ProfileFinding(FindingWeight.Shape, $"\"{words[i]} {words[i + 1].TrimEnd(',')}\" stands behind the street as data fakers put it.");
                }
            }
        }

        return null;
    }

    private static bool IsMadeUp(string word)
    {
        word = word.TrimEnd(',', '.').ToLowerInvariant();
        return word.Length >= 8 && Array.Exists(Endings, ending => word.EndsWith(ending, StringComparison.Ordinal));
    }

    private static bool IsNumber(string word, int least, int most)
    {
        word = word.TrimEnd(',', '.');
        return word.Length >= least && word.Length <= most && word.All(char.IsAsciiDigit);
    }
}
