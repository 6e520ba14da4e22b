using ArticleCleaner.Boilerplate.Profiles.Checks;

namespace ArticleCleaner.Boilerplate.Profiles;

/// <summary>All checks, and the verdict they come to together.</summary>
internal static class ProfileChecks
{
    /// <summary>Weight at which a profile is a placeholder.</summary>
    private const int PlaceholderWeight = 4;

    /// <summary>Independent aspects that must agree.</summary>
    private const int LeastAspects = 2;

    /// <summary>Aspects that must agree when each is only of a faker's shape; one more without user name and birthdate, as in contact boxes.</summary>
    private const int LeastShapes = 4;

    public static IReadOnlyList<IProfileCheck> All { get; } =
    [
        new FillerBiographyCheck(),
        new WordSoupCheck(),
        new IdentityCheck(),
        new NameAffixesCheck(),
        new EmailCheck(),
        new PhoneCheck(),
        new PostcodeCheck(),
        new CityCheck(),
        new StreetCountryCheck(),
        new ForeignStreetCheck(),
        new AddressScriptCheck(),
        new CompanyCheck(),
        new JobCheck(),
        new BirthCheck(),
        new FollowerCountsCheck(),
        new AccountsCheck(),
        new SiteCheck(),
        new PrivateRecordCheck(),
        new HeadingCheck(),
    ];

    /// <summary>
    /// Whether each field of a short record is of a faker's shape: that much is no accident, though there are few of them.
    /// </summary>
    private static bool IsOfShapesAlone(ProfileValues profile, int aspects)
    {
        var kinds = new HashSet<FieldKind>(profile.All.Where(value => !value.IsSocial && value.Kind.IsPersonal()).Select(value => value.Kind));
        return aspects >= LeastShapes && aspects >= kinds.Count;
    }

    /// <summary>
    /// A placeholder when aspects that have nothing to do with each other agree on it, one of them at least with something
    /// real profiles do not have, or when its text about the person is a whole paragraph of filler. Whatever is less stays
    /// open: a real person called a placeholder is the worse mistake.
    /// </summary>
    public static bool IsPlaceholder(ProfileValues profile, out IReadOnlyList<string> evidence, out double confidence)
    {
        var strongest = new SortedDictionary<ProfileAspect, ProfileFinding>();
        foreach (IProfileCheck check in All)
        {
            if (check.Look(profile) is { } finding && (!strongest.TryGetValue(check.Aspect, out ProfileFinding? other) || finding.Weight > other.Weight))
            {
                strongest[check.Aspect] = finding;
            }
        }

        int weight = strongest.Values.Sum(finding => (int)finding.Weight);
        bool implausible = strongest.Values.Any(finding => finding.Weight >= FindingWeight.Implausible);
        evidence = [.. strongest.Values.OrderByDescending(finding => finding.Weight).Select(finding => finding.Observation)];
        confidence = Math.Min(0.99, 0.7 + (0.05 * weight));
        if (implausible)
        {
            bool conclusive = strongest.Values.Any(finding => finding.Weight == FindingWeight.Conclusive);
            return weight >= PlaceholderWeight && (conclusive || strongest.Count >= LeastAspects);
        }

        bool isPrivate = profile.First(FieldKind.User) is not null || profile.First(FieldKind.Birth) is not null;
        return strongest.Count >= (isPrivate ? LeastShapes : LeastShapes + 1) || IsOfShapesAlone(profile, strongest.Count);
    }
}
