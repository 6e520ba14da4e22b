using ArticleCleaner.Articles.Assembling;
using ArticleCleaner.Blocks;
using ArticleCleaner.Boilerplate;
using ArticleCleaner.Metadata;
using ArticleCleaner.Metadata.Dates;

namespace ArticleCleaner;

/// <summary>A site rule with its selectors read.</summary>
internal sealed class CompiledSiteRule
{
    private readonly SiteRule _rule;
    private readonly SelectorMatcher _matcher = new();
    private readonly int _keep;
    private readonly int _drop;
    private readonly int _title;
    private readonly int _author;
    private readonly int _date;

    public CompiledSiteRule(SiteRule rule)
    {
        _rule = rule;
        if (rule.Host is { } host && Uri.CheckHostName(host) == UriHostNameType.Unknown)
        {
            throw new FormatException($"Site rule '{rule.Id}', host: '{host}' is no host name such as news.example.org.");
        }

        _keep = Group("keep", rule.Keep);
        _drop = Group("drop", rule.Drop);
        _title = Group("title", rule.Title is null ? [] : [rule.Title]);
        _author = Group("author", rule.Author is null ? [] : [rule.Author]);
        _date = Group("date", rule.Date is null ? [] : [rule.Date]);
    }

    private int Group(string property, IReadOnlyList<string> selectors)
    {
        try
        {
            return selectors.Contains(null!) ? throw new FormatException("A selector is null.") : _matcher.AddGroup(selectors);
        }
        catch (FormatException problem)
        {
            throw new FormatException($"Site rule '{_rule.Id}', {property}: {problem.Message}", problem);
        }
    }

    public bool IsFor(PageDocument page)
    {
        if (page.Format != PageFormat.Html)
        {
            return false;
        }

        if (_rule.Host is not { } host)
        {
            return true;
        }

        string? actual = page.Url is { IsAbsoluteUri: true } url ? url.Host : null;
        return actual is not null && actual.EndsWith(host, StringComparison.OrdinalIgnoreCase)
            && (actual.Length == host.Length || actual[^(host.Length + 1)] == '.');
    }

    /// <summary>Marks what the rule keeps and drops.</summary>
    /// <returns>What the selectors matched, for <see cref="Override"/>.</returns>
    public uint[] Apply(RuleContext context)
    {
        PageDocument page = context.Page;
        uint[] groups = _matcher.Match(page);
        MarkBlocks(context, groups, _drop, MarkEffect.Drops);
        DropObjects(page, groups);
        MarkBlocks(context, groups, _keep, MarkEffect.Keeps);
        return groups;
    }

    /// <summary>The metadata with the values that the rule's selectors found in the place of the page's.</summary>
    public PageMetadata Override(PageMetadata metadata, PageDocument page, uint[] groups)
    {
        var candidates = new List<MetadataCandidate>(metadata.Candidates);
        if (Texts(page, groups, _title).FirstOrDefault() is { } title)
        {
            candidates.Add(new MetadataCandidate("title", title, _rule.Id, true));
            metadata = metadata with { Title = title };
        }

        string[] authors = [.. Texts(page, groups, _author).Distinct()];
        if (authors.Length > 0)
        {
            candidates.AddRange(authors.Select(author => new MetadataCandidate("author", author, _rule.Id, true)));
            metadata = metadata with { Authors = authors };
        }

        var reader = new DateReader(DateOnly.FromDateTime(DateTime.UtcNow), monthFirst: true);
        foreach (string raw in Texts(page, groups, _date))
        {
            if (reader.Read(raw, _rule.Id, stated: true) is { } date)
            {
                candidates.Add(new MetadataCandidate("published", raw, _rule.Id, true));
                metadata = metadata with { Published = date };
                break;
            }
        }

        return candidates.Count == metadata.Candidates.Count ? metadata : metadata with { Candidates = candidates };
    }

    private void MarkBlocks(RuleContext context, uint[] groups, int group, MarkEffect effect)
    {
        PageDocument page = context.Page;
        int next = 0;
        for (int i = 0; i < groups.Length; i++)
        {
            if ((groups[i] & (1U << group)) == 0)
            {
                continue;
            }

            PageElement element = page.Elements[i];
            for (int b = Math.Max(next, element.FirstBlock); b < element.EndBlock && b < page.Blocks.Count; b++)
            {
                PageBlock block = page.Blocks[b];
                if (block.Element >= i && block.Element < element.End)
                {
                    context.Marks.Add(new Mark(block.Start, block.Length, BoilerplateKind.Other, _rule.Id, "The site rule drops this element.", 1, effect, []));
                    next = b + 1;
                }
            }
        }
    }

    /// <summary>Leaves out the images, embeds and formulas in what the rule drops; they have no text to mark.</summary>
    private void DropObjects(PageDocument page, uint[] groups)
    {
        int end = 0;
        int next = 0;
        foreach (ref PageObject found in page.Objects.Span)
        {
            for (; next <= found.Element; next++)
            {
                end = (groups[next] & (1U << _drop)) != 0 ? Math.Max(end, page.Elements[next].End) : end;
            }

            found = found.Element < end ? found with { Kind = PageObjectKind.Dropped } : found;
        }
    }

    private static IEnumerable<string> Texts(PageDocument page, uint[] groups, int group)
    {
        for (int i = 0; i < groups.Length; i++)
        {
            if ((groups[i] & (1U << group)) != 0)
            {
                ReadOnlySpan<char> declared = page.Attribute(i, AttributeName.Datetime).Trim();
                declared = declared.IsEmpty ? page.Attribute(i, AttributeName.Content).Trim() : declared;
                string text = (declared.IsEmpty ? ElementTexts.First(page, i).Trim() : declared).ToString();
                if (text.Length > 0)
                {
                    yield return text;
                }
            }
        }
    }
}
