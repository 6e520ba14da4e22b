using System.CommandLine;
using System.Globalization;
using ArticleCleaner.Quality.Commands;
using ArticleCleaner.Quality.Scoring;
using ArticleCleaner.Signals;
using ArticleCleaner.Training.Data;
using ArticleCleaner.Training.Networks;
using ArticleCleaner.Training.Text;

namespace ArticleCleaner.Training.Commands;

/// <summary><c>cv-text</c>: five-fold cross-validation by site on flattened pages and on texts that are extracted already.</summary>
internal static class TextCrossValidateCommand
{
    public static Command Create()
    {
        Option<DirectoryInfo?> data = CommandOptions.Data();
        var training = new BlockOptionSet(TrainingDefaults.Text);
        var gains = new Option<bool>("--gains") { Description = "List what each signal was worth in training." };
        var extracts = new Option<FileInfo?>("--extracts") { Description = "Learn from SmartReader's texts of the pages too; they are kept in this file." };
        var pagesOnly = new Option<bool>("--pages-only") { Description = "Leave out the texts that are extracted already." };
        var command = new Command("cv-text", "Flattens WCXB's pages, trains on four fifths of the sites and scores the rest, five times.") { data, gains, extracts, pagesOnly };
        training.AddTo(command);
        command.SetAction(result =>
        {
            string? folder = result.GetValue(data)?.FullName;
            TextSample[] pages = TextData.Pages(folder);
            TextSample[] extracted = result.GetValue(pagesOnly) ? [] : TextData.Extracted(folder, result.GetValue(extracts)?.FullName);
            return Run(pages, extracted, training.Read(result), result.GetValue(gains));
        });
        return command;
    }

    private static int Run(TextSample[] pages, TextSample[] extracted, BlockOptions options, bool listGains)
    {
        var gains = new double[TextSignals.Count];
        TextChoice[] choices = TextChoice.Make(TextCrossValidation.Run(pages, [.. TextSample.WithWordless([.. pages, .. extracted])], options, gains), PageScorer.Words);
        TextReport.Write(choices, Console.Out);
        if (listGains)
        {
            foreach (int i in Enumerable.Range(0, gains.Length).OrderByDescending(i => gains[i]))
            {
                Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(TextSignal)i}: {gains[i] / gains.Sum():0.0000}"));
            }
        }

        return 0;
    }
}
