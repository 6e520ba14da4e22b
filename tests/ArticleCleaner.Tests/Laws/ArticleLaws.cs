namespace ArticleCleaner.Tests.Laws;

/// <summary>All that must hold for an article, whatever the page.</summary>
internal static class ArticleLaws
{
    private static readonly (string Name, Func<Article, string?> Law)[] All =
    [
        ("conservation", article => Conservation.Violation(article)),
        ("once", ProvenanceLaws.Once),
        ("words", ProvenanceLaws.Words),
        ("markdown", OutputLaws.Markdown),
        ("html", OutputLaws.Html),
        ("json", OutputLaws.Json),
        ("tei", OutputLaws.Tei),
    ];

    private static readonly PageCleaner Balanced = new();

    private static readonly PageCleaner Lenient =
        new(CleanerOptions.ForExtractedText with { RecallBias = 1, KeepCaptions = true, KeepComments = true });

    /// <summary>The names of the laws.</summary>
    public static IEnumerable<string> Names => All.Select(law => law.Name);

    /// <summary>The laws that a page breaks: cleaned as it is, with nearly everything kept, and as flattened text.</summary>
    public static IEnumerable<(string Law, string Failure)> Broken(byte[] page, PageFormat format)
    {
        var hints = new PageHints { Format = format };
        Article article = Balanced.Clean(page.AsSpan(), hints);
        IEnumerable<(string, string)> broken = Broken(article, "")
            .Concat(Broken(Lenient.Clean(page.AsSpan(), hints with { Url = new Uri("https://example.org/a/b?c=d") }), "everything kept: "));
        return format == PageFormat.Text
            ? broken
            : broken.Concat(Broken(Lenient.Clean(article.PageText, hints with { Format = PageFormat.Text }), "as text: "));
    }

    private static IEnumerable<(string Law, string Failure)> Broken(Article article, string how)
    {
        foreach ((string name, Func<Article, string?> law) in All)
        {
            if (law(article) is { } failure)
            {
                yield return (name, how + failure);
            }
        }
    }
}
