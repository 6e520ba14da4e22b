namespace ArticleCleaner.Boilerplate.Profiles.Checks;

/// <summary>A login name or a date of birth stands with address, phone and e-mail: a row of test data, not what an author tells readers.</summary>
internal sealed class PrivateRecordCheck : IProfileCheck
{
    private const int LeastFields = 3;

    private static readonly FieldKind[] Private = [FieldKind.User, FieldKind.Birth, FieldKind.Address, FieldKind.Phone, FieldKind.Email];

    public ProfileAspect Aspect => ProfileAspect.Fields;

    public ProfileFinding? Look(ProfileValues profile)
    {
        int count = Private.Count(kind => profile.First(kind) is not null);
        bool personal = profile.First(FieldKind.User) is not null || profile.First(FieldKind.Birth) is not null;
        bool reachable = profile.First(FieldKind.Phone) is not null || profile.First(FieldKind.Address)?.Any(char.IsAsciiDigit) == true;
        bool record = profile.First(FieldKind.User) is not null && profile.First(FieldKind.Birth) is not null && reachable;
        if (record)
        {
            return new ProfileFinding(FindingWeight.Implausible, "Nobody shows readers a login name, a date of birth and a telephone number or street address together.");
        }

        return personal && count >= LeastFields
            ? new ProfileFinding(FindingWeight.Shape, $"{count} private fields stand together, as in a record of test data.")
            : null;
    }
}
