namespace ArticleCleaner;

/// <summary>
/// A user's own rule: it looks at a page's blocks and marks what it knows. What it marks is explained in
/// <see cref="Article.Removed"/> under its <see cref="Id"/>. A rule is shared by all pages and threads of a cleaner:
/// it must have no state. One that throws gives the page a warning (<c>rule_failed</c>), and its marks are not used.
/// </summary>
/// <example>
/// <code>
/// sealed class PriceRule : IPageRule
/// {
///     public string Id => "my.prices";
///
///     public void Apply(PageView page)
///     {
///         for (int i = 0; i &lt; page.BlockCount; i++)
///         {
///             if (page.TextOf(i).StartsWith("Price:"))
///             {
///                 page.Mark(i, BoilerplateKind.Other, "A price line.");
///             }
///         }
///     }
/// }
///
/// var cleaner = new PageCleaner(new CleanerOptions { Rules = [new PriceRule()] });
/// </code>
/// </example>
public interface IPageRule
{
    /// <summary>Stable id, <c>subject.case</c>; it stands in <see cref="RemovedSpan.Rule"/>.</summary>
    string Id { get; }

    /// <summary>Marks what the rule recognises. Should be linear in the page.</summary>
    /// <param name="page">The page; not to be kept after the call.</param>
    void Apply(PageView page);
}
