using ArticleCleaner.Boilerplate.PseudoLatin;

namespace ArticleCleaner.Boilerplate.Profiles.Checks;

/// <summary>The biography is pseudo-Latin, by vocabulary or by shape.</summary>
internal sealed class FillerBiographyCheck : IProfileCheck
{
    private const int LeastWords = 5;

    /// <summary>Words of a motto; no motto in use is made of the passage's words alone.</summary>
    private const int LeastWordsOfShort = 3;

    private const int LeastWordsByShape = 8;

    /// <summary>Words and sentences of a paragraph that is filler beyond doubt.</summary>
    private const int LeastWordsOfParagraph = 10;
    private const int LeastSentencesOfParagraph = 2;
    private const double ParagraphShare = 0.95;

    public ProfileAspect Aspect => ProfileAspect.Biography;

    public ProfileFinding? Look(ProfileValues profile)
    {
        foreach (string text in profile.Of(FieldKind.Bio).Prepend(string.Join(' ', profile.Of(FieldKind.Bio))))
        {
            TextMakeup makeup = TextMakeup.Of(text);
            if (PseudoLatinText.IsByVocabulary(makeup, LeastWords))
            {
                // A teacher of Latin may quote Cicero; fakers shuffle his words.
                bool paragraph = makeup.Words >= LeastWordsOfParagraph && makeup.Sentences >= LeastSentencesOfParagraph && makeup.FillerShare >= ParagraphShare;
                FindingWeight weight = CiceroPassage.IsQuotedIn(text) ? FindingWeight.Implausible : paragraph ? FindingWeight.Conclusive : FindingWeight.Meaningless;
                return new ProfileFinding(weight, $"{makeup.FillerWords} of {makeup.Words} words of the biography are pseudo-Latin.");
            }

            if (makeup.Words is >= LeastWordsOfShort and < LeastWords && makeup.FillerWords == makeup.Words)
            {
                FindingWeight weight = makeup.Words == LeastWordsOfShort ? FindingWeight.Implausible : FindingWeight.Meaningless;
                return new ProfileFinding(weight, $"The biography \"{text}\" is pseudo-Latin.");
            }

            if (PseudoLatinText.IsByShape(makeup, LeastWordsByShape, inProfile: true))
            {
                return new ProfileFinding(FindingWeight.Meaningless, $"The biography ({makeup.Words} words) has the shape of Latin without its grammar.");
            }
        }

        return null;
    }
}
