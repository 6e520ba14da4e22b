using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ArticleCleaner.Tool;

/// <summary>The command line: <c>clean</c> for one page, <c>stream</c> for many.</summary>
internal static class ToolCommand
{
    private const string Epilogue = """
        Examples:
          articlecleaner clean page.html
          articlecleaner clean page.html --format markdown --url https://example.org/2024/harbour
          curl -s https://example.org/ | articlecleaner clean - --explain
          articlecleaner clean flattened.txt --input-format text --format json
          articlecleaner stream --fields id,title,text < pages.jsonl > articles.jsonl

        Exit codes:
          0    done
          1    the page could not be read
          2    the command line is wrong
          130  interrupted
        """;

    /// <summary>Runs the tool.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, ToolConsole console, CancellationToken cancellation)
    {
        RootCommand root = Make(console);
        ParseResult result = root.Parse(args);
        var configuration = new InvocationConfiguration
        {
            Output = console.Writer,
            Error = console.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        try
        {
            int code = await result.InvokeAsync(configuration, cancellation);
            return result.Action is ParseErrorAction ? ExitCode.Usage : code;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return ExitCode.Cancelled;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Complain(console, exception.Message);
            return ExitCode.Unreadable;
        }
        finally
        {
            await console.Writer.FlushAsync(CancellationToken.None);
        }
    }

    /// <summary>Writes a message for a person; what it quotes of the page or the command line cannot steer the terminal.</summary>
    public static void Complain(ToolConsole console, string message) =>
        console.Error.WriteLine("articlecleaner: " + Writing.TerminalUnsafe.Escape(message, bidirectional: true));

    private static RootCommand Make(ToolConsole console)
    {
        var root = new RootCommand("Separates the real article of a crawled page from everything else, and accounts for what it removes.")
        {
            CleanCommand.Make(console),
            StreamCommand.Make(console),
        };
        foreach (HelpOption help in root.Options.OfType<HelpOption>())
        {
            help.Action = new HelpWithEpilogue((HelpAction)help.Action!);
        }

        return root;
    }

    private sealed class HelpWithEpilogue(HelpAction help) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            int code = help.Invoke(parseResult);
            parseResult.InvocationConfiguration.Output.WriteLine(Epilogue);
            return code;
        }
    }
}
