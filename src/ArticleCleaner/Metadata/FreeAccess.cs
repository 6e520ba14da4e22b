namespace ArticleCleaner.Metadata;

/// <summary>Reads whether a page says that it is free.</summary>
internal static class FreeAccess
{
    /// <summary>Reads <c>true</c>, <c>"False"</c>, or a content tier (<c>free</c>, <c>metered</c>, <c>locked</c>); anything else says nothing.</summary>
    public static bool? Of(string value) => value.ToLowerInvariant() switch
    {
        "true" or "free" or "1" or "yes" or "http://schema.org/true" or "https://schema.org/true" => true,
        "false" or "locked" or "metered" or "0" or "no" or "paid" or "premium" or "http://schema.org/false" or "https://schema.org/false" => false,
        _ => null,
    };
}
