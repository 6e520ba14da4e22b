using ArticleCleaner.Metadata.Dates;
using ArticleCleaner.Signals;

namespace ArticleCleaner.Metadata.People;

/// <summary>Whether a few words can be the name of a person (or the name an author goes by).</summary>
internal static class PersonName
{
    private const int MaxLength = 60;
    private const int MaxWords = 6;

    /// <summary>From here on are the scripts that write a full name as one word: kana, Chinese characters, Hangul.</summary>
    private const char FirstOfEastAsia = '\u3040';

    /// <summary>Mac, Fitz, Subba: what names put before a capital. A longer part is another word.</summary>
    private const int LongestPrefix = 5;

    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> name)
    {
        name = name.Trim(" \u00A0\t\n:;,|-–—•·/\"“”'‘’*_<>»«\u200B\u200E\u200F");
        return name is [.., '.'] && name.LastIndexOf(' ') is int last && name.Length - last > 4 ? name[..^1] : name;
    }

    /// <summary>The name without a role behind it, as in <c>Ada Quill Writer</c>; a role of two words goes too.</summary>
    public static ReadOnlySpan<char> WithoutRole(ReadOnlySpan<char> name)
    {
        for (int round = 0; round < 2; round++)
        {
            int last = name.LastIndexOf(' ');
            if (last < 0 || !(name[..last].Contains(' ') || name[0] >= FirstOfEastAsia) || !PersonWords.IsRole(name[(last + 1)..]))
            {
                break;
            }

            name = name[..last].TrimEnd();
        }

        // Ada QuillStaff, from markup without a space.
        int glued = GluedWord(name[(name.LastIndexOf(' ') + 1)..]);
        return glued > 0 && PersonWords.IsRole(name[^glued..]) ? name[..^glued] : name;
    }

    /// <summary>A full name without a degree in capitals behind it, as in <c>Ada Quill MD</c>; those that are also names and numbers stay (Ba, III), and so does all in a name in capitals.</summary>
    public static ReadOnlySpan<char> WithoutDegree(ReadOnlySpan<char> name)
    {
        int last = name.LastIndexOf(' ');
        return last > 0 && name[..last].Contains(' ') && name[(last + 1)..] is not ("MA" or "BA" or "DO" or "PA" or "NP" or "PT" or "MS" or "BS" or "JR" or "SR" or "II" or "III") && name[..last].ContainsAnyInRange('a', 'z')
            && !name[(last + 1)..].ContainsAnyInRange('a', 'z') && PersonWords.IsDegree(name[(last + 1)..])
            ? name[..last].TrimEnd()
            : name;
    }

    /// <summary>Whether one of the words is a role.</summary>
    public static bool HoldsRole(ReadOnlySpan<char> text)
    {
        foreach (Range range in text.Split(' '))
        {
            if (PersonWords.IsRole(text[range].Trim(".,:;")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether every word starts with a capital or in a script without case; particles (de, van, von, al, ibn) aside.</summary>
    public static bool IsCapitalised(ReadOnlySpan<char> name)
    {
        foreach (Range range in name.Split(' '))
        {
            ReadOnlySpan<char> word = name[range];
            if (!word.IsEmpty && char.IsLower(word[0]) && word.Length > 3)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the words can be a name.</summary>
    /// <param name="name">The words.</param>
    /// <param name="endsInRole">Accept a role as the last word, as in the name of a studio or a column.</param>
    public static bool IsName(ReadOnlySpan<char> name, bool endsInRole = false)
    {
        if (name.Length is < 2 or > MaxLength || name.ContainsAny("@#{}<>=[]()!?%$\\^~\":：«»„→…") || PersonWords.IsNobody(name) || IsHost(name))
        {
            return false;
        }

        int words = 0;
        int digits = 0;
        int letters = 0;
        bool unspaced = false;
        bool spaced = name.Contains(' ');
        int lastWord = name.LastIndexOf(' ') + 1;
        foreach (Range range in name.Split(' '))
        {
            ReadOnlySpan<char> word = name[range];
            if (word.IsEmpty)
            {
                continue;
            }

            words++;
            foreach (char c in word)
            {
                letters += char.IsLetter(c) ? 1 : 0;
                digits += DateScanner.IsDigit(c) ? 1 : 0;
                unspaced |= TextScanner.IsUnspaced(c);
            }

            ReadOnlySpan<char> bare = word.Trim(".,:;'’");
            if (PersonWords.IsNotInNames(bare) || MonthInDate(bare, digits)
                || (spaced && PersonWords.IsRole(bare) && !(endsInRole && range.Start.Value == lastWord))
                || (spaced && GluedWord(bare) is > 0 and int glued && bare.Length - glued > LongestPrefix))
            {
                return false;
            }
        }

        if (words > 1 && !IsCapitalised(name) && (words > 2 || char.IsUpper(name[0])))
        {
            return false;
        }

        if (words == 1 && name.Count('.') > 1)
        {
            // A key of a template that was not filled in.
            return false;
        }

        if (letters == 0 || words > MaxWords || (unspaced && name.Length > 15))
        {
            return false;
        }

        // Digits are found in the names of accounts, which are one word.
        return digits == 0 || (words == 1 && letters > 1 && char.IsLetter(name[0]) && digits <= 8);
    }

    /// <summary>Whether a word is the name of an account and of nobody: small letters, then a number of several digits.</summary>
    public static bool IsNumberedAccount(ReadOnlySpan<char> name) =>
        name is [.., >= '0' and <= '9', >= '0' and <= '9'] && name.ContainsAnyInRange('a', 'z') && !name.ContainsAnyInRange('A', 'Z') && !name.Contains(' ');

    /// <summary>Length of what starts with a capital inside a word: 5 in QuillStaff; 0 without one.</summary>
    private static int GluedWord(ReadOnlySpan<char> word)
    {
        for (int i = word.Length - 1; i > 0; i--)
        {
            if (char.IsUpper(word[i]) && char.IsLower(word[i - 1]))
            {
                return word.Length - i;
            }
        }

        return 0;
    }

    /// <summary>Whether a single word is the address of a site.</summary>
    private static bool IsHost(ReadOnlySpan<char> name) => !name.Contains(' ')
        && (name.EndsWith(".com", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".net", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".org", StringComparison.OrdinalIgnoreCase));

    private static bool MonthInDate(ReadOnlySpan<char> word, int digits) => digits > 0 && MonthNames.Find(word) > 0;
}
