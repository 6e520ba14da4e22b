using ArticleCleaner.Blocks;
using ArticleCleaner.Boilerplate.Phrases;

namespace ArticleCleaner.Boilerplate.Structure;

/// <summary>
/// The short lines before the first paragraph and behind the last one. It names them with little confidence, for what the
/// main-content decision takes of them and no other rule knows: above an article stand menus, under it the site's foot.
/// Three words of menus in a row are one, and go.
/// </summary>
/// <param name="id">The rule's id.</param>
/// <param name="atHead">Whether it looks at the head of the page, or at its foot.</param>
internal sealed class EdgeLinesRule(string id, bool atHead) : IBoilerplateRule
{
    private const int MaxWords = 8;
    private const double Confidence = 0.3;
    private const double BarConfidence = 0.85;
    private const int LeastOfBar = 3;

    private static readonly TopicSet Menu = TopicSet.Of(PhraseTopic.Menu, PhraseTopic.Legal);

    public string Id => id;

    public void Apply(RuleContext context)
    {
        int step = atHead ? 1 : -1;
        for (int i = atHead ? 0 : context.BlockCount - 1; i >= 0 && i < context.BlockCount && !IsProse(context, i); i += step)
        {
            if (context.Statistics[i].Words > MaxWords || context.Statistics[i].EndsSentence)
            {
                continue;
            }

            bool bar = IsBar(context, i);
            context.MarkBlock(i, this, atHead ? BoilerplateKind.Navigation : BoilerplateKind.SiteFooter,
                bar ? "In a row of words of menus." : atHead ? "A short line above the first paragraph of the page." : "A short line under the last paragraph of the page.",
                bar ? BarConfidence : Confidence, bar ? MarkEffect.Removes : MarkEffect.Names);
        }
    }

    /// <summary>Whether a line is one of several in a row that are words of menus and nothing else.</summary>
    private static bool IsBar(RuleContext context, int block)
    {
        if (!context.Phrases.IsPhrase(block, Menu))
        {
            return false;
        }

        int first = block;
        while (first > 0 && block - first < LeastOfBar && context.Phrases.IsPhrase(first - 1, Menu))
        {
            first--;
        }

        int end = block + 1;
        while (end < context.BlockCount && end - block < LeastOfBar && context.Phrases.IsPhrase(end, Menu))
        {
            end++;
        }

        return end - first >= LeastOfBar;
    }

    private static bool IsProse(RuleContext context, int block) =>
        context.Statistics[block].IsProse && context.Page.Blocks[block].LinkChars * 2 < context.Page.Blocks[block].Length;
}
