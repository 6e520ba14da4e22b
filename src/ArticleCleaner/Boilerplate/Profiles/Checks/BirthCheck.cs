using System.Globalization;

namespace ArticleCleaner.Boilerplate.Profiles.Checks;

/// <summary>Somebody with a job who was born this decade or has long been too old for one, or a birth given to the second.</summary>
internal sealed class BirthCheck : IProfileCheck
{
    private const int YoungestBirthYear = 2013;
    private const int OldestBirthYear = 1915;

    public ProfileAspect Aspect => ProfileAspect.Birth;

    public ProfileFinding? Look(ProfileValues profile)
    {
        if (profile.First(FieldKind.Birth) is { } moment && HasTimeOfDay(moment))
        {
            return new ProfileFinding(FindingWeight.Implausible, $"The birth \"{moment}\" is given to the second, as a program prints it.");
        }

        if (profile.First(FieldKind.Birth) is not { } birth || (profile.First(FieldKind.Job) is null && profile.First(FieldKind.Company) is null))
        {
            return null;
        }

        int year = Year(birth);
        bool followed = profile.All.Any(value => value.Kind == FieldKind.Followers);
        return year > YoungestBirthYear || (year is > 1800 and < OldestBirthYear && followed)
            ? new ProfileFinding(FindingWeight.Implausible, $"Nobody born \"{birth}\" has this job.")
            : null;
    }

    /// <summary>"1982-07-25T11:08:46": two colons between digits.</summary>
    private static bool HasTimeOfDay(string birth)
    {
        int colons = 0;
        for (int i = 2; i + 2 < birth.Length; i++)
        {
            colons += birth[i] == ':' && char.IsAsciiDigit(birth[i - 1]) && char.IsAsciiDigit(birth[i + 1]) ? 1 : 0;
        }

        return colons >= 2;
    }

    /// <summary>The only run of four digits, 0 when there is none.</summary>
    private static int Year(string birth)
    {
        for (int i = 0; i + 4 <= birth.Length; i++)
        {
            bool alone = (i == 0 || !char.IsAsciiDigit(birth[i - 1])) && (i + 4 == birth.Length || !char.IsAsciiDigit(birth[i + 4]));
            if (alone && int.TryParse(birth.AsSpan(i, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is > 1800 and < 2100)
            {
                return year;
            }
        }

        return 0;
    }
}
