namespace ArticleCleaner.Boilerplate.Profiles.Checks;

/// <summary>Name, user name and e-mail address have nothing to do with each other.</summary>
internal sealed class IdentityCheck : IProfileCheck
{
    public ProfileAspect Aspect => ProfileAspect.Identity;

    public ProfileFinding? Look(ProfileValues profile)
    {
        string? user = profile.First(FieldKind.User);
        string? email = Handles.OfEmail(profile.First(FieldKind.Email));
        if (profile.Name is not { } name || !Handles.IsLatin(name))
        {
            return user is not null && email is not null && !Handles.Related(user, email) && LooksLikeName(user) && LooksLikeName(email)
                ? new ProfileFinding(FindingWeight.Shape, $"The user name \"{user}\" and the address of \"{email}\" are of different people.")
                : null;
        }

        bool userDiffers = user is not null && !Handles.Related(user, name);
        bool emailDiffers = email is not null && !Handles.Related(email, name);
        if (userDiffers && emailDiffers && !Handles.Related(user!, email!))
        {
            return new ProfileFinding(FindingWeight.Implausible, $"The name \"{name}\", the user name \"{user}\" and the e-mail address of \"{email}\" are of three different people.");
        }

        if ((userDiffers && LooksLikeName(user!)) || (emailDiffers && LooksLikeName(email!)))
        {
            return new ProfileFinding(FindingWeight.Shape, $"\"{(userDiffers ? user : email)}\" is not a handle of \"{name}\".");
        }

        return null;
    }

    /// <summary>"lowe.kari", "zjones", "emelia92": how fakers make handles of names.</summary>
    private static bool LooksLikeName(string handle) =>
        handle.Length >= 5 && (handle.Contains('.') || handle.Contains('_') || handle.All(char.IsAsciiLetterOrDigit));
}
