using ArticleCleaner.Blocks;

namespace ArticleCleaner.Signals;

/// <summary>
/// Which blocks are main content, by hand-written rules: prose keeps itself and the short blocks near it
/// (after boilerpipe's word rule, Kohlschütter et al. 2010).
/// </summary>
internal static class MainContent
{
    private const int ProseWords = 16;
    private const int MaxProseLinkPercent = 33;

    public static ContentDecision Decide(PageDocument page, TextScan scan, CleanerOptions options)
    {
        BlockStatistics[] statistics = scan.Statistics;
        int count = page.Blocks.Count;
        var kept = new bool[count];
        var probability = new float[count];
        for (int i = 0; i < count; i++)
        {
            bool prose = IsProse(statistics[i]);
            bool nearProse = (i + 1 < count && IsProse(statistics[i + 1])) || (i > 0 && IsProse(statistics[i - 1]) && statistics[i].Words > 4);
            bool inChrome = page.Format == PageFormat.Html && IsChrome(page, page.Blocks[i].Container);
            bool linked = statistics[i].LinkDensity * 100 > MaxProseLinkPercent;
            kept[i] = (prose || (nearProse && !linked)) && !inChrome;
            probability[i] = kept[i] ? prose ? 0.9f : 0.6f : 0.1f;
        }

        return new ContentDecision
        {
            Kept = kept,
            Probability = probability,
            Confidence = 0.5,
            PageType = options.PageType ?? PageType.Unknown,
            PageTypeConfidence = options.PageType is null ? 0 : 1,
            Reason = static _ => "Too short or too many links to be prose, and not beside prose.",
        };
    }

    private static bool IsProse(in BlockStatistics block) =>
        block.Words >= ProseWords && block.LinkDensity * 100 <= MaxProseLinkPercent;

    private static bool IsChrome(PageDocument page, int element)
    {
        for (; element >= 0; element = page.Elements[element].Parent)
        {
            if (page.Elements[element].Tag is HtmlTag.Nav or HtmlTag.Footer or HtmlTag.Form or HtmlTag.Aside || (page.Elements[element].Flags & ElementFlags.Hidden) != 0)
            {
                return true;
            }
        }

        return false;
    }
}
