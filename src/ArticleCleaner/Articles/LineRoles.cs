using ArticleCleaner.Blocks;
using ArticleCleaner.Boilerplate;
using ArticleCleaner.Signals;
using ArticleCleaner.Text;

namespace ArticleCleaner.Articles;

/// <summary>What a line of flattened text is to the lines around it.</summary>
internal enum LineRole : byte
{
    /// <summary>Left out, and nothing that a text must have.</summary>
    Other,

    /// <summary>A rule says what it is.</summary>
    Named,

    /// <summary>Main content.</summary>
    Kept,

    /// <summary>Left out, though long and with a sentence.</summary>
    Prose,

    /// <summary>Left out, though a heading by its shape.</summary>
    Heading,
}

/// <summary>The roles of a page's lines, by the decision and the rules' marks.</summary>
internal static class LineRoles
{
    /// <summary>Marks of less confidence only say that a line is short and at an edge of the page.</summary>
    public const double LeastConfidence = 0.4;

    public static LineRole[] Of(RuleContext context, ContentDecision content)
    {
        var roles = new LineRole[context.BlockCount];
        var names = new CoveringMarks(context.Marks.All);
        for (int i = 0; i < roles.Length; i++)
        {
            PageBlock block = context.Page.Blocks[i];
            Mark? name = names.Of(block.Start, block.End);
            roles[i] = name is { Confidence: >= LeastConfidence } ? LineRole.Named
                : content.Kept[i] ? LineRole.Kept
                : content.IsCopy(i) ? LineRole.Other
                : context.Statistics[i].IsProse ? LineRole.Prose
                : IsHeading(context, i) ? LineRole.Heading
                : LineRole.Other;
        }

        return roles;
    }

    public static bool IsHeading(RuleContext context, int line) =>
        context.Page.Blocks[line].Shape == BlockShape.Heading || (context.Page.Blocks[line].Shape == BlockShape.Paragraph && HeadingShape.IsLikely(context.TextOf(line)));
}
