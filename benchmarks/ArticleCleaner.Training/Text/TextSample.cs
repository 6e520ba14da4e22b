using System.Text;
using ArticleCleaner.Quality.Data;
using ArticleCleaner.Quality.Scoring;
using ArticleCleaner.Training.Data;
using ArticleCleaner.Training.Labels;

namespace ArticleCleaner.Training.Text;

/// <summary>A text to learn from: a flattened page, or text that somebody extracted already.</summary>
/// <param name="Page">The page it is of.</param>
/// <param name="Input">The text.</param>
/// <param name="Labels">What the truth says of its lines.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="WordHashes">The words of all lines.</param>
/// <param name="WordCounts">By line, how many of them are its.</param>
internal sealed record TextSample(TrainingPage Page, string Input, BlockLabels Labels, TextSpan[] Lines, uint[] WordHashes, int[] WordCounts)
{
    public int Fold { get; } = Folds.Of(Page);

    /// <summary>Flattens and labels pages.</summary>
    public static TextSample[] OfPages(IReadOnlyList<TrainingPage> pages)
    {
        string[] inputs = new string[pages.Count];
        Parallel.For(0, inputs.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i => inputs[i] = pages[i].ReadInput());
        return OfTexts(pages, inputs);
    }

    /// <summary>Labels texts of pages.</summary>
    public static TextSample[] OfTexts(IReadOnlyList<TrainingPage> pages, string[] inputs) =>
        SegmentedPages.MapTexts(inputs, (i, document, scan) =>
        {
            var lines = new TextSpan[document.Blocks.Count];
            var counts = new int[lines.Length];
            for (int line = 0; line < lines.Length; line++)
            {
                lines[line] = new TextSpan(document.Blocks[line].Start, document.Blocks[line].Length);
                counts[line] = scan.Statistics[line].WordCount;
            }

            return new TextSample(pages[i], inputs[i], BlockLabels.Make(pages[i].Truth, document, scan), lines, scan.WordHashes.Span.ToArray(), counts);
        });

    /// <summary>The score of keeping some lines, as the set's authors score.</summary>
    public PageScore Score(PageScorer scorer, ReadOnlySpan<bool> kept) => scorer.Score(Page.Page.Truth, TextOf(kept));

    public string TextOf(ReadOnlySpan<bool> kept)
    {
        var text = new StringBuilder();
        for (int i = 0; i < kept.Length; i++)
        {
            if (kept[i])
            {
                text.Append(Input, Lines[i].Start, Lines[i].Length).Append('\n');
            }
        }

        return text.ToString();
    }
}
