namespace ArticleCleaner.Boilerplate.Profiles.Checks;

/// <summary>No place of the state that the address names has its postcode.</summary>
internal sealed class PostcodeCheck : IProfileCheck
{
    public ProfileAspect Aspect => ProfileAspect.Address;

    public ProfileFinding? Look(ProfileValues profile)
    {
        string address = string.Join(' ', profile.Of(FieldKind.Address));
        return UsPostcodes.ImpossibleState(address) is { } state
            ? new ProfileFinding(FindingWeight.Implausible, $"The postcode in \"{address.ReplaceLineEndings(" ")}\" is not one of {state}.")
            : null;
    }
}
