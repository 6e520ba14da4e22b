namespace ArticleCleaner.Boilerplate.Profiles.Checks;

/// <summary>The e-mail address is at a domain reserved for examples, which no mail reaches; rewritten addresses do not count.</summary>
internal sealed class EmailCheck : IProfileCheck
{
    private static readonly string[] Reserved = ["@example.com", "@example.org", "@example.net"];

    public ProfileAspect Aspect => ProfileAspect.Email;

    public ProfileFinding? Look(ProfileValues profile)
    {
        foreach (string email in profile.Of(FieldKind.Email))
        {
            if (!Handles.IsRewritten(email) && Array.Exists(Reserved, domain => email.EndsWith(domain, StringComparison.OrdinalIgnoreCase)))
            {
                return new ProfileFinding(FindingWeight.Shape, $"\"{email}\" is at a domain reserved for examples.");
            }
        }

        return null;
    }
}
