namespace ArticleCleaner.Boilerplate.Profiles.Checks;

/// <summary>The phone number cannot be dialled in North America, whose shape it has, or has the extension fakers append.</summary>
internal sealed class PhoneCheck : IProfileCheck
{
    public ProfileAspect Aspect => ProfileAspect.Phone;

    public ProfileFinding? Look(ProfileValues profile)
    {
        ProfileFinding? extension = null;
        foreach (string phone in profile.Of(FieldKind.Phone))
        {
            ReadOnlySpan<char> number = phone;
            int x = number.LastIndexOf('x');
            if (x > 6 && number.Length - x is > 1 and <= 7 && !number[(x + 1)..].ContainsAnyExceptInRange('0', '9'))
            {
                extension = new ProfileFinding(FindingWeight.Shape, $"The phone number \"{phone}\" ends in an extension as data fakers write it.");
                number = number[..x].TrimEnd();
            }

            if (IsImpossible(number))
            {
                return new ProfileFinding(FindingWeight.Implausible, $"No North American number is like \"{phone}\": area codes and exchanges do not start with 0 or 1.");
            }
        }

        return extension;
    }

    /// <summary>Three, three and four digits, of which the first or second group starts with 0 or 1. A lone 0 in front is other countries' trunk prefix.</summary>
    private static bool IsImpossible(ReadOnlySpan<char> number)
    {
        Span<int> groups = stackalloc int[5];
        Span<char> digits = stackalloc char[16];
        int count = 0;
        int length = 0;
        bool inGroup = false;
        bool plus = number.Length > 0 && number[0] == '+';
        foreach (char c in number)
        {
            if (char.IsAsciiDigit(c))
            {
                if (!inGroup)
                {
                    if (count == groups.Length)
                    {
                        return false;
                    }

                    count++;
                    inGroup = true;
                }

                if (length == digits.Length)
                {
                    return false;
                }

                digits[length++] = c;
                groups[count - 1]++;
            }
            else if (c is ' ' or '-' or '.' or '(' or ')' or '+')
            {
                inGroup = false;
            }
            else
            {
                return false;
            }
        }

        if (count < 3 || groups[count - 1] != 4 || groups[count - 2] != 3 || groups[count - 3] != 3)
        {
            return false;
        }

        bool country = count == 4 && groups[0] == 1 && digits[0] == '1';
        if (count > 3 && !country)
        {
            return false;
        }

        char area = digits[length - 10];
        char exchange = digits[length - 7];
        return (!plus || country) && (area == '1' || (area == '0' && country) || (area != '0' && exchange is '0' or '1'));
    }
}
