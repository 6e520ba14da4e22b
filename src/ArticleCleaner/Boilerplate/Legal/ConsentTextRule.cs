using ArticleCleaner.Boilerplate.Phrases;

namespace ArticleCleaner.Boilerplate.Legal;

/// <summary>
/// At the first and the last lines of a page: text about cookies and consent, and the short lines (its buttons) after it.
/// Elsewhere an article may well be about cookies.
/// </summary>
internal sealed class ConsentTextRule : IBoilerplateRule
{
    private const int EdgeBlocks = 6;
    private const int MaxWords = 80;
    private const int MaxButtonWords = 5;
    private const int MaxButtons = 4;

    /// <summary>Different words of consent in a text that was extracted already: of a page that explains cookies an extractor keeps much, of banners little.</summary>
    private const int LeastWordsOfExtracted = 3;

    public string Id => "legal.consent-text";

    public void Apply(RuleContext context)
    {
        int end = 0;
        foreach (PhraseMatch match in context.Phrases.Of(PhraseTopic.CookieWord))
        {
            bool edge = match.Block < EdgeBlocks || match.Block >= context.BlockCount - EdgeBlocks;
            int start = context.Page.Blocks[match.Block].Start;
            if (match.Block < end || !edge || context.Statistics[match.Block].Words > MaxWords
                || !IsOfConsent(context, start, context.Page.Blocks[match.Block].End))
            {
                continue;
            }

            end = match.Block + 1;
            int banner = EndOfBanner(context, match.Block);
            while (end < banner && end - match.Block <= MaxButtons && context.Statistics[end].Words <= MaxButtonWords && !context.Statistics[end].EndsSentence)
            {
                end++;
            }

            context.MarkBlock(match.Block, this, BoilerplateKind.CookieConsent, "Text about cookies and consent at the edge of the page.", 0.93, MarkEffect.Removes);
            if (end > match.Block + 1)
            {
                context.MarkRun(context.Page.Blocks[match.Block + 1].Start, context.Page.Blocks[end - 1].End, this, BoilerplateKind.CookieConsent, "The buttons of a cookie banner.", 0.7, MarkEffect.Names);
            }
        }
    }

    private static bool IsOfConsent(RuleContext context, int start, int end)
    {
        if (!context.Options.AlreadyExtracted || context.Phrases.Any(PhraseTopic.Consent, start, end))
        {
            return context.Phrases.Any(PhraseTopic.ConsentWord, start, end);
        }

        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (PhraseMatch word in context.Phrases.Of(PhraseTopic.ConsentWord))
        {
            if (word.Start >= start && word.Start < end)
            {
                words.Add(context.Page.Text.Slice(word.Start, word.End - word.Start).ToString());
            }
        }

        return words.Count >= LeastWordsOfExtracted;
    }

    /// <summary>In HTML the buttons stand in the box of the text; a page's own head or article does not.</summary>
    private static int EndOfBanner(RuleContext context, int block)
    {
        int box = context.Page.Elements[context.Page.Blocks[block].Container].Parent;
        return context.IsText || box < 0 ? context.BlockCount : context.Page.Elements[box].EndBlock;
    }
}
