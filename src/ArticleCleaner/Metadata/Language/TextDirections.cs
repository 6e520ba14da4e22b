namespace ArticleCleaner.Metadata.Language;

/// <summary>The direction of a language's script.</summary>
internal static class TextDirections
{
    public static TextDirection Of(string? language) =>
        LanguageTag.Primary(language) is "ar" or "fa" or "he" or "iw" or "ur" or "yi" or "ps" or "sd" or "ug" or "dv" or "ckb"
            ? TextDirection.RightToLeft
            : TextDirection.LeftToRight;
}
