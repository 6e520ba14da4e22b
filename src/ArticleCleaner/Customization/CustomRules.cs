using ArticleCleaner.Blocks;
using ArticleCleaner.Boilerplate;
using ArticleCleaner.Metadata;

namespace ArticleCleaner;

/// <summary>The user's own rules and site rules of one cleaner.</summary>
internal sealed class CustomRules
{
    private readonly CompiledSiteRule[] _siteRules;
    private readonly (string Id, IPageRule Rule)[] _rules;
    private readonly List<(CompiledSiteRule Rule, uint[] Groups)> _applied = [];

    /// <exception cref="ArgumentException">A rule is <see langword="null"/> or has no id.</exception>
    /// <exception cref="FormatException">A selector or a host of a site rule is not understood.</exception>
    public CustomRules(CleanerOptions options)
    {
        _rules = [.. options.Rules.Select(static rule => (rule?.Id ?? "", rule!))];
        if (_rules.Any(static rule => string.IsNullOrWhiteSpace(rule.Id)))
        {
            throw new ArgumentException("A rule is null or has no id, by which the account of what was removed names it.", nameof(options));
        }

        _siteRules = [.. options.SiteRules.Select(static rule => new CompiledSiteRule(rule))];
    }

    /// <summary>Lets the rules mark a page.</summary>
    public void Apply(RuleContext context)
    {
        _applied.Clear();
        foreach (CompiledSiteRule rule in _siteRules)
        {
            if (rule.IsFor(context.Page))
            {
                _applied.Add((rule, rule.Apply(context)));
            }
        }

        foreach ((string id, IPageRule rule) in _rules)
        {
            Apply(id, rule, context);
        }
    }

    /// <summary>Puts what the site rules' selectors found in the place of the page's own metadata.</summary>
    public PageMetadata Override(PageMetadata metadata, PageDocument page)
    {
        foreach ((CompiledSiteRule rule, uint[] groups) in _applied)
        {
            metadata = rule.Override(metadata, page, groups);
        }

        return metadata;
    }

    private static void Apply(string id, IPageRule rule, RuleContext context)
    {
        try
        {
            var view = new PageView(context, id);
            rule.Apply(view);
            foreach (Mark mark in view.Marks)
            {
                context.Marks.Add(mark);
            }
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            // Anything may come out of a user's code; the page is worth more than one rule.
            context.Page.Warnings.Add(new CleanerWarning("rule_failed", $"The rule '{id}' failed and its marks were not used: {problem.Message}"));
        }
    }
}
