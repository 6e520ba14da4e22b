namespace ArticleCleaner.Boilerplate.Profiles.Checks;

/// <summary>The parts of the name were drawn without regard to each other: a title and a suffix, or a given name and a Russian surname.</summary>
internal sealed class NameAffixesCheck : IProfileCheck
{
    private static readonly string[] Prefixes = ["mr", "mrs", "ms", "miss", "dr", "prof"];
    private static readonly string[] Suffixes = ["i", "ii", "iii", "iv", "v", "md", "dds", "dvm", "phd", "jr", "sr"];

    public ProfileAspect Aspect => ProfileAspect.Name;

    public ProfileFinding? Look(ProfileValues profile)
    {
        if (profile.Name is not { } name)
        {
            return null;
        }

        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 2 && IsManWithWomansSurname(words[0], words[1]))
        {
            return new ProfileFinding(FindingWeight.Implausible, $"The name \"{name}\" joins a man's given name and a woman's surname.");
        }

        if (words.Length is < 3 or > 6)
        {
            return null;
        }

        string prefix = words[0].TrimEnd('.').ToLowerInvariant();
        string suffix = words[^1].Trim('.', ',').Replace(".", "", StringComparison.Ordinal).ToLowerInvariant();
        if (!Prefixes.Contains(prefix) || !Suffixes.Contains(suffix))
        {
            return null;
        }

        bool woman = prefix is "mrs" or "ms" or "miss";
        bool generation = suffix is "i" or "ii" or "iii" or "iv" or "v" or "jr" or "sr";
        if (woman && generation)
        {
            return new ProfileFinding(FindingWeight.Implausible, $"The name \"{name}\" joins a woman's title and a man's generation suffix.");
        }

        // "Dr. Ada Byron, PhD" is how people write; fakers put no comma and mix the degrees.
        bool mixed = suffix is "i" or "v" || (suffix is "dds" or "dvm" or "md" && !words[^2].EndsWith(',')) || (generation && prefix == "prof");
        return mixed ? new ProfileFinding(FindingWeight.Shape, $"The name \"{name}\" has a title and a suffix that do not go together.") : null;
    }

    /// <summary>"Иван Мельникова": a given name that ends in a consonant and a surname that ends as only women's do.</summary>
    private static bool IsManWithWomansSurname(string given, string surname)
    {
        bool woman = surname.EndsWith("ова", StringComparison.Ordinal) || surname.EndsWith("ева", StringComparison.Ordinal) || surname.EndsWith("ина", StringComparison.Ordinal);
        return woman && given.Length >= 3 && "бвгджзклмнпрстфхцчшщй".Contains(given[^1], StringComparison.Ordinal);
    }
}
