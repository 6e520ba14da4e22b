namespace ArticleCleaner.Tests.Fixtures;

/// <summary>
/// An article's structure as lines a person can read and write, one for each heading, paragraph, list item, table row,
/// line of code, image and so on, in order: <c>item 1 3. | Fold the dough</c>. White space counts in code only.
/// </summary>
internal static class ArticleOutline
{
    /// <summary>Begins a difference: a line the article lacks.</summary>
    public const string Lacks = "outline lacks: ";

    public static List<string> Of(Article article) => [.. article.Blocks.SelectMany(Lines)];

    /// <summary>
    /// The lines that are not where they should be: expected ones that are missing, and others that stand there instead.
    /// An expected line that begins with <c>? </c> may be missing.
    /// </summary>
    public static List<string> Compare(string[] expected, List<string> actual)
    {
        bool[] optional = [.. expected.Select(line => line.StartsWith("? ", StringComparison.Ordinal))];
        expected = [.. expected.Select((line, i) => optional[i] ? line[2..] : line)];
        int[,] common = new int[expected.Length + 1, actual.Count + 1];
        for (int i = expected.Length - 1; i >= 0; i--)
        {
            for (int j = actual.Count - 1; j >= 0; j--)
            {
                common[i, j] = expected[i] == actual[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var lines = new List<string>();
        int e = 0;
        int a = 0;
        while (e < expected.Length || a < actual.Count)
        {
            if (e < expected.Length && a < actual.Count && expected[e] == actual[a])
            {
                e++;
                a++;
            }
            else if (a == actual.Count || (e < expected.Length && common[e + 1, a] >= common[e, a + 1]))
            {
                if (!optional[e])
                {
                    lines.Add(Lacks + expected[e]);
                }

                e++;
            }
            else
            {
                lines.Add("outline has:   " + actual[a++]);
            }
        }

        return lines;
    }

    private static IEnumerable<string> Lines(ArticleBlock block)
    {
        string depth = (block.QuoteDepth > (block is QuoteBlock ? 1 : 0) ? $" quoted {block.QuoteDepth}" : "") + (block.ListDepth > 0 ? $" in item {block.ListDepth}" : "");
        return block switch
        {
            HeadingBlock heading => [$"heading {heading.Level}{depth} | {Flat(block.Text)}", .. Inlines(block.Text, heading.Inlines)],
            ParagraphBlock paragraph => [$"paragraph{depth} | {Flat(block.Text)}", .. Inlines(block.Text, paragraph.Inlines)],
            ListBlock list => list.Items.SelectMany(Lines),
            QuoteBlock quote => [$"quote{(quote.IsPullQuote ? " pulled" : "")}{depth} | {Flat(block.Text)} | {quote.Attribution} | {quote.Source}", .. Inlines(block.Text, quote.Inlines)],
            CodeBlock code => code.Text.Split('\n').Select(line => $"code {code.CodeLanguage}{depth} | {line}".TrimEnd()),
            TableBlock table => [.. table.Caption is { } caption ? [$"table | {caption}"] : Array.Empty<string>(), .. table.Rows.Select(row => Line(row, depth))],
            FigureBlock figure => [$"figure{depth} | {figure.Image.Source} | {figure.Image.Alt} | {figure.Image.Caption} | {figure.Image.Credit}"],
            EmbedBlock embed => [$"embed {embed.Kind}{depth} | {embed.Source} | {embed.Title}"],
            MathBlock math => [$"math{depth} | {math.Tex}"],
            FootnoteBlock note => [$"footnote {note.Id} {note.BackReference} | {Flat(block.Text)}", .. Inlines(block.Text, note.Inlines)],
            DetailsBlock details => [$"details {details.BlockCount}{depth} | {Flat(block.Text)}"],
            PostBlock post => [$"post {post.Kind} {post.Level} {post.BlockCount} | {post.Author} | {post.Time}"],
            RuleBlock => ["rule"],
            _ => throw new InvalidOperationException($"No line for {block.GetType().Name}."),
        };
    }

    private static IEnumerable<string> Lines(ListItem item)
    {
        string sign = item.Kind switch
        {
            ListItemKind.Term => "term",
            ListItemKind.Description => "description",
            _ => item.Ordered ? $"{item.Number}." : "•",
        } + (item.IsChecked is { } ticked ? ticked ? " ☑" : " ☐" : "");
        return [$"item {item.Level} {sign}{(item.Continues ? " goes on" : "")} | {Flat(item.Text)}", .. Inlines(item.Text, item.Inlines)];
    }

    private static string Line(TableRow row, string depth) =>
        $"row{(row.IsHeader ? " head" : "")}{depth} | " + string.Join(" | ", row.Cells.Select(cell =>
            cell.IsCovered ? "^" : Flat(cell.Text) + (cell.IsHeader && !row.IsHeader ? " (head)" : "") + (cell.ColumnSpan > 1 || cell.RowSpan > 1 ? $" ({cell.ColumnSpan}×{cell.RowSpan})" : "")));

    private static IEnumerable<string> Inlines(string text, IReadOnlyList<InlineSpan> inlines) =>
        inlines.Select(span => $"    {ExpectedPage.SnakeCase(span.Kind.ToString())} | {Flat(text.Substring(span.Start, span.Length))}{(span.Target is null ? "" : $" | {span.Target}")}");

    private static string Flat(string text) => text.Replace('\n', '⏎');
}
