using System.CommandLine;
using System.Globalization;
using ArticleCleaner.Quality.Commands;
using ArticleCleaner.Quality.Scoring;
using ArticleCleaner.Signals;
using ArticleCleaner.Training.Data;
using ArticleCleaner.Training.LightGbm;
using ArticleCleaner.Training.Text;

namespace ArticleCleaner.Training.Commands;

/// <summary><c>cv-text</c>: five-fold cross-validation by site on flattened pages and on texts that are extracted already.</summary>
internal static class TextCrossValidateCommand
{
    private static readonly float[] Bounds = [0.3f, 0.5f, 0.7f, 0.9f];

    public static Command Create()
    {
        Option<DirectoryInfo?> data = CommandOptions.Data();
        var boosting = new BoostingOptionSet(TrainingDefaults.Text);
        var gains = new Option<bool>("--gains") { Description = "List what each signal was worth in training." };
        var extracts = new Option<FileInfo?>("--extracts") { Description = "Learn from SmartReader's texts of the pages too; they are kept in this file." };
        var pagesOnly = new Option<bool>("--pages-only") { Description = "Leave out the texts that are extracted already." };
        var command = new Command("cv-text", "Flattens WCXB's pages, trains on four fifths of the sites and scores the rest, five times.") { data, gains, extracts, pagesOnly };
        boosting.AddTo(command);
        command.SetAction(result =>
        {
            string? folder = result.GetValue(data)?.FullName;
            TextSample[] pages = TextData.Pages(folder);
            TextSample[] extracted = result.GetValue(pagesOnly) ? [] : TextData.Extracted(folder, result.GetValue(extracts)?.FullName);
            return Run(pages, extracted, boosting.Read(result), result.GetValue(gains));
        });
        return command;
    }

    private static int Run(TextSample[] pages, TextSample[] extracted, BoostingOptions options, bool listGains)
    {
        var gains = new double[TextSignals.Count];
        TextChoice[] choices = TextChoice.Make(TextCrossValidation.Run(pages, [.. pages, .. extracted], options, gains), PageScorer.Words);
        WritePages(choices, choice => choice.Chosen);
        if (extracted.Length > 0)
        {
            WriteExtracted(choices);
        }

        if (listGains)
        {
            foreach (int i in Enumerable.Range(0, gains.Length).OrderByDescending(i => gains[i]))
            {
                Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(TextSignal)i}: {gains[i] / gains.Sum():0.0000}"));
            }
        }

        return 0;
    }

    private static void WritePages(TextChoice[] choices, Func<TextChoice, PageScore> score)
    {
        TextChoice[] pages = [.. choices.Where(choice => choice.Outcome.Sample.Kind == TextKind.Page)];
        Console.Out.WriteLine(TypeTable.Write([.. pages.Select(page => page.Outcome.Sample.Page)], [.. pages.Select(score)]));
    }

    /// <summary>By bound of the probability of being extracted: F1 of whole pages, and the share of words kept of extracted texts.</summary>
    private static void WriteExtracted(TextChoice[] choices)
    {
        float[] probability = ExtractedTrainer.CrossValidate(choices);
        foreach (float bound in Bounds)
        {
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"kept whole from {bound:0.0} on"));
            foreach (var group in choices.Select((choice, i) => (choice, i)).GroupBy(pair => (pair.choice.Outcome.Sample.Kind, pair.choice.Outcome.Sample.Page.Set)))
            {
                PageScore[] scores = [.. group.Select(pair => probability[pair.i] >= bound ? pair.choice.Whole : pair.choice.Chosen)];
                double whole = group.Average(pair => probability[pair.i] >= bound ? 1.0 : 0);
                Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {group.Key.Kind} {group.Key.Set}: texts {scores.Length}, whole {whole:0.000}, F1 {scores.Average(score => score.F1):0.0000}, words kept {scores.Average(score => score.Recall):0.0000}"));
            }
        }
    }
}
