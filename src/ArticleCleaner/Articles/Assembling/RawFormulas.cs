using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>
/// Formulas that a page leaves in its text, between delimiters, for the script that it loads to draw them. That script looks for
/// both delimiters in one element, and so does this.
/// </summary>
/// <remarks>Linear: no part of the text is searched twice for the same delimiter.</remarks>
internal sealed class RawFormulas(PageDocument page)
{
    /// <summary>The delimiters that MathJax and KaTeX know without being told. A single dollar sign is none of them.</summary>
    private static readonly (string Begin, string End)[] Delimiters = [(@"\(", @"\)"), (@"\[", @"\]"), ("$$", "$$")];

    private bool? _areDrawn;

    /// <summary>Adds a run for each formula in a text.</summary>
    /// <param name="runs">The runs of the block that is being built.</param>
    /// <param name="first">The first run of the text; no formula is in code, or reaches over the edge of a run.</param>
    /// <param name="text">The text.</param>
    /// <param name="offset">Offset of the text in the block.</param>
    public void AddTo(List<FormattedRun> runs, int first, ReadOnlySpan<char> text, int offset)
    {
        (int own, int known) = (first, runs.Count);
        Span<bool> missing = stackalloc bool[Delimiters.Length];
        List<int>? edges = null;
        int position = 0, edge = 0;
        while (position < text.Length && text[position..].IndexOfAny('\\', '$') is var step and >= 0)
        {
            int start = position + step;
            position = start + 1;
            int kind = KindOf(text[start..]);
            if (kind < 0 || missing[kind])
            {
                continue;
            }

            if (!(_areDrawn ??= AreDrawn()))
            {
                return;
            }

            (string begin, string end) = Delimiters[kind];
            ReadOnlySpan<char> rest = text[(start + begin.Length)..];
            int length = rest.IndexOf(end);
            if (length < 0)
            {
                missing[kind] = true;
                continue;
            }

            // The last beginning before an end is the one that it ends.
            int again = rest[..length].LastIndexOf(begin);
            if (again >= 0)
            {
                position = start + begin.Length + again;
                continue;
            }

            int behind = start + begin.Length + length + end.Length;
            if (Formulas.Delimited(text[start..behind], displayedOnly: false) is { } tex && !IsInCode(runs, ref first, known, offset + start)
                && !IsCrossed(edges ??= EdgesOf(runs, own, known), ref edge, offset + start, offset + behind))
            {
                runs.Add(new FormattedRun(offset + start, offset + behind, InlineKind.Math, -1, tex));
                position = behind;
            }
            else if (begin == end)
            {
                position = start + begin.Length;
            }
        }
    }

    /// <summary>Where runs of a text begin and end, in order.</summary>
    private static List<int> EdgesOf(List<FormattedRun> runs, int first, int end)
    {
        var edges = new List<int>((end - first) * 2);
        for (int i = first; i < end; i++)
        {
            edges.Add(runs[i].Start);
            edges.Add(runs[i].End);
        }

        edges.Sort();
        return edges;
    }

    /// <summary>Whether a run begins or ends inside of a formula; asked for places in order.</summary>
    private static bool IsCrossed(List<int> edges, ref int edge, int start, int end)
    {
        while (edge < edges.Count && edges[edge] <= start)
        {
            edge++;
        }

        return edge < edges.Count && edges[edge] < end;
    }

    private static int KindOf(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < Delimiters.Length; i++)
        {
            if (text.StartsWith(Delimiters[i].Begin))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Asked for places in order; runs are in the order of their ends.</summary>
    private static bool IsInCode(List<FormattedRun> runs, ref int run, int count, int place)
    {
        while (run < count && (runs[run].Kind != InlineKind.Code || runs[run].End <= place))
        {
            run++;
        }

        return run < count && runs[run].Start <= place;
    }

    /// <summary>Whether the page loads a script that draws formulas, or its style sheet.</summary>
    private bool AreDrawn()
    {
        for (int i = 0; i < page.Elements.Count; i++)
        {
            ReadOnlySpan<char> address = page.Elements[i].Tag switch
            {
                HtmlTag.Script => page.Attribute(i, AttributeName.Src),
                HtmlTag.Link => page.Attribute(i, AttributeName.Href),
                _ => [],
            };
            if (address.ContainsIgnoringCase("mathjax") || address.ContainsIgnoringCase("katex"))
            {
                return true;
            }
        }

        return false;
    }
}
