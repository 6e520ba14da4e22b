using ArticleCleaner.Blocks;
using ArticleCleaner.Boilerplate;
using ArticleCleaner.Html;
using ArticleCleaner.Signals;
using ArticleCleaner.Text;

namespace ArticleCleaner.Tests.Boilerplate;

/// <summary>Applies rules to a page without the main-content decision.</summary>
internal static class RuleRunner
{
    /// <summary>The marks that rules make on flattened text; all rules in their order when none is given.</summary>
    public static IReadOnlyList<FoundMark> OnText(string text, params IBoilerplateRule[] rules) => Run(text, PageFormat.Text, CleanerOptions.Default, rules);

    /// <summary>The marks that rules make on HTML.</summary>
    public static IReadOnlyList<FoundMark> OnHtml(string html, params IBoilerplateRule[] rules) => Run(html, PageFormat.Html, CleanerOptions.Default, rules);

    public static IReadOnlyList<FoundMark> Run(string input, PageFormat format, CleanerOptions options, params IBoilerplateRule[] rules)
    {
        RuleContext context = Context(input, format, options);
        foreach (IBoilerplateRule rule in rules.Length == 0 ? BoilerplateRules.All : rules)
        {
            rule.Apply(context);
        }

        return [.. context.Marks.All.OrderBy(mark => mark.Start).Select(mark => new FoundMark(context.Page.Text.Slice(mark.Start, mark.Length).ToString(), mark))];
    }

    public static RuleContext Context(string input, PageFormat format, CleanerOptions options)
    {
        var page = new PageDocument { Format = format };
        var budget = new PageBudget(options.Limits, CancellationToken.None);
        if (format == PageFormat.Html)
        {
            var segmenter = new HtmlSegmenter();
            segmenter.Begin(page, budget);
            new TokenizerFrontEnd().Read(input.ToCharArray(), input.Length, segmenter, budget);
        }
        else
        {
            page.Text.Append(input);
            TextSegmenter.Read(page, budget);
        }

        var scan = new TextScan();
        scan.Run(page);
        return new RuleContext(page, scan.Statistics, options);
    }
}

/// <summary>A mark and the text it covers.</summary>
internal sealed record FoundMark(string Text, Mark Mark)
{
    public override string ToString() => $"{Mark.Kind} {Mark.Rule} {Mark.Effect}: {Text}";
}
