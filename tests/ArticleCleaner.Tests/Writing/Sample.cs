namespace ArticleCleaner.Tests.Writing;

/// <summary>Articles and blocks made by hand.</summary>
internal static class Sample
{
    public static Article Article(params ArticleBlock[] blocks) => new()
    {
        Text = "",
        Format = PageFormat.Html,
        Blocks = blocks,
        Ledger = PageLedger.Create("", [], []),
    };

    public static HeadingBlock Heading(int level, string text) => new() { Level = level, Text = text };

    public static ParagraphBlock Paragraph(string text, params InlineSpan[] spans) => new() { Text = text, Inlines = spans };

    public static ListBlock List(params (string Text, int Level, bool Ordered, int? Number)[] items) => new()
    {
        Text = "",
        Items = [.. items.Select(item => new ListItem { Text = item.Text, Level = item.Level, Ordered = item.Ordered, Number = item.Number })],
    };

    public static TableRow Row(bool header, params string[] cells) =>
        new() { IsHeader = header, Cells = [.. cells.Select(cell => new TableCell { Text = cell, IsHeader = header })] };
}
