using System.CommandLine;
using ArticleCleaner.Training.Inspection;

namespace ArticleCleaner.Training.Commands;

/// <summary><c>signals</c>: what the shipped model sees of a page, block by block.</summary>
internal static class SignalsCommand
{
    public static Command Create()
    {
        var page = new Argument<string>("PAGE") { Description = "The file that holds the page, or - for standard input." };
        page.Validators.Add(static result =>
        {
            if (result.Tokens is [{ Value: not "-" and var path }] && !File.Exists(path))
            {
                result.AddError($"There is no file {path}.");
            }
        });
        var format = new Option<string>("--input-format") { Description = "What the page is written in.", DefaultValueFactory = _ => "auto" };
        format.AcceptOnlyFromAmong("auto", "html", "text");
        var url = new Option<string?>("--url") { Description = "The address the page was fetched from.", HelpName = "URL" };
        var command = new Command("signals", "Writes a row for each block of a page: the shipped model's probability, the choice and every signal, as comma-separated values.") { page, format, url };
        command.SetAction(result =>
        {
            var hints = new PageHints
            {
                Format = Enum.Parse<PageFormat>(result.GetValue(format)!, ignoreCase: true),
                Url = Uri.TryCreate(result.GetValue(url), UriKind.Absolute, out Uri? address) ? address : null,
            };
            SignalTable.Write(Read(result.GetValue(page)!), hints, Console.Out);
            return 0;
        });
        return command;
    }

    private static byte[] Read(string page)
    {
        if (page != "-")
        {
            return File.ReadAllBytes(page);
        }

        using var bytes = new MemoryStream();
        using Stream input = Console.OpenStandardInput();
        input.CopyTo(bytes);
        return bytes.ToArray();
    }
}
