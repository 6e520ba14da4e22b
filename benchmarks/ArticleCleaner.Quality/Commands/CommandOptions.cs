using System.CommandLine;
using ArticleCleaner.Quality.Data;

namespace ArticleCleaner.Quality.Commands;

/// <summary>Options several commands share.</summary>
internal static class CommandOptions
{
    public static Option<DirectoryInfo?> Data() => new("--data")
    {
        Description = $"The folder that holds wcxb/, aeb/ and trafilatura/ ; for the set fixtures, the fixtures folder. Default: the environment variable {EvaluationSets.DataVariable}, or the repository's own fixtures.",
    };

    public static Option<DirectoryInfo?> Out() => new("--out") { Description = "Write predictions (JSON Lines), figures and worst pages (Markdown) into this folder." };

    public static Option<string> Set(bool required = true)
    {
        var option = new Option<string>("--set") { Description = "The set to score on.", Required = required };
        option.AcceptOnlyFromAmong([.. EvaluationSets.Names]);
        return option;
    }
}
