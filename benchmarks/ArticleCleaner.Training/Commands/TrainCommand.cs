using System.CommandLine;
using System.Globalization;
using ArticleCleaner.Quality.Commands;
using ArticleCleaner.Signals;
using ArticleCleaner.Training.Data;
using ArticleCleaner.Training.Evaluation;
using ArticleCleaner.Training.Html;
using ArticleCleaner.Training.LightGbm;
using ArticleCleaner.Training.Pages;
using ArticleCleaner.Training.Text;

namespace ArticleCleaner.Training.Commands;

/// <summary><c>train</c>: from the data folder to the model file. The same data, options and date give the same bytes.</summary>
internal static class TrainCommand
{
    public static Command Create()
    {
        Option<DirectoryInfo?> data = CommandOptions.Data();
        var output = new Option<FileInfo>("--out") { Description = "The file to write.", Required = true };
        var date = new Option<string>("--date") { Description = "The date to note in the file.", DefaultValueFactory = _ => DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };
        Option<string[]> also = TrainingOptions.Also();
        var without = new Option<int>("--without-fold") { Description = "Leave the sites of a fold (0 to 4) out, to measure the file on them; -1 for none.", DefaultValueFactory = _ => -1 };
        var command = new Command("train", "Trains on WCXB and writes the model file the library embeds (src/ArticleCleaner/Signals/Data/content.model).") { data, output, date, also, without };
        command.SetAction(result => Run(
            result.GetValue(data)?.FullName,
            result.GetValue(output)!,
            result.GetValue(date)!,
            result.GetValue(also)!,
            result.GetValue(without)));
        return command;
    }

    private static int Run(string? data, FileInfo output, string date, string[] also, int without)
    {
        List<TrainingPage> html = [.. ((string[])["wcxb", .. also]).SelectMany(set => TrainingSet.Load(set, data, PageFormat.Html)).Where(page => Folds.Of(page) != without)];
        Console.Error.WriteLine($"{html.Count} pages, html");
        (HtmlModel htmlModel, HtmlChoice[] choices) = HtmlModelTrainer.Learn(LabelledPage.Load(html), TrainingDefaults.Html, Console.Error);
        TextSample[] pages = TextSample.OfPages([.. TrainingSet.Load("wcxb", data, PageFormat.Text).Where(page => Folds.Of(page) != without)]);
        Console.Error.WriteLine($"{pages.Length} pages, text");
        TextModel textModel = TextModelTrainer.Learn(pages, TextSample.OfTruths(pages.Select(page => page.Page)), TrainingDefaults.Text);
        string provenance = Provenance.Describe(date, ["wcxb", .. also], html.Count, choices);
        using (FileStream file = output.Create())
        {
            ContentModelFile.Write(new ContentModel(provenance, htmlModel, textModel), file);
        }

        output.Refresh();
        Console.Out.WriteLine(provenance);
        Console.Out.WriteLine($"{output.FullName}: {output.Length} bytes");
        return 0;
    }
}
