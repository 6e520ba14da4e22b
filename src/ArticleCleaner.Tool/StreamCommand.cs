using System.CommandLine;
using ArticleCleaner.Streaming;

namespace ArticleCleaner.Tool;

/// <summary><c>articlecleaner stream</c>: JSON Lines in, one JSON line out for each, in the same order.</summary>
internal static class StreamCommand
{
    public static Command Make(ToolConsole console)
    {
        var fields = new Option<string[]?>("--fields")
        {
            Description = $"Comma-separated fields to write, of: {string.Join(", ", JsonOutput.FieldNames)}. A failure is written in any case.",
            HelpName = "A,B,C",
            CustomParser = result =>
            {
                string[] names = result.Tokens[0].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
                string? unknown = names.FirstOrDefault(name => !JsonOutput.FieldNames.Contains(name));
                if (names.Length == 0 || unknown is not null)
                {
                    result.AddError($"--fields: there is no field '{unknown}'. The fields are: {string.Join(", ", JsonOutput.FieldNames)}.");
                }

                return names;
            },
        };
        var parallel = new Option<int>("--parallel")
        {
            Description = "Pages cleaned at once; the order stays.",
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        parallel.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && int.TryParse(value, out int number) && number is < 1 or > 1024)
            {
                result.AddError("--parallel takes a whole number from 1 to 1024.");
            }
        });
        var command = new Command(
            "stream",
            """
            Cleans JSON Lines from standard input. A line in has "id", "url" and one of "html", "text", or "html_base64" (with "content_type"); each gives one line out, in the same order. A line that cannot be read gives one with "error".
            """)
        { fields, parallel };
        CleanerOptionSet options = CleanerOptionSet.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var json = new JsonOptions { Fields = parsed.GetValue(fields) is { Length: > 0 } names ? names.ToHashSet() : null };
            var cleaner = new StreamLineCleaner(new PageCleaner(options.Read(parsed)), json);
            var lines = new LineReader(console.Input, cleaner.MaxLineLength);
            await foreach (ReadOnlyMemory<byte> line in ParallelSelect.Ordered(lines.ReadAsync(cancellation), cleaner.Clean, parsed.GetValue(parallel), cancellation))
            {
                await console.Output.WriteAsync(line, cancellation);
                await console.Output.FlushAsync(cancellation);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
