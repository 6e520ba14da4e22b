using ArticleCleaner.Blocks;
using ArticleCleaner.Boilerplate.Phrases;

namespace ArticleCleaner.Boilerplate.Structure;

/// <summary>A line of short names parted by ›, », &gt; or / before the first paragraph: the path to the page.</summary>
internal sealed class PathLineRule : IBoilerplateRule
{
    private const int MaxWords = 16;
    private const string Signs = "›»>/→";

    public string Id => "navigation.path";

    public void Apply(RuleContext context)
    {
        for (int i = 0; i < context.BlockCount && !(context.Statistics[i].IsProse); i++)
        {
            ReadOnlySpan<char> text = context.TextOf(i);
            int separators = Separators(text);
            if (separators == 0 || context.Statistics[i].Words is < 2 or > MaxWords || context.Statistics[i].EndsSentence || (!context.IsText && context.Page.Blocks[i].Shape == BlockShape.Heading))
            {
                continue;
            }

            bool startsHome = PhraseBook.Shared.Holds(text[..text.IndexOfAny(Signs)], PhraseTopic.Menu);
            if (separators >= 2 || startsHome)
            {
                context.MarkBlock(i, this, BoilerplateKind.Breadcrumb, "The path to the page.", 0.94, startsHome ? MarkEffect.Removes : MarkEffect.Names, $"{separators} separators");
            }
        }
    }

    private static int Separators(ReadOnlySpan<char> text)
    {
        int count = 0;
        for (int i = 1; i + 1 < text.Length; i++)
        {
            if (Signs.Contains(text[i]) && text[i - 1] == ' ' && text[i + 1] == ' ')
            {
                count++;
            }
        }

        return count;
    }
}
