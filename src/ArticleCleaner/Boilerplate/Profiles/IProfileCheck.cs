namespace ArticleCleaner.Boilerplate.Profiles;

/// <summary>
/// Looks at one aspect of a profile for a sign that a data faker made it. Checks that share an aspect are not independent
/// of each other; of those only the strongest counts.
/// </summary>
internal interface IProfileCheck
{
    /// <summary>The aspect it looks at.</summary>
    ProfileAspect Aspect { get; }

    /// <summary>What it found, or <see langword="null"/>.</summary>
    ProfileFinding? Look(ProfileValues profile);
}

/// <summary>What a check looks at.</summary>
internal enum ProfileAspect : byte
{
    Biography,
    Identity,
    Name,
    Email,
    Phone,
    Address,
    City,
    Country,
    Company,
    Job,
    Birth,
    Counts,
    Accounts,
    Site,
    Fields,
    Heading,
}

/// <summary>A sign that a profile is made up.</summary>
/// <param name="Weight">How much it says.</param>
/// <param name="Observation">In words for a person.</param>
internal sealed record ProfileFinding(FindingWeight Weight, string Observation);

/// <summary>How much a finding says.</summary>
internal enum FindingWeight : byte
{
    /// <summary>A shape fakers make that real profiles have, too.</summary>
    Shape = 1,

    /// <summary>Hardly ever true of a real profile.</summary>
    Implausible = 2,

    /// <summary>A text no person writes about another.</summary>
    Meaningless = 3,

    /// <summary>So much of it that nothing else is needed.</summary>
    Conclusive = 4,
}
