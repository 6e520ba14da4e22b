using ArticleCleaner.Boilerplate.Sites;

namespace ArticleCleaner.Boilerplate;

/// <summary>
/// Input that is said to be main content, and most of which is a cookie notice or a newsletter box by its words: the one who
/// says so and the rules contradict each other. Then nothing is taken away for its words, and a warning says what is there.
/// </summary>
internal static class WholeExtraction
{
    /// <summary>
    /// From this share of the text on. What SmartReader extracts from WCXB's pages has three such texts, all of them from
    /// pages where it found nothing else (<c>extracted --by smartreader</c>).
    /// </summary>
    private const double MostOfIt = 0.5;

    /// <summary>
    /// From this share on legal text, consent and newsletters are what a text is about that has no more in other paragraphs: a policy, an imprint. Of the texts on
    /// WCXB with that much of them eight lost by the removal and one gained (SmartReader and the small extractor, <c>extracted --set wcxb</c>).
    /// </summary>
    private const double SubjectOfIt = 0.25;

    public static void Spare(RuleContext context)
    {
        if (!context.Options.AlreadyExtracted)
        {
            return;
        }

        long all = 0;
        for (int i = 0; i < context.BlockCount; i++)
        {
            all += context.Page.Blocks[i].Length;
        }

        if (Covered(context, IsByWords) > all * MostOfIt)
        {
            context.Marks.OnlyName(IsByWords);
            context.Page.Warnings.Add(new CleanerWarning("mostly_boilerplate", "Most of the text reads like a notice or a prompt of the site. It was said to be main content, so it was left as it is."));
        }
        else if (Covered(context, IsSubject) is var covered && covered > all * SubjectOfIt && covered > OtherProse(context))
        {
            context.Marks.OnlyName(IsSubject);
        }
    }

    /// <summary>How many characters such marks cover together.</summary>
    private static long Covered(RuleContext context, Func<Mark, bool> chosen)
    {
        long covered = 0;
        int end = 0;
        foreach (Mark mark in context.Marks.All.Where(chosen).OrderBy(static mark => mark.Start))
        {
            covered += Math.Max(0, mark.End - Math.Max(end, mark.Start));
            end = Math.Max(end, mark.End);
        }

        return covered;
    }

    /// <summary>The characters of the paragraphs beside such lines. Both lists are walked once.</summary>
    private static long OtherProse(RuleContext context)
    {
        long prose = 0;
        List<Mark> marks = [.. context.Marks.All.Where(IsSubject).OrderBy(static mark => mark.Start)];
        int next = 0;
        for (int i = 0; i < context.BlockCount; i++)
        {
            int start = context.Page.Blocks[i].Start;
            while (next < marks.Count && marks[next].End <= start)
            {
                next++;
            }

            bool other = context.Statistics[i].IsProse && (next == marks.Count || marks[next].Start > start);
            prose += other ? context.Page.Blocks[i].Length : 0;
        }

        return prose;
    }

    private static bool IsSubject(Mark mark) =>
        IsByWords(mark) && mark.Kind is BoilerplateKind.CookieConsent or BoilerplateKind.Legal or BoilerplateKind.NewsletterSignup;

    /// <summary>Whether a mark rests on the words of a notice; what is made up or repeated on the site's pages is so wherever it stands.</summary>
    private static bool IsByWords(Mark mark) =>
        mark.Effect == MarkEffect.Removes
        && mark.Kind is BoilerplateKind.CookieConsent or BoilerplateKind.Legal or BoilerplateKind.NewsletterSignup or BoilerplateKind.CallToAction or BoilerplateKind.Navigation
        && mark.Rule != SiteProfileRule.RuleId;
}
