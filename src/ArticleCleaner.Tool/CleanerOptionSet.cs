using System.CommandLine;
using System.Globalization;
using ArticleCleaner.Writing;

namespace ArticleCleaner.Tool;

/// <summary>The options of the command line that say what the cleaner keeps.</summary>
internal sealed class CleanerOptionSet
{
    private readonly Option<double> _recallBias = new("--recall-bias")
    {
        Description = "From -1 (keep only what is certain) over 0 (balanced) to 1 (keep whatever may be main content).",
        HelpName = "NUMBER",
        CustomParser = result =>
        {
            if (double.TryParse(result.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && value is >= -1 and <= 1)
            {
                return value;
            }

            result.AddError("--recall-bias takes a number from -1 to 1.");
            return 0;
        },
    };

    private readonly Option<bool> _keepComments = new("--keep-comments") { Description = "Keep readers' comments." };
    private readonly Option<bool> _keepCaptions = new("--keep-captions") { Description = "Keep image captions in the text." };
    private readonly Option<bool> _noTables = new("--no-tables") { Description = "Leave tables out." };
    private readonly Option<bool> _noLinks = new("--no-links") { Description = "Leave link targets out; link text stays." };
    private readonly Option<string?> _pageType = new("--page-type") { Description = "Take every page to be of this type.", HelpName = "TYPE" };

    private readonly Option<int> _maxSeconds = new("--max-seconds")
    {
        Description = "Longest time spent on one page.",
        HelpName = "SECONDS",
        DefaultValueFactory = _ => (int)new CleanerLimits().MaxTimePerPage.TotalSeconds,
    };

    private CleanerOptionSet()
    {
        _pageType.AcceptOnlyFromAmong([.. Enum.GetValues<PageType>().Where(static type => type != PageType.Unknown).Select(SnakeCase.Of)]);
        _maxSeconds.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int seconds) && seconds is < 1 or > 86_400)
            {
                result.AddError("--max-seconds takes a whole number from 1 to 86400.");
            }
        });
    }

    public static CleanerOptionSet AddTo(Command command)
    {
        var set = new CleanerOptionSet();
        foreach (Option option in new Option[] { set._recallBias, set._keepComments, set._keepCaptions, set._noTables, set._noLinks, set._pageType, set._maxSeconds })
        {
            command.Options.Add(option);
        }

        return set;
    }

    public CleanerOptions Read(ParseResult parsed)
    {
        string? pageType = parsed.GetValue(_pageType);
        return new CleanerOptions
        {
            RecallBias = parsed.GetValue(_recallBias),
            KeepComments = parsed.GetValue(_keepComments),
            KeepCaptions = parsed.GetValue(_keepCaptions),
            KeepTables = !parsed.GetValue(_noTables),
            KeepLinks = !parsed.GetValue(_noLinks),
            PageType = pageType is null ? null : Enum.GetValues<PageType>().First(type => SnakeCase.Of(type) == pageType),
            Limits = new CleanerLimits { MaxTimePerPage = TimeSpan.FromSeconds(parsed.GetValue(_maxSeconds)) },
        };
    }
}
