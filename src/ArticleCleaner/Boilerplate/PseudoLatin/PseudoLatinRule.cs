using ArticleCleaner.Blocks;

namespace ArticleCleaner.Boilerplate.PseudoLatin;

/// <summary>Demo text of themes and templates: pseudo-Latin blocks. Real Latin stays, and so does filler text that a page is about.</summary>
internal sealed class PseudoLatinRule : IBoilerplateRule
{
    /// <summary>Words of a block that is judged by itself.</summary>
    private const int LeastWords = 8;

    private const int LeastWordsByShape = 20;

    /// <summary>Words of a short line beside filler blocks, all of which must be filler.</summary>
    private const int LeastWordsOfLine = 2;

    /// <summary>Characters that tell whether a block may be filler at all.</summary>
    private const int PeekLength = 120;

    private static readonly string[] Subjects = ["lorem ipsum", "cicero", "placeholder text", "dummy text", "filler text", "pseudo-latin", "finibus", "blindtext", "faux texte", "texto de relleno", "platzhaltertext"];

    public string Id => "pseudo-latin.demo-text";

    public void Apply(RuleContext context)
    {
        List<int> filler = [];
        for (int i = 0; i < context.BlockCount; i++)
        {
            if (context.Statistics[i].Words >= LeastWords && IsFiller(context, i))
            {
                filler.Add(i);
            }
        }

        // The passage itself, once on a page of something else, is a quotation.
        bool quotation = filler.Count == 1 && CiceroPassage.IsQuotedIn(context.TextOf(filler[0]));
        if (filler.Count == 0 || quotation || IsAboutFiller(context, filler))
        {
            return;
        }

        foreach (int block in filler)
        {
            Mark(context, block, 0.95);
        }

        for (int i = 0; i < context.BlockCount; i++)
        {
            if (context.Statistics[i].Words is >= LeastWordsOfLine and < LeastWords)
            {
                TextMakeup line = TextMakeup.Of(context.TextOf(i));
                if (line.Words >= LeastWordsOfLine && line.FillerWords == line.Words)
                {
                    Mark(context, i, 0.85);
                }
            }
        }
    }

    private void Mark(RuleContext context, int block, double confidence) =>
        context.MarkBlock(block, this, BoilerplateKind.TemplateRemnant, "Demo text: words that look like Latin and mean nothing.", confidence, MarkEffect.Removes);

    private static bool IsFiller(RuleContext context, int block)
    {
        ReadOnlySpan<char> text = context.TextOf(block);
        TextMakeup peek = TextMakeup.Of(text[..Math.Min(text.Length, PeekLength)], enoughFunctionWords: 2);
        if (peek.FunctionWords > 1 || peek.Share(peek.LatinEndings) < 0.4)
        {
            return false;
        }

        TextMakeup makeup = TextMakeup.Of(text);
        if (PseudoLatinText.IsByVocabulary(makeup, LeastWords))
        {
            return true;
        }

        return PseudoLatinText.IsByShape(makeup, LeastWordsByShape)
            && context.Page.Blocks[block].Shape is not (BlockShape.Quote or BlockShape.Code)
            && !IsLatinByMarkup(context.Page, context.Page.Blocks[block].Container);
    }

    /// <summary>Markup that says the text is Latin: somebody meant it.</summary>
    private static bool IsLatinByMarkup(PageDocument page, int element)
    {
        for (; element >= 0; element = page.Elements[element].Parent)
        {
            ReadOnlySpan<char> language = page.Attribute(element, AttributeName.Lang);
            if (!language.IsEmpty)
            {
                return language.StartsWith("la", StringComparison.OrdinalIgnoreCase) && (language.Length == 2 || language[2] == '-');
            }
        }

        return false;
    }

    /// <summary>Whether a sentence of the page, itself no filler, speaks of filler text or of the passage it was made from.</summary>
    private static bool IsAboutFiller(RuleContext context, List<int> filler)
    {
        int next = 0;
        for (int i = 0; i < context.BlockCount; i++)
        {
            if (next < filler.Count && filler[next] == i)
            {
                next++;
                continue;
            }

            if (context.Statistics[i].Words < LeastWordsOfLine)
            {
                continue;
            }

            ReadOnlySpan<char> text = context.TextOf(i);
            foreach (string subject in Subjects)
            {
                if (text.Contains(subject, StringComparison.OrdinalIgnoreCase) && TextMakeup.Of(text) is var makeup && makeup.FillerShare < 0.5 && makeup.FunctionWords > 0)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
