using System.Globalization;
using ArticleCleaner.Quality.Scoring;
using ArticleCleaner.Training.Commands;

namespace ArticleCleaner.Training.Text;

/// <summary>What cross-validated choices of lines score.</summary>
internal static class TextReport
{
    private static readonly float[] Bounds = [0.3f, 0.5f, 0.7f, 0.9f];

    /// <summary>Writes the table of flattened pages and, by bound, what becomes of texts that are extracted already.</summary>
    public static void Write(IReadOnlyList<TextChoice> choices, TextWriter output)
    {
        TextChoice[] pages = [.. choices.Where(choice => choice.Outcome.Sample is { Kind: TextKind.Page, IsWordless: false })];
        output.WriteLine(TypeTable.Write([.. pages.Select(page => page.Outcome.Sample.Page)], [.. pages.Select(page => page.Chosen)]));
        WriteExtracted(choices, output);
    }

    /// <summary>By bound of the probability of being extracted: F1 of whole pages, and the share of words kept of extracted texts.</summary>
    private static void WriteExtracted(IReadOnlyList<TextChoice> choices, TextWriter output)
    {
        float[] probability = ExtractedTrainer.CrossValidate(choices);
        foreach (float bound in Bounds)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"kept whole from {bound:0.0} on"));
            foreach (var group in choices.Select((choice, i) => (choice, i)).GroupBy(pair => (pair.choice.Outcome.Sample.Kind, pair.choice.Outcome.Sample.Page.Set, pair.choice.Outcome.Sample.IsWordless)))
            {
                PageScore[] scores = [.. group.Select(pair => probability[pair.i] >= bound ? pair.choice.Whole : pair.choice.Chosen)];
                double whole = group.Average(pair => probability[pair.i] >= bound ? 1.0 : 0);
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {group.Key.Kind} {group.Key.Set}{(group.Key.IsWordless ? " without word scores" : "")}: texts {scores.Length}, whole {whole:0.000}, F1 {scores.Average(score => score.F1):0.0000}, words kept {scores.Average(score => score.Recall):0.0000}"));
            }
        }
    }
}
