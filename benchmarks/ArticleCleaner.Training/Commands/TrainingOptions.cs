using System.CommandLine;

namespace ArticleCleaner.Training.Commands;

/// <summary>Options several commands share.</summary>
internal static class TrainingOptions
{
    public static Option<PageFormat> Format()
    {
        var option = new Option<PageFormat>("--format") { Description = "What pages are read as: html, or text for flattened pages.", DefaultValueFactory = _ => PageFormat.Html };
        return option;
    }

    public static Option<string[]> Also()
    {
        var option = new Option<string[]>("--also") { Description = "Further sets with truth texts to learn HTML from, besides wcxb: aeb.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
        option.AcceptOnlyFromAmong("aeb");
        return option;
    }

    public static Option<string> Set()
    {
        var option = new Option<string>("--set") { Description = "The set, one that has truth texts.", DefaultValueFactory = _ => "wcxb" };
        option.AcceptOnlyFromAmong("wcxb", "aeb");
        return option;
    }
}
