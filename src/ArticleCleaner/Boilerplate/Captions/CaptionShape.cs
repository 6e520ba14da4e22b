using ArticleCleaner.Blocks;
using ArticleCleaner.Boilerplate.Phrases;
using ArticleCleaner.Signals;

namespace ArticleCleaner.Boilerplate.Captions;

/// <summary>What lines that caption an image look like when nothing but their text is known.</summary>
internal static class CaptionShape
{
    private const int MaxWords = 30;

    /// <summary>A line that can be a caption: short, no bullet, no heading sign, not a sentence, no footnote.</summary>
    public static bool MayBe(RuleContext context, int block)
    {
        ref PageBlock candidate = ref context.Page.Blocks[block];
        ref readonly BlockStatistics counts = ref context.Statistics[block];
        return (candidate.Shape is BlockShape.Paragraph or BlockShape.Caption || (context.IsText && candidate.Shape == BlockShape.Heading))
            && candidate.MarkerLength == 0
            && counts.Words is >= 2 and <= MaxWords
            && !counts.EndsSentence
            && context.TextOf(block)[^1] is not (':' or '：' or ',' or ';' or '،' or '↩' or '↑');
    }

    /// <summary>Most words start with a capital, as in a title, and are not all capitals, as on a button.</summary>
    public static bool IsTitleCase(in BlockStatistics counts) => counts.CapitalWords >= 2 && counts.CapitalWords * 2 >= counts.Words && counts.Capitals * 2 < counts.Letters;

    /// <summary>The same of a block's line; a script without letter case has no titles to tell by, any line may be one.</summary>
    public static bool IsTitled(RuleContext context, int block) =>
        IsTitleCase(context.Statistics[block])
        || (context.Statistics[block].Capitals == 0 && char.GetUnicodeCategory(context.TextOf(block)[0]) == System.Globalization.UnicodeCategory.OtherLetter);

    /// <summary>Whether two texts hold the same words.</summary>
    public static bool SameWords(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var left = new WordReader(a);
        var right = new WordReader(b);
        while (true)
        {
            bool moreLeft = left.Next(out Word one);
            bool moreRight = right.Next(out Word other);
            if (moreLeft != moreRight)
            {
                return false;
            }

            if (!moreLeft)
            {
                return true;
            }

            if (one.Hash != other.Hash)
            {
                return false;
            }
        }
    }
}
