using System.CommandLine;
using ArticleCleaner.Quality.Data;
using ArticleCleaner.Training.Commands;

// Exit codes: 0 done, 2 usage or data absent.
var root = new RootCommand("Trains the models that decide what main content is, from pages with known truth, and measures them.")
{
    OracleCommand.Create(),
    TextCrossValidateCommand.Create(),
    CrossValidateCommand.Create(),
    TrainCommand.Create(),
    ReportCommand.Create(),
    SignalsCommand.Create(),
};
ParseResult parsed = root.Parse(args);
try
{
    int code = parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    return parsed.Errors.Count > 0 ? 2 : code;
}
catch (DataMissingException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 2;
}
