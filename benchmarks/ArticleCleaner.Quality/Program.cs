using System.CommandLine;
using ArticleCleaner.Quality.Commands;
using ArticleCleaner.Quality.Data;
using ArticleCleaner.Quality.Generated;

// Exit codes: 0 done, 2 usage, or data absent or unreadable.
var root = new RootCommand("Measures extraction quality on public sets and on the repository's fixtures.")
{
    RunCommand.Create(),
    MissesCommand.Create(),
    HarmCommand.Create(),
    ExtractedCommand.Create(),
    FlattenCommand.Create(),
    GeneratedCommand.Create(),
};
ParseResult parsed = root.Parse(args);
try
{
    int code = parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    return parsed.Errors.Count > 0 ? 2 : code;
}
catch (Exception exception) when (exception is DataMissingException or InvalidDataException)
{
    Console.Error.WriteLine(exception.Message);
    return 2;
}
