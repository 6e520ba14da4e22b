using System.CommandLine;
using ArticleCleaner.Writing;

namespace ArticleCleaner.Tool;

/// <summary><c>articlecleaner clean</c>: one page in, its article out.</summary>
internal static class CleanCommand
{
    public static Command Make(ToolConsole console)
    {
        var page = new Argument<string>("PAGE") { Description = "The file that holds the page, or - for standard input." };
        var format = new Option<string>("--format") { Description = "What to write.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "markdown", "html", "json", "tei");
        var inputFormat = new Option<string>("--input-format") { Description = "What the page is written in.", DefaultValueFactory = _ => "auto" };
        inputFormat.AcceptOnlyFromAmong("auto", "html", "text");
        var url = new Option<Uri?>("--url")
        {
            Description = "The address the page was fetched from; resolves its links.",
            HelpName = "URL",
            CustomParser = result =>
            {
                if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out Uri? address))
                {
                    return address;
                }

                result.AddError("--url takes an absolute address such as https://example.org/page.");
                return null;
            },
        };
        var explain = new Option<bool>("--explain")
        {
            Description = "Show what was kept and what was removed and why, instead of the article; where --format is given too, on standard error.",
        };
        var removed = new Option<bool>("--removed") { Description = "Write what was removed too, marked, at its place; json always has it." };
        var command = new Command("clean", "Cleans one page.") { page, format, inputFormat, url, explain, removed };
        CleanerOptionSet options = CleanerOptionSet.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var hints = new PageHints { Url = parsed.GetValue(url), Format = Enum.Parse<PageFormat>(parsed.GetValue(inputFormat)!, ignoreCase: true) };
            Article article = await CleanAsync(new PageCleaner(options.Read(parsed)), parsed.GetValue(page)!, hints, console, cancellation);
            bool formatGiven = parsed.GetResult(format) is { Implicit: false };
            if (parsed.GetValue(explain))
            {
                new Explanation(formatGiven ? console.Error : console.Writer, console.UseColor).Write(article);
            }

            if (formatGiven || !parsed.GetValue(explain))
            {
                console.Writer.WriteLine(Render(article, parsed.GetValue(format)!, parsed.GetValue(removed), console));
                foreach (CleanerWarning warning in article.Warnings)
                {
                    ToolCommand.Complain(console, $"{warning.Code}: {warning.Message}");
                }
            }

            return article.Warnings.Any(warning => warning.Code == "binary_input") ? ExitCode.Unreadable : ExitCode.Done;
        });
        return command;
    }

    private static async Task<Article> CleanAsync(PageCleaner cleaner, string page, PageHints hints, ToolConsole console, CancellationToken cancellation)
    {
        if (page == "-")
        {
            // A read from a terminal cannot be interrupted; the wait for it can.
            return await cleaner.CleanAsync(console.Input, hints, cancellation).WaitAsync(cancellation);
        }

        await using FileStream file = File.OpenRead(page);
        return await cleaner.CleanAsync(file, hints, cancellation);
    }

    private static string Render(Article article, string format, bool removed, ToolConsole console) => format switch
    {
        "json" => article.ToJson(new JsonOptions { Indented = true }),
        "markdown" => Shown(article.ToMarkdown(new MarkdownOptions { IncludeTitle = true, IncludeRemoved = removed }), console),
        "html" => Shown(article.ToHtml(new HtmlOptions { Document = true, IncludeRemoved = removed }), console),
        "tei" => Shown(article.ToTei(new TeiOptions { IncludeRemoved = removed }), console),
        _ when removed => Shown(article.ToText(new TextOptions { IncludeRemoved = true }), console),
        _ => Shown(article.Text, console),
    };

    /// <summary>Without the line end that the caller adds, and harmless to a terminal.</summary>
    private static string Shown(string text, ToolConsole console) =>
        TerminalUnsafe.Escape(text.TrimEnd('\n'), bidirectional: console.IsTerminal);
}
