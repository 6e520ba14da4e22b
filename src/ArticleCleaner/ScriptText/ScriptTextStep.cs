using ArticleCleaner.Blocks;
using ArticleCleaner.Html;
using ArticleCleaner.Signals;

namespace ArticleCleaner.ScriptText;

/// <summary>
/// Pages whose text is not in their markup: what their scripts hold as data becomes further blocks behind the page's own, and is
/// kept, when the page itself shows much less. The scripts of all other pages are not read here.
/// </summary>
internal static class ScriptTextStep
{
    /// <summary>Fewer words are a teaser or a description.</summary>
    private const int FewestWords = 60;

    /// <summary>How many times the words that the page shows.</summary>
    private const int TimesVisible = 2;

    /// <summary>The state of a framework is read only when the page shows fewer words than this: it is long, and most pages have their text in the markup as well.</summary>
    private const int PoorWords = 150;

    /// <summary>The script of Nuxt 3 that holds its state, by its id.</summary>
    private const string FlatList = "__NUXT_DATA__";

    /// <summary>In characters; less cannot hold a text worth adding.</summary>
    private const int ShortestScript = 400;

    /// <summary>A page that shows fewer words than this shows its frame only ("Loading…"): none of them stays but the title.</summary>
    private const int FrameWords = 30;

    /// <summary>
    /// Of a text that JSON-LD declares: the mean F1, rounded down, of those that WCXB's development pages give when only their titles and
    /// their JSON-LD are left (0.78 over 43 pages). What the shell around it makes of itself says nothing of the text.
    /// </summary>
    private const double DeclaredConfidence = 0.75;

    /// <summary>Of a text that only its length speaks for: the same with their other scripts (0.57 over 143 pages).</summary>
    private const double GuessedConfidence = 0.5;

    /// <summary>How sure the page type is that JSON-LD declares: of the 37 pages of WCXB's development set with such a text, 36 are of the type declared.</summary>
    private const double DeclaredTypeConfidence = 0.95;

    /// <summary>A text that speaks of cookies once in so many words is about them.</summary>
    private const int WordsPerCookie = 60;

    /// <summary>From this share of its runs on a text stands in the other.</summary>
    private const double Contained = 0.5;

    /// <summary>Adds the blocks, if there are any to add.</summary>
    /// <returns>The decision over the blocks that are there now.</returns>
    public static ContentDecision Apply(PageDocument page, TextScan scan, ContentDecision content, ScriptTextReader reader, CleanerOptions options, PageBudget budget)
    {
        int visible = 0;
        for (int i = 0; i < page.Blocks.Count; i++)
        {
            visible += content.Kept[i] ? scan.Statistics[i].Words : 0;
        }

        var words = new RecordList<uint>();
        int fewest = Math.Max(FewestWords, visible * TimesVisible);
        if (page.UnexaminedBlock >= 0 || Find(page, visible, fewest, words, budget) is not { } text || new WordRuns(scan.WordHashes.Span).Share(words.Span) >= Contained)
        {
            return content;
        }

        var added = new WordRuns(words.Span);
        if (text.IsGuess && visible >= FrameWords && !BeginsWithWhatIsShown(page, scan, content, added))
        {
            return content;
        }

        int own = page.Blocks.Count;
        reader.Append(text.Html, page, budget);
        scan.Run(page);
        page.Warnings.Add(new CleanerWarning("script_text", $"The page shows little text; the text of {text.Source} stands in for it."));
        ContentDecision decision = Decide(page, scan, content, own, isFrame: visible < FrameWords, added);
        (PageType type, double confidence) = TypeOf(text, options);
        return decision with { Confidence = text.IsGuess ? GuessedConfidence : DeclaredConfidence, PageType = type, PageTypeConfidence = confidence };
    }

    /// <summary>What kind of page the text makes it: what the caller says, what the data declares; the shell around it tells nothing.</summary>
    private static (PageType Type, double Confidence) TypeOf(ScriptText text, CleanerOptions options) =>
        ContentDecision.StatedType(options) is { Type: not PageType.Unknown } stated ? stated : (text.PageType, text.PageType == PageType.Unknown ? 0 : DeclaredTypeConfidence);

