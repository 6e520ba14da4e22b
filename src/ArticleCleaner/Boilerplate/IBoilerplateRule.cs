namespace ArticleCleaner.Boilerplate;

/// <summary>
/// A named rule: small, pure, stateless. It looks at a page and marks what it knows. Linear in the page.
/// </summary>
internal interface IBoilerplateRule
{
    /// <summary>Stable id, <c>subject.case</c>, for instance <c>captions.doubled-line</c>.</summary>
    string Id { get; }

    /// <summary>Marks what the rule recognises.</summary>
    void Apply(RuleContext context);
}
