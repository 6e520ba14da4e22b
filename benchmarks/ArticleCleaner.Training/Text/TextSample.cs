using System.Text;
using ArticleCleaner.Blocks;
using ArticleCleaner.Quality.Data;
using ArticleCleaner.Quality.Scoring;
using ArticleCleaner.Signals;
using ArticleCleaner.Training.Data;
using ArticleCleaner.Training.Labels;

namespace ArticleCleaner.Training.Text;

/// <summary>A text to learn from: a flattened page, or text that somebody extracted already.</summary>
/// <param name="Page">The page it is of.</param>
/// <param name="Kind">What it is of that page.</param>
/// <param name="Input">The text.</param>
/// <param name="Labels">What the truth says of its lines.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Texts">By line, the hash of its text.</param>
/// <param name="Headings">By line, whether it is a heading by its shape.</param>
/// <param name="WordHashes">The words of all lines.</param>
/// <param name="WordCounts">By line, how many of them are its.</param>
internal sealed record TextSample(TrainingPage Page, TextKind Kind, string Input, BlockLabels Labels, TextSpan[] Lines, uint[] Texts, bool[] Headings, uint[] WordHashes, int[] WordCounts)
{
    /// <summary>Parts of all sites; every fold is made of as many.</summary>
    public const int Parts = Folds.Count * 2;

    /// <summary>The part of its site, 0 to <see cref="Parts"/> − 1; modulo the number of folds it is the fold.</summary>
    public int Part { get; } = Folds.Of(Page) + (Folds.Count * Folds.HalfOf(Page));

    public int Fold => Part % Folds.Count;

    /// <summary>The number of words of its lines.</summary>
    public int Words { get; } = Labels.Words.Sum();

    /// <summary>Whether it is read as if none of its words were known, as texts in languages without word scores are.</summary>
    public bool IsWordless { get; init; }

    /// <summary>The samples, and every third a second time without word scores.</summary>
    public static IEnumerable<TextSample> WithWordless(IEnumerable<TextSample> samples) =>
        samples.SelectMany(static sample => sample.Page.Id.Sum(static c => c) % 3 == 0 ? (TextSample[])[sample, sample with { IsWordless = true }] : [sample]);

    /// <summary>Flattens and labels pages.</summary>
    public static TextSample[] OfPages(IReadOnlyList<TrainingPage> pages)
    {
        string[] inputs = new string[pages.Count];
        Parallel.For(0, inputs.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i => inputs[i] = pages[i].ReadInput());
        return OfTexts(pages, TextKind.Page, inputs);
    }

    /// <summary>The truths of pages as texts of their own; empty ones are left out.</summary>
    public static TextSample[] OfTruths(IEnumerable<TrainingPage> pages)
    {
        TrainingPage[] chosen = [.. pages.Where(page => page.Truth.AsSpan().Trim().Length > 0)];
        return OfTexts(chosen, TextKind.Truth, [.. chosen.Select(page => page.Truth)]);
    }

    /// <summary>Labels texts of pages.</summary>
    public static TextSample[] OfTexts(IReadOnlyList<TrainingPage> pages, TextKind kind, string[] inputs) =>
        SegmentedPages.MapTexts(inputs, (i, document, scan) =>
        {
            var lines = new TextSpan[document.Blocks.Count];
            var counts = new int[lines.Length];
            var texts = new uint[lines.Length];
            var headings = new bool[lines.Length];
            for (int line = 0; line < lines.Length; line++)
            {
                lines[line] = new TextSpan(document.Blocks[line].Start, document.Blocks[line].Length);
                counts[line] = scan.Statistics[line].WordCount;
                headings[line] = document.Blocks[line].Shape == BlockShape.Heading;
                texts[line] = LineRepetition.HashOf(scan.Statistics[line]);
            }

            return new TextSample(pages[i], kind, inputs[i], BlockLabels.Make(pages[i].Truth, document, scan), lines, texts, headings, scan.WordHashes.Span.ToArray(), counts);
        });

    /// <summary>The score of keeping some lines, as the set's authors score.</summary>
    public PageScore Score(PageScorer scorer, ReadOnlySpan<bool> kept) => scorer.Score(Page.Page.Truth, TextOf(kept));

    public ReadOnlySpan<char> LineAt(int line) => Input.AsSpan(Lines[line].Start, Lines[line].Length);

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