    /// <summary>Whether most of what the page shows stands in a text. If not, the text is another page's: the state of a framework holds those as well.</summary>
    private static bool BeginsWithWhatIsShown(PageDocument page, TextScan scan, ContentDecision content, WordRuns added)
    {
        double shared = 0;
        int all = 0;
        for (int i = 0; i < page.Blocks.Count; i++)
        {
            if (content.Kept[i] && page.Blocks[i].Shape != BlockShape.Heading)
            {
                ReadOnlySpan<uint> words = scan.WordsOf(i);
                shared += added.Share(words) * words.Length;
                all += words.Length;
            }
        }

        return shared >= Contained * all;
    }

    /// <summary>The longest text that the scripts declare; where there is none of enough words, the longest of those that only their length speaks for.</summary>
    private static ScriptText? Find(PageDocument page, int visible, int fewest, RecordList<uint> words, PageBudget budget)
    {
        int shortest = Math.Max(ShortestScript, visible * TimesVisible);
        ScriptText? declared = null, guess = null;
        for (int i = 0; i < page.RawTexts.Count; i++)
        {
            int element = page.RawTexts[i].Element;
            ReadOnlySpan<char> script = page.RawTextAt(ref i);
            if (page.Elements[element].Tag != HtmlTag.Script || script.Length < shortest)
            {
                continue;
            }

            if (page.Attribute(element, AttributeName.Type).Contains("ld+json", StringComparison.OrdinalIgnoreCase))
            {
                declared = ScriptText.Longer(declared, JsonLdBody.MayHave(script) ? JsonLdBody.Find(script) : null);
            }
            else if (visible < PoorWords)
            {
                bool isFlat = page.Attribute(element, AttributeName.Id) is FlatList;
                guess = ScriptText.Longer(guess, StateText.Find(script, form: isFlat ? StateForm.Flat : StateForm.Tree));
            }
        }

        if (declared is not null && CountWords(declared, words) >= fewest)
        {
            return declared;
        }

        guess = visible < PoorWords ? ScriptText.Longer(guess, InlineState.Find(page, shortest, budget)) : guess;
        return guess is not null && CountWords(guess, words) is var count && count >= fewest && !IsConsent(guess, count) ? guess : null;
    }

    private static int CountWords(ScriptText text, RecordList<uint> words)
    {
        words.Clear(1 << 16);
        return TextScanner.Scan(ScriptText.WithoutTags(text.Html), words).Words;
    }

    /// <summary>Whether a text is what a banner says: scripts of consent hold long ones, and every language calls cookies so.</summary>
    private static bool IsConsent(ScriptText text, int words)
    {
        int cookies = 0;
        for (int at = 0, next; (next = text.Html.AsSpan(at).IndexOf("cookie", StringComparison.OrdinalIgnoreCase)) >= 0; at += next + 1)
        {
            cookies++;
        }

        return cookies * WordsPerCookie >= words;
    }

    private static ContentDecision Decide(PageDocument page, TextScan scan, ContentDecision content, int own, bool isFrame, WordRuns added)
    {
        int count = page.Blocks.Count;
        bool[] kept = [.. content.Kept.AsSpan(0, own), .. new bool[count - own]];
        float[] probability = [.. content.Probability.AsSpan(0, own), .. new float[count - own]];
        for (int i = 0; i < own; i++)
        {
            // The page shows the beginning of its text.
            kept[i] &= !isFrame && (page.Blocks[i].Shape == BlockShape.Heading || added.Share(scan.WordsOf(i)) < Contained);
        }

        int title = content.TitleBlock >= 0 ? content.TitleBlock : TitleHeading.FirstShown(page, own);
        if (title >= 0)
        {
            kept[title] = true;
        }

        kept.AsSpan(own).Fill(true);
        probability.AsSpan(own).Fill(1);
        return new ContentDecision
        {
            Kept = kept,
            Probability = probability,
            Confidence = content.Confidence,
            PageType = content.PageType,
            PageTypeConfidence = content.PageTypeConfidence,
            TitleBlock = title,
            Reason = i => i < own && !content.Kept[i] ? content.Reason(i)
                : isFrame ? "The text is in the page's scripts; this is only what stands in its place." : "Stands again in the text that the page's scripts hold.",
            IsCopy = i => i < own && (content.Kept[i] ? !isFrame : content.IsCopy(i)),
        };
    }
}
