using System.Text;
using ArticleCleaner.Blocks;

namespace ArticleCleaner.Tests.Articles.Assembling;

/// <summary>What must hold for the blocks of any page.</summary>
internal static class BlockChecks
{
    /// <summary>The first difference between the visible characters of the blocks and those of the kept spans, or <see langword="null"/>.</summary>
    public static string? Difference(IReadOnlyList<ArticleBlock> blocks, string pageText, IEnumerable<TextSpan> kept)
    {
        var ofBlocks = new StringBuilder();
        foreach (ArticleBlock block in blocks)
        {
            AppendVisible(ofBlocks, block.Text);
        }

        var ofSpans = new StringBuilder();
        foreach (TextSpan span in kept)
        {
            AppendVisible(ofSpans, pageText.AsSpan(span.Start, span.Length));
        }

        string actual = ofBlocks.ToString();
        string expected = ofSpans.ToString();
        if (actual == expected)
        {
            return null;
        }

        int at = actual.AsSpan().CommonPrefixLength(expected);
        return $"at {at}: blocks have '{Excerpt(actual, at)}', kept spans have '{Excerpt(expected, at)}'";
    }

    /// <summary>The first block whose inline spans leave its text or overlap in part, or <see langword="null"/>.</summary>
    public static string? BadNesting(IReadOnlyList<ArticleBlock> blocks)
    {
        foreach (ArticleBlock block in blocks)
        {
            foreach ((string text, IReadOnlyList<InlineSpan> inlines) in Texts(block))
            {
                var open = new Stack<InlineSpan>();
                int last = 0;
                foreach (InlineSpan inline in inlines)
                {
                    while (open.TryPeek(out InlineSpan? outer) && outer.Start + outer.Length <= inline.Start && outer.Length > 0)
                    {
                        open.Pop();
                    }

                    int end = inline.Start + inline.Length;
                    bool good = inline.Start >= last && end <= text.Length && (!open.TryPeek(out InlineSpan? around) || end <= around.Start + around.Length);
                    if (!good)
                    {
                        return $"{inline} in '{text}'";
                    }

                    last = inline.Start;
                    if (inline.Length > 0)
                    {
                        open.Push(inline);
                    }
                }
            }
        }

        return null;
    }

    private static IEnumerable<(string Text, IReadOnlyList<InlineSpan> Inlines)> Texts(ArticleBlock block) => block switch
    {
        HeadingBlock heading => [(heading.Text, heading.Inlines)],
        ParagraphBlock paragraph => [(paragraph.Text, paragraph.Inlines)],
        QuoteBlock quote => [(quote.Text, quote.Inlines)],
        FigureBlock figure => [(figure.Text, figure.Inlines)],
        FootnoteBlock footnote => [(footnote.Text, footnote.Inlines)],
        DetailsBlock details => [(details.Text, details.Inlines)],
        ListBlock list => list.Items.Select(item => (item.Text, item.Inlines)),
        TableBlock table => table.Rows.SelectMany(row => row.Cells).Select(cell => (cell.Text, cell.Inlines)),
        _ => [],
    };

    private static void AppendVisible(StringBuilder to, ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                to.Append(c);
            }
        }
    }

    private static string Excerpt(string text, int at) => text.Substring(Math.Max(0, at - 20), Math.Min(60, text.Length - Math.Max(0, at - 20)));
}
