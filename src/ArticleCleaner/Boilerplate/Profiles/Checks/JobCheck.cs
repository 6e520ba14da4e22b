namespace ArticleCleaner.Boilerplate.Profiles.Checks;

/// <summary>The job has a shape of the fakers' job lists: "Writer OR Author", "Accountant, chartered", "District Marketing Strategist".</summary>
internal sealed class JobCheck : IProfileCheck
{
    private static readonly string[] Levels =
    [
        "lead", "senior", "direct", "corporate", "dynamic", "future", "product", "national", "regional", "district", "central", "global", "customer",
        "investor", "international", "legacy", "forward", "internal", "human", "chief", "principal", "junior", "relational",
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
            if (IsListEntry(job))
            {
                return new ProfileFinding(FindingWeight.Shape, $"The job \"{job}\" has the shape of an entry of a data faker's list.");
            }
        }

        return null;
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

        return words.Length == 3 && Levels.Contains(words[0].ToLowerInvariant()) && Kinds.Contains(words[2].ToLowerInvariant());
    }
}
