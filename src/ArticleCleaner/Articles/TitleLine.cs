using ArticleCleaner.Blocks;
using ArticleCleaner.Boilerplate;
using ArticleCleaner.Metadata.People;
using ArticleCleaner.Signals;

namespace ArticleCleaner.Articles;

/// <summary>
/// Keeps the title of flattened text. It stands under the menus and above the byline, date and share bar, far from prose, so
/// the model of lines takes it for one of them: the lowest line above the text that has the shape of a title, while all below
/// it is named by a rule or of a few words.
/// </summary>
internal static class TitleLine
{
    private const int MaxAbove = 12;
    private const int MaxUnnamed = 3;
    private const int LeastWords = 3;
    private const int MaxWords = 25;
    private const int MaxByline = 8;

    /// <summary>Marks the title as kept, and as the page's heading.</summary>
    public static void Keep(RuleContext context, ContentDecision content, ReadOnlySpan<LineRole> roles)
    {
        int first = roles.IndexOf(LineRole.Kept);
        if (first < 0 || LineRoles.IsHeading(context, first))
        {
            return;
        }

        int unnamed = 0;
        for (int i = first - 1; i >= Math.Max(0, first - MaxAbove) && unnamed <= MaxUnnamed; i--)
        {
            if (roles[i] == LineRole.Named)
            {
                continue;
            }

            if (IsTitle(context, roles, i))
            {
                content.Kept[i] = true;
                context.Page.Blocks[i].Shape = BlockShape.Heading;
                context.Page.Blocks[i].Level = 1;
                return;
            }

            unnamed += context.Statistics[i].Words <= MaxByline ? 1 : MaxUnnamed + 1;
        }
    }

    /// <summary>The first line of a text is no byline.</summary>
    private static bool IsTitle(RuleContext context, ReadOnlySpan<LineRole> roles, int line) =>
        roles[line] == LineRole.Heading && context.Statistics[line].Words is >= LeastWords and <= MaxWords && (line == 0 || !IsByline(context, line));

    /// <summary>A few capitalised words that hold a name. Without letter case a title looks the same.</summary>
    private static bool IsByline(RuleContext context, int line) =>
        context.Statistics[line].Words <= MaxByline
        && context.Statistics[line].CapitalWords + 1 >= context.Statistics[line].Words
        && Byline.Names(context.TextOf(line).ToString(), lastNameFirst: false).Count > 0;
}
