namespace ArticleCleaner;

/// <summary>
/// The kinds of page told apart, as the Web Content Extraction Benchmark (WCXB) names them.
/// </summary>
/// <example>
/// <code>
/// if (article.PageType == PageType.Forum &amp;&amp; article.PageTypeConfidence > 0.8)
/// {
///     Console.WriteLine("A thread.");
/// }
/// </code>
/// </example>
public enum PageType
{
    /// <summary>Not decided, because the page holds too little, or shows nothing and its text is from a script that does not say.</summary>
    Unknown,

    /// <summary>News, blog post, essay, recipe: one text by one author or desk.</summary>
    Article,

    /// <summary>Reference or how-to text of a product or a programming interface.</summary>
    Documentation,

    /// <summary>What a firm or an institution offers: landing and service pages.</summary>
    Service,

    /// <summary>Forum thread, question and answers, discussion.</summary>
    Forum,

    /// <summary>One product with its price, description and specification.</summary>
    Product,

    /// <summary>A shop's category: a grid of products with a text around it.</summary>
    Collection,

    /// <summary>An index of other pages: news front, archive, search result, directory.</summary>
    Listing,
}
