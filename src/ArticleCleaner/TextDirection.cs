namespace ArticleCleaner;

/// <summary>Which way a page's lines run.</summary>
/// <example>
/// <code>
/// string attribute = article.Direction == TextDirection.RightToLeft ? "rtl" : "ltr";
/// </code>
/// </example>
public enum TextDirection
{
    /// <summary>As in Latin, Cyrillic or Chinese script.</summary>
    LeftToRight,

    /// <summary>As in Arabic or Hebrew script.</summary>
    RightToLeft,
}
