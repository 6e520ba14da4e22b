namespace ArticleCleaner.Boilerplate.Profiles.Checks;

/// <summary>
/// The e-mail address is at a domain reserved for examples, which no mail reaches (rewritten addresses do not count), or is a
/// capitalised name with a number at a free provider ("Ada.Moen75@yahoo.com"), or has no name at all (".32@gmail.com").
/// </summary>
internal sealed class EmailCheck : IProfileCheck
{
    /// <summary>Signs and digits of a name without letters; longer ones are telephone numbers.</summary>
    private const int MostSigns = 4;

    private static readonly string[] Reserved = ["@example.com", "@example.org", "@example.net"];

    private static readonly string[] FreeProviders =
    [
        "gmail", "yahoo", "hotmail", "gmx", "web", "freenet", "seznam", "centrum", "atlas", "wp", "onet", "libero", "virgilio", "laposte", "orange",
        "mail", "yandex", "rambler", "naver", "daum", "hanmail", "qq", "163", "126", "terra", "uol", "bol", "ziggo",
    ];

    public ProfileAspect Aspect => ProfileAspect.Email;

    public ProfileFinding? Look(ProfileValues profile)
    {
        foreach (string email in profile.Of(FieldKind.Email))
        {
            if (!Handles.IsRewritten(email) && Array.Exists(Reserved, domain => email.EndsWith(domain, StringComparison.OrdinalIgnoreCase)))
            {
                return new ProfileFinding(FindingWeight.Shape, $"\"{email}\" is at a domain reserved for examples.");
            }

            if (IsImpossible(email))
            {
                return new ProfileFinding(FindingWeight.Implausible, $"\"{email}\" has no name in it, as when a program drops the letters it cannot write.");
            }

            if (IsCapitalisedName(email))
            {
                return new ProfileFinding(FindingWeight.Shape, $"\"{email}\" is written as data fakers write addresses at free providers.");
            }
        }

        return null;
    }

    /// <summary>"_6@naver.com", ".32@gmail.com", "99@gmail.com": signs and at most two digits before the at sign of a provider.</summary>
    private static bool IsImpossible(string email)
    {
        int at = email.IndexOf('@');
        return at > 0 && at <= MostSigns && !email.AsSpan(0, at).ContainsAnyExcept("0123456789._-") && email.AsSpan(at).Contains('.');
    }

    private static bool IsCapitalisedName(string email)
    {
        int at = email.IndexOf('@');
        if (at < 4 || !char.IsUpper(email[0]) || Handles.IsRewritten(email) || !Array.Exists(FreeProviders, provider => email.AsSpan(at + 1).StartsWith(provider + ".", StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        ReadOnlySpan<char> local = email.AsSpan(0, at);
        int joint = local.IndexOfAny('.', '_');
        return char.IsAsciiDigit(local[^1]) || (joint > 0 && joint + 1 < local.Length && char.IsUpper(local[joint + 1]));
    }
}
