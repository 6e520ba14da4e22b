using System.CommandLine;
using ArticleCleaner.Generation;

namespace ArticleCleaner.Quality.Generated;

/// <summary><c>generated</c>: cleans made-up pages whose truth is known character by character.</summary>
internal static class GeneratedCommand
{
    private static readonly string[] Generators = [.. ProfileGenerators.All.Select(generator => generator.Name)];

    public static Command Create()
    {
        var count = new Option<int>("--count") { Description = "How many pages.", DefaultValueFactory = _ => 2000 };
        var seed = new Option<int>("--seed") { Description = "Seed of the first page; the next pages take the next numbers.", DefaultValueFactory = _ => 1 };
        var format = new Option<string>("--format") { Description = "html, text or both.", DefaultValueFactory = _ => "both" };
        format.AcceptOnlyFromAmong("html", "text", "both");
        var language = new Option<string?>("--language") { Description = "Only pages of one language." };
        var show = new Option<int>("--show") { Description = "How many faults to print, most frequent first.", DefaultValueFactory = _ => 40 };
        var examples = new Option<int>("--examples") { Description = "How many examples of each fault.", DefaultValueFactory = _ => 3 };
        var sites = new Option<int>("--sites") { Description = "How many ten-page sites for the site profile.", DefaultValueFactory = _ => 40 };
        var profile = new Option<string?>("--profile") { Description = "Every page has a profile of this generator." };
        profile.AcceptOnlyFromAmong(Generators);
        var leaveOut = new Option<string?>("--leave-out") { Description = "Judge on pages with a profile of this generator (or of each in turn, a like share of the pages) with nothing in the cleaner that was built on it." };
        leaveOut.AcceptOnlyFromAmong([LeaveOutRunner.Each, .. Generators]);
        var command = new Command("generated", "Cleans seeded, made-up pages with known truth: article words kept, junk removed, right kind, placeholder verdicts per profile generator.") { count, seed, format, language, show, examples, sites, profile, leaveOut };
        command.SetAction(result =>
        {
            var recipe = new PageRecipe
            {
                Format = result.GetValue(format) switch { "html" => PageFormat.Html, "text" => PageFormat.Text, _ => PageFormat.Auto },
                Language = result.GetValue(language),
                Profile = ProfileGenerators.All.FirstOrDefault(generator => generator.Name == result.GetValue(profile)),
            };
            GeneratedFigures figures = result.GetValue(leaveOut) is { } left
                ? LeaveOutRunner.Run(left, result.GetValue(count), result.GetValue(seed), recipe, Console.Out)
                : GeneratedRunner.Run(result.GetValue(count), result.GetValue(seed), recipe);
            GenuineRunner.Run(figures);
            Console.Out.Write(GeneratedReport.Write(figures, result.GetValue(show), result.GetValue(examples)));
            if (result.GetValue(sites) > 0)
            {
                Console.Out.Write(GeneratedReport.WriteSites(SiteRunner.Run(result.GetValue(sites), result.GetValue(seed)), result.GetValue(show)));
            }

            return 0;
        });
        return command;
    }
}
