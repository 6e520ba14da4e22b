using System.CommandLine;
using System.Globalization;
using ArticleCleaner.Quality.Commands;
using ArticleCleaner.Quality.Scoring;
using ArticleCleaner.Signals;
using ArticleCleaner.Training.Data;
using ArticleCleaner.Training.LightGbm;
using ArticleCleaner.Training.Text;

namespace ArticleCleaner.Training.Commands;

/// <summary><c>cv-text</c>: five-fold cross-validation by site on flattened pages.</summary>
internal static class TextCrossValidateCommand
{
    public static Command Create()
    {
        Option<DirectoryInfo?> data = CommandOptions.Data();
        var boosting = new BoostingOptionSet();
        var gains = new Option<bool>("--gains") { Description = "List what each signal was worth in training." };
        var command = new Command("cv-text", "Flattens WCXB's pages, trains on four fifths of the sites and scores the rest, five times.") { data, gains };
        boosting.AddTo(command);
        command.SetAction(result => Run(result.GetValue(data)?.FullName, boosting.Read(result), result.GetValue(gains)));
        return command;
    }

    private static int Run(string? folder, BoostingOptions options, bool listGains)
    {
        IReadOnlyList<TrainingPage> pages = TrainingSet.Load("wcxb", folder, PageFormat.Text);
        TextSample[] samples = TextSample.OfPages(pages);
        (float[][] probabilities, double[] gains) = TextCrossValidation.Run(samples, options);
        var scores = new PageScore[samples.Length];
        Parallel.For(0, samples.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i =>
        {
            var kept = new bool[probabilities[i].Length];
            ExpectedF1.Choose(probabilities[i], samples[i].Labels.Words, 0, kept);
            scores[i] = samples[i].Score(PageScorer.Words, kept);
        });
        Console.Out.WriteLine(TypeTable.Write(pages, scores));
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
