using System.CommandLine;
using ArticleCleaner.Quality.Data;
using ArticleCleaner.Speed.Hostile;
using ArticleCleaner.Speed.Ratio;
using ArticleCleaner.Speed.Throughput;

// Exit codes: 0 done and within the targets, 1 over a target, 2 usage or data absent.
var names = new Argument<string[]>("NAME") { Description = "Only pages whose name holds this.", Arity = ArgumentArity.ZeroOrMore };
var hostile = new Command("hostile", "Measures Clean on made-up pages that are meant to hurt, each in a process of its own.") { names };
hostile.SetAction(result => HostileCommand.Run(result.GetValue(names) ?? []));
var name = new Argument<string>("NAME") { Description = "The page." };
var hostileCase = new Command("hostile-case", "One hostile page in this process.") { name };
hostileCase.Hidden = true;
hostileCase.SetAction(result => HostileCase.Run(result.GetValue(name)!));
var root = new RootCommand("Measures speed, allocation and hostile pages.") { BenchCommand.Create(), RatioCommand.Create(), hostile, hostileCase };
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
