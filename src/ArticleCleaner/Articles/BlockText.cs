using System.Text;
using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles;

/// <summary>The kept text of one page block, its place, and its formatting.</summary>
internal sealed record BlockText(string Text, IReadOnlyList<TextSpan> Spans, IReadOnlyList<InlineSpan> Inlines)
{
    /// <summary>Collects the kept segments of the block that <paramref name="segments"/>[<paramref name="first"/>] belongs to.</summary>
    /// <param name="page">The page.</param>
    /// <param name="segments">All segments in order.</param>
    /// <param name="first">The block's first kept segment.</param>
    /// <param name="next">The first segment of another block.</param>
    public static BlockText Of(PageDocument page, List<PageSegment> segments, int first, out int next)
    {
        int block = segments[first].Block;
        var spans = new List<TextSpan>(1);
        for (next = first; next < segments.Count && segments[next].Block == block; next++)
        {
            if (segments[next].Removal is null)
            {
                spans.Add(new TextSpan(segments[next].Start, segments[next].Length));
            }
        }

        ref PageBlock source = ref page.Blocks[block];
        int textStart = source.Start + source.MarkerLength;
        var text = new StringBuilder();
        var inlines = new List<InlineSpan>();
        int previous = -1;
        foreach (TextSpan span in spans)
        {
            int start = Math.Max(span.Start, textStart);
            if (start >= span.End)
            {
                continue;
            }

            if (text.Length > 0 && PartsWords(page.Text.Slice(previous, start - previous)))
            {
                text.Append(' ');
            }

            previous = span.End;
            AddInlines(page, source, start, span.End, text.Length, inlines);
            text.Append(page.Text.Slice(start, span.End - start));
        }

        return new BlockText(text.ToString(), spans, inlines);
    }

    /// <summary>Whether what was cut out parts the words around it; bare markers such as <c>**</c> do not.</summary>
    private static bool PartsWords(ReadOnlySpan<char> cut)
    {
        foreach (char c in cut)
        {
            if (char.IsWhiteSpace(c) || char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    private static void AddInlines(PageDocument page, in PageBlock block, int start, int end, int offset, List<InlineSpan> inlines)
    {
        foreach (ref readonly InlineRun run in page.Inlines.Span.Slice(block.FirstInline, block.InlineCount))
        {
            int from = Math.Max(run.Start, start);
            int to = Math.Min(run.Start + run.Length, end);

            // In text input a run begins with its markers; without them it is no longer one.
            bool unwrapped = run.Element < 0 && from > run.Start;
            if (from < to && !unwrapped)
            {
                string? target = run.Kind == InlineKind.Link ? Links.Resolve(page.Url, page.Attribute(run.Element, AttributeName.Href)) : null;
                inlines.Add(new InlineSpan(from - start + offset, to - from, run.Kind, target));
            }
        }
    }
}
