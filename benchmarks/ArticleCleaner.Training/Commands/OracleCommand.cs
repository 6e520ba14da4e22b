using System.CommandLine;
using System.Text;
using ArticleCleaner.Blocks;
using ArticleCleaner.Quality.Commands;
using ArticleCleaner.Quality.Scoring;
using ArticleCleaner.Training.Data;
using ArticleCleaner.Training.Labels;

namespace ArticleCleaner.Training.Commands;

/// <summary><c>oracle</c>: what keeping exactly the labelled blocks scores, the most any model of blocks can reach.</summary>
internal static class OracleCommand
{
    public static Command Create()
    {
        Option<DirectoryInfo?> data = CommandOptions.Data();
        Option<PageFormat> format = TrainingOptions.Format();
        Option<string> set = TrainingOptions.Set();
        var worst = new Option<int>("--worst") { Description = "How many of the worst pages to list.", DefaultValueFactory = _ => 20 };
        var command = new Command("oracle", "Keeps exactly the blocks the truth covers and scores that: what segmentation and labels cost.") { data, set, format, worst };
        command.SetAction(result => Run(TrainingSet.Load(result.GetValue(set)!, result.GetValue(data)?.FullName, result.GetValue(format)), result.GetValue(worst)));
        return command;
    }

    private static int Run(IReadOnlyList<TrainingPage> pages, int worst)
    {
        PageScore[] scores = SegmentedPages.Map(pages, static (page, document, scan) =>
        {
            BlockLabels labels = BlockLabels.Make(page.Truth, document, scan);
            return PageScorer.Words.Score(page.Page.Truth, TextOf(document, labels.IsContent));
        });
        Console.Out.WriteLine(TypeTable.Write(pages, scores));
        foreach (int i in Enumerable.Range(0, scores.Length).OrderBy(i => scores[i].F1).Take(worst))
        {
            Console.Out.WriteLine($"{pages[i].Id} {pages[i].PageType} F1 {scores[i].F1:0.000} P {scores[i].Precision:0.000} R {scores[i].Recall:0.000}");
        }

        return 0;
    }

    /// <summary>The texts of chosen blocks, a line each.</summary>
    internal static string TextOf(PageDocument page, Func<int, bool> kept)
    {
        var text = new StringBuilder();
        for (int i = 0; i < page.Blocks.Count; i++)
        {
            if (kept(i))
            {
                text.Append(page.TextOf(i)).Append('\n');
            }
        }

        return text.ToString();
    }
}
