namespace ArticleCleaner.Writing;

/// <summary>What is written below an image.</summary>
/// <param name="Caption">The caption, or <see langword="null"/>.</param>
/// <param name="Credit">Whose image it is, where the caption does not tell; or <see langword="null"/>.</param>
internal readonly record struct FigureTexts(string? Caption, string? Credit)
{
    /// <summary>How many blocks beside the image may show its caption as text of the article.</summary>
    private const int Neighbours = 3;

    /// <summary>The texts of a figure. A caption that is kept as a block of its own is not written again.</summary>
    public static FigureTexts Of(IReadOnlyList<ArticleBlock> blocks, int index)
    {
        var figure = (FigureBlock)blocks[index];
        string? caption = figure.Text.Length > 0 ? figure.Text : Unless(IsShown(blocks, index, figure.Image.Caption), figure.Image.Caption);
        string? credit = figure.Image.Credit;
        bool told = credit is not null && (caption?.Contains(credit, StringComparison.Ordinal) == true || IsShown(blocks, index, credit));
        return new FigureTexts(caption, Unless(told, credit));
    }

    private static string? Unless(bool condition, string? text) => condition || string.IsNullOrWhiteSpace(text) ? null : text;

    private static bool IsShown(IReadOnlyList<ArticleBlock> blocks, int figure, string? text)
    {
        int end = Math.Min(blocks.Count, figure + Neighbours + 1);
        for (int i = Math.Max(0, figure - Neighbours); text is not null && i < end; i++)
        {
            if (i != figure && blocks[i].Text.Contains(text, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
