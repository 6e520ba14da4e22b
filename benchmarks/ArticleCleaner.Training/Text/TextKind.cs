namespace ArticleCleaner.Training.Text;

/// <summary>The states a text comes in.</summary>
internal enum TextKind
{
    /// <summary>A whole page, flattened.</summary>
    Page,

    /// <summary>The truth of a page: nothing in it should be removed.</summary>
    Truth,

    /// <summary>What another program extracted.</summary>
    Extractor,
}
