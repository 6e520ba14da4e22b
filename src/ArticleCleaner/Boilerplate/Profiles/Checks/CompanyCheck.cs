namespace ArticleCleaner.Boilerplate.Profiles.Checks;

/// <summary>The company is made of surnames alone: "Last-Last", "Last, Last and Last", "Last and Sons", "Last Group".</summary>
internal sealed class CompanyCheck : IProfileCheck
{
    private static readonly string[] Ands = ["and", "&", "und", "et", "y", "e", "en", "i", "и", "ve", "dan"];
    private static readonly string[] Forms =
    [
        "inc", "llc", "group", "plc", "ltd", "sons", "gmbh", "ag", "kg", "ohg", "sa", "sarl", "sl", "spa", "srl", "bv", "nv", "ltda", "eireli", "hermanos", "hnos", "ab", "gruppen", "oy", "as", "co", "s.a", "s.l", "e.i",
    ];

    public ProfileAspect Aspect => ProfileAspect.Company;

    public ProfileFinding? Look(ProfileValues profile)
    {
        foreach (string company in profile.Of(FieldKind.Company))
        {
            if (JoinsOtherScript(company))
            {
                return new ProfileFinding(FindingWeight.Implausible, $"The company \"{company}\" joins names with an English word that their script does not have.");
            }

            if (IsOfSurnames(company))
            {
                return new ProfileFinding(FindingWeight.Shape, $"The company \"{company}\" is made of surnames in the manner of data fakers.");
            }
        }

        return null;
    }

    /// <summary>"山本, 伊藤 and 清水", "Устинова, Капустин and Белозерова": a template's word between names of another script.</summary>
    private static bool JoinsOtherScript(string company)
    {
        int comma = company.IndexOf(", ", StringComparison.Ordinal);
        int and = company.IndexOf(" and ", StringComparison.Ordinal);
        return comma > 0 && and > comma && !company.AsSpan(and + 5).Contains(' ')
            && IsOfOtherScript(company.AsSpan(0, comma)) && IsOfOtherScript(company.AsSpan(and + 5));
    }

    private static bool IsOfOtherScript(ReadOnlySpan<char> name)
    {
        foreach (char c in name)
        {
            if (c <= '\u036F')
            {
                return false;
            }
        }

        return !name.IsEmpty;
    }

    private static bool IsOfSurnames(string company)
    {
        string[] words = company.Replace(" - ", "-", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 1)
        {
            string[] parts = words[0].Split('-');
            return parts.Length == 2 && IsSurname(parts[0]) && IsSurname(parts[1]);
        }

        string last = words[^1].TrimEnd('.', ',').ToLowerInvariant();
        if (words.Length == 2)
        {
            return IsSurname(words[0].TrimEnd(',')) && Forms.Contains(last);
        }

        if (words.Length == 3 && Ands.Contains(words[1].ToLowerInvariant()) && IsSurname(words[0]))
        {
            return last is "sons" or "söhne" or "fils" or "hijos" or "figli" or "filhos" or "zonen" or "synowie" or "сыновья";
        }

        return words.Length is 4 && words[0].EndsWith(',') && IsSurname(words[0][..^1]) && IsSurname(words[1].TrimEnd(',')) && Ands.Contains(words[2].ToLowerInvariant()) && IsSurname(words[3]);
    }

    private static bool IsSurname(string word) =>
        word.Length >= 2 && char.IsUpper(word[0]) && word.AsSpan(1).IndexOfAnyInRange('0', '9') < 0 && word.All(c => char.IsLetter(c) || c is '\'' or '’') && word.AsSpan(1).ContainsAnyInRange('\u0061', '\u04FF') && !IsAllCapitals(word);

    private static bool IsAllCapitals(string word) => word.All(c => !char.IsLetter(c) || char.IsUpper(c));
}
