namespace ArticleCleaner.Boilerplate;

/// <summary>The named rules in the order in which they look at a page.</summary>
internal static class BoilerplateRules
{
    public static IReadOnlyList<IBoilerplateRule> All { get; } =
    [
    ];
}
