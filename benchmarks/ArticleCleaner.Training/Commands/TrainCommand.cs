using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
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
        var extracts = new Option<FileInfo?>("--extracts") { Description = "Learn text from SmartReader's texts of the pages too; they are kept in this file." };
        var htmlFrom = new Option<FileInfo?>("--html-from") { Description = "Take the HTML part from this model file instead of training it." };
        var textFrom = new Option<FileInfo?>("--text-from") { Description = "Take the text part from this model file instead of training it." };
        var command = new Command("train", "Trains on WCXB and writes the model file the library embeds (src/ArticleCleaner/Signals/Data/content.model).") { data, output, date, also, without, extracts, htmlFrom, textFrom };
        command.SetAction(result => Run(
            result.GetValue(data)?.FullName,
            result.GetValue(output)!,
            result.GetValue(date)!,
            ["wcxb", .. result.GetValue(also)!],
            result.GetValue(without),
            result.GetValue(extracts)?.FullName,
            Read(result.GetValue(htmlFrom)),
            Read(result.GetValue(textFrom))));
        return command;
    }

    private static int Run(string? data, FileInfo output, string date, string[] sets, int without, string? extracts, ContentModel? htmlFrom, ContentModel? textFrom)
    {
        (string provenance, HtmlModel html) = htmlFrom is null ? LearnHtml(data, date, sets, without) : (htmlFrom.Provenance, htmlFrom.Html);
        (JsonNode? about, TextModel text) = textFrom is null ? LearnText(data, without, extracts) : (Provenance.TextOf(textFrom.Provenance), textFrom.Text);
        provenance = Provenance.WithText(provenance, about);
        using (FileStream file = output.Create())
        {
            ContentModelFile.Write(new ContentModel(provenance, html, text), file);
        }

        output.Refresh();
        Console.Out.WriteLine(provenance);
        Console.Out.WriteLine($"{output.FullName}: {output.Length} bytes");
        return 0;
    }

    private static (string Provenance, HtmlModel Model) LearnHtml(string? data, string date, string[] sets, int without)
    {
        List<TrainingPage> pages = [.. sets.SelectMany(set => TrainingSet.Load(set, data, PageFormat.Html)).Where(page => Folds.Of(page) != without)];
        Console.Error.WriteLine($"{pages.Count} pages, html");
        (HtmlModel model, HtmlChoice[] choices) = HtmlModelTrainer.Learn(LabelledPage.Load(pages), TrainingDefaults.Html, Console.Error);
        return (Provenance.Describe(date, sets, pages.Count, choices), model);
    }

    private static (JsonNode? About, TextModel Model) LearnText(string? data, int without, string? extracts)
    {
        TextSample[] pages = [.. TextData.Pages(data).Where(sample => sample.Fold != without)];
        TextSample[] extracted = [.. TextData.Extracted(data, extracts).Where(sample => sample.Fold != without)];
        Console.Error.WriteLine($"{pages.Length} pages, {extracted.Length} extracted texts");
        (TextModel model, TextChoice[] choices) = TextModelTrainer.Learn(pages, extracted, TrainingDefaults.Text);
        TextReport.Write(choices, Console.Error);
        return (Provenance.Describe(choices), model);
    }

    private static ContentModel? Read(FileInfo? path)
    {
        using FileStream? file = path?.OpenRead();
        return file is null ? null : ContentModelFile.Read(file);
    }
}
