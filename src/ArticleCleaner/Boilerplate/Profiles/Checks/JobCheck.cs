namespace ArticleCleaner.Boilerplate.Profiles.Checks;

/// <summary>The job has a shape of the fakers' job lists: "Writer OR Author", "Accountant, chartered", "District Marketing Strategist".</summary>
internal sealed class JobCheck : IProfileCheck
{
    private static readonly string[] Levels =
    [
        "lead", "senior", "direct", "corporate", "dynamic", "future", "product", "national", "regional", "district", "central", "global", "customer",
        "investor", "international", "legacy", "forward", "internal", "human", "chief", "principal", "junior", "relational",
    ];

    private static readonly string[] Areas =
    [
        "solutions", "program", "brand", "security", "research", "marketing", "directives", "implementation", "integration", "functionality", "response",
        "paradigm", "tactics", "identity", "markets", "group", "division", "applications", "optimization", "operations", "infrastructure", "intranet",
        "communications", "web", "branding", "quality", "assurance", "mobility", "accounts", "data", "creative", "configuration", "accountability",
        "interactions", "factors", "usability", "metrics",
    ];

    /// <summary>Levels that no employer has.</summary>
    private static readonly string[] OddLevels = ["forward", "legacy", "dynamic", "future"];

    /// <summary>Areas that are none.</summary>
    private static readonly string[] OddAreas = ["paradigm", "directives", "functionality"];

    private static readonly string[] SlavicLevels =
    [
        "главный", "генеральный", "национальный", "региональный", "районный", "областной", "международный", "корпоративный", "центральный", "глобальный",
        "головний", "генеральний", "національний", "регіональний", "районний", "міжнародний", "центральний", "глобальний",
    ];

    private static readonly string[] SlavicKinds =
    [
        "директор", "специалист", "менеджер", "инженер", "агент", "координатор", "администратор", "архитектор", "аналитик", "дизайнер", "планировщик",
        "техник", "разработчик", "производитель", "консультант", "ассистент", "представитель", "аналітик", "розробник",
    ];

    private static readonly string[] Kinds =
    [
        "supervisor", "associate", "executive", "liaison", "officer", "manager", "engineer", "specialist", "director", "coordinator", "administrator",
        "architect", "analyst", "designer", "planner", "orchestrator", "technician", "developer", "producer", "consultant", "assistant", "facilitator",
        "agent", "representative", "strategist",
    ];

    public ProfileAspect Aspect => ProfileAspect.Job;

    public ProfileFinding? Look(ProfileValues profile)
    {
        foreach (string job in profile.Of(FieldKind.Job))
        {
            if (IsOddDraw(job))
            {
                return new ProfileFinding(FindingWeight.Implausible, $"The job \"{job}\" is three words drawn apart from each other; nobody is employed as one.");
            }

            if (IsListEntry(job))
            {
                return new ProfileFinding(FindingWeight.Shape, $"The job \"{job}\" has the shape of an entry of a data faker's list.");
            }
        }

        return null;
    }

    /// <summary>"Forward Paradigm Liaison", "Dynamic Assurance Producteur": a level nobody has, or an area nothing is.</summary>
    private static bool IsOddDraw(string job)
    {
        string[] words = job.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length != 3 || !Levels.Contains(words[0].ToLowerInvariant()) || !Areas.Contains(words[1].ToLowerInvariant()))
        {
            return false;
        }

        return OddLevels.Contains(words[0].ToLowerInvariant()) || OddAreas.Contains(words[1].ToLowerInvariant());
    }

    private static bool IsListEntry(string job)
    {
        string[] words = job.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 9)
        {
            return false;
        }

        if (words.Contains("OR", StringComparer.Ordinal) && words.Any(word => word.Any(char.IsLower)))
        {
            return true;
        }

        int comma = job.IndexOf(", ", StringComparison.Ordinal);
        if (comma > 0 && job.IndexOf(',', comma + 1) < 0 && char.IsLower(job[comma + 2]) && !job.Contains(" and ", StringComparison.Ordinal) && char.IsUpper(job[0]) && !job.AsSpan(0, comma).Contains(' ') && words.Length <= 4)
        {
            return true;
        }

        bool level = words.Length == 3 && Levels.Contains(words[0].ToLowerInvariant());
        return (level && (Kinds.Contains(words[2].ToLowerInvariant()) || Areas.Contains(words[1].ToLowerInvariant())))
            || (words.Length == 3 && SlavicLevels.Contains(words[0].ToLowerInvariant()) && SlavicKinds.Contains(words[2].ToLowerInvariant()));
    }
}
