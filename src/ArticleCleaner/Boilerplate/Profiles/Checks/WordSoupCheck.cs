using ArticleCleaner.Boilerplate.PseudoLatin;

namespace ArticleCleaner.Boilerplate.Profiles.Checks;

/// <summary>The biography is made of sentences without function words: random words of a dictionary.</summary>
internal sealed class WordSoupCheck : IProfileCheck
{
    private const int LeastWords = 8;

    /// <summary>Prose in the languages listed has 25 % and more; random words of a common-word list about 8 %.</summary>
    private const double MostFunctionWords = 0.14;

    public ProfileAspect Aspect => ProfileAspect.Biography;

    public ProfileFinding? Look(ProfileValues profile)
    {
        string text = string.Join(' ', profile.Of(FieldKind.Bio));
        TextMakeup makeup = TextMakeup.Of(text);
        bool soup = makeup.Words >= LeastWords
            && makeup.Sentences >= 2
            && makeup.Words >= makeup.Sentences * 3
            && makeup.Commas == 0
            && makeup.InnerCapitals == 0
            && makeup.Share(makeup.AllFunctionWords) <= MostFunctionWords
            && HasSpacedScript(text);
        return soup ? new ProfileFinding(FindingWeight.Implausible, $"The biography's {makeup.Sentences} sentences have next to no function words.") : null;
    }

    /// <summary>Words are counted by spaces, so that only scripts with spaces can be judged; the word lists are of Latin, Cyrillic and Greek letters.</summary>
    private static bool HasSpacedScript(string text) => !text.Any(c => c >= '\u0590');
}
