namespace ArticleCleaner.Boilerplate.Profiles;

/// <summary>What a label of a profile names. The names in lower case are the keys of the label file.</summary>
internal enum FieldKind : byte
{
    None,
    Name,
    User,
    Email,
    Birth,
    Address,
    Phone,
    Company,
    Job,
    Hobby,
    Bio,
    Site,
    Gender,
    Posts,
    Followers,
    Following,

    /// <summary>A social network's name.</summary>
    Network,

    /// <summary>A heading over a profile: "Detail Author:".</summary>
    Heading,

    /// <summary>A heading over social accounts: "Socials".</summary>
    Socials,
}

/// <summary>Groups of <see cref="FieldKind"/>.</summary>
internal static class FieldKinds
{
    /// <summary>A field about a person, not about an account.</summary>
    public static bool IsPersonal(this FieldKind kind) => kind is >= FieldKind.Name and <= FieldKind.Bio;

    /// <summary>A field that only a person's own data have, not a social account's.</summary>
    public static bool EndsSocials(this FieldKind kind) => kind is FieldKind.Email or FieldKind.Birth or FieldKind.Address or FieldKind.Phone or FieldKind.Company or FieldKind.Job or FieldKind.Hobby or FieldKind.Gender;

    public static bool IsHeading(this FieldKind kind) => kind is FieldKind.Heading or FieldKind.Socials;
}
