using System.Buffers;
using ArticleCleaner.Blocks;

namespace ArticleCleaner.Boilerplate.Remnants;

/// <summary>
/// Unfilled template variables, shortcodes and encoding rubble. A block that is nothing else goes; inside a sentence only
/// what authors never write themselves. A page full of them is about them, and code is left alone.
/// </summary>
internal sealed class TemplateRemnantRule : IBoilerplateRule
{
    /// <summary>Blocks that are only a remnant, from which on the page is taken to be about templates.</summary>
    private const int TooMany = 5;

    private static readonly SearchValues<char> Starts = SearchValues.Create("{<$%[\uFFFD");

    public string Id => "remnants.template";

    public void Apply(RuleContext context)
    {
        var found = new List<(int Start, int End, bool Whole, bool Certain)>();
        int alone = 0;
        for (int i = 0; i < context.BlockCount; i++)
        {
            if (context.Page.Blocks[i].Shape == BlockShape.Code || !context.TextOf(i).ContainsAny(Starts))
            {
                continue;
            }

            if (BrokenLines.IsBetweenTags(context, i))
            {
                continue;
            }

            alone += Find(context, i, found) ? 1 : 0;
        }

        foreach ((int start, int end, bool whole, bool certain) in found)
        {
            bool removes = alone < TooMany && (whole || certain);
            context.MarkRun(start, end, this, BoilerplateKind.TemplateRemnant, "Left behind by a template or a shortcode that was not filled in.", whole ? 0.95 : 0.9,
                removes ? MarkEffect.Removes : MarkEffect.Names);
        }
    }

    /// <summary>Collects the remnants of a block; says whether it is nothing else.</summary>
    private static bool Find(RuleContext context, int block, List<(int Start, int End, bool Whole, bool Certain)> found)
    {
        ref PageBlock source = ref context.Page.Blocks[block];
        ReadOnlySpan<char> text = context.TextOf(block);
        if (text.Count('\uFFFD') * 4 > text.Length)
        {
            found.Add((source.Start, source.End, true, true));
            return true;
        }

        int first = found.Count;
        int covered = 0;
        for (int i = 0; i < text.Length;)
        {
            int next = text[i..].IndexOfAny(Starts);
            if (next < 0)
            {
                break;
            }

            i += next;
            int length = Remnant.LengthAt(text[i..], out bool certain);
            if (length == 0)
            {
                i++;
                continue;
            }

            if (!InCode(context.Page, source, source.Start + i))
            {
                found.Add((source.Start + i, source.Start + i + length, false, certain));
                covered += length;
            }

            i += length;
        }

        bool whole = found.Count > first && covered + (found.Count - first) + 1 >= text.Length - source.MarkerLength;
        if (whole)
        {
            found.RemoveRange(first, found.Count - first);
            found.Add((source.Start, source.End, true, true));
        }

        return whole;
    }

    private static bool InCode(PageDocument page, in PageBlock block, int at)
    {
        foreach (ref readonly InlineRun run in page.Inlines.Span.Slice(block.FirstInline, block.InlineCount))
        {
            if (run.Kind == InlineKind.Code && run.Start <= at && at < run.Start + run.Length)
            {
                return true;
            }
        }

        return false;
    }
}
