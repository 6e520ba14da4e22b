namespace ArticleCleaner.Blocks;

/// <summary>The attributes that are kept; all others are filtered out in the tokenizer.</summary>
internal enum AttributeName : byte
{
    None, Alt, Alttext, AriaHidden, AriaLabel, AriaLevel, Checked, Cite, Class, Close, Colspan, Content, DataGistid, DataHref, DataLang, DataLanguage, DataLazySrc, DataLazySrcset, DataOriginal,
    DataShortcode, DataSrc, DataSrcset,
    DataTestid, DataTweetid, DataVideoid, Datetime, Dir, Disabled, Encoding, Height, Hidden, Href, HttpEquiv, Id, Itemprop, Itemscope, Itemtype, Lang, Linethickness, Mathvariant, Name, Open, Poster, Property, Rel,
    Reversed, Role, Rowspan, Scope, Separators, Shadowrootmode, Src, Srcset, Start, Style, Title, Type, Value, Videoid, Width,

    /// <summary>No attribute: the name of an element in a formula.</summary>
    MathElement,
}

/// <summary>Attribute names as they stand in markup.</summary>
internal static class AttributeNames
{
    private static readonly NameTable<AttributeName> ByName = new(Enum.GetValues<AttributeName>()
        .Where(name => name is not (AttributeName.None or AttributeName.MathElement))
        .Select(name => KeyValuePair.Create(Spell(name), name)));

    /// <summary>The attribute of a lower-case name, or <see cref="AttributeName.None"/>.</summary>
    public static AttributeName Find(ReadOnlySpan<char> name) =>
        ByName.TryFind(name, out AttributeName found) ? found : AttributeName.None;

    /// <summary>The attribute's name as it stands in markup.</summary>
    public static string Spell(AttributeName name) => name switch
    {
        AttributeName.AriaHidden => "aria-hidden",
        AttributeName.AriaLabel => "aria-label",
        AttributeName.AriaLevel => "aria-level",
        AttributeName.DataGistid => "data-gistid",
        AttributeName.DataHref => "data-href",
        AttributeName.DataLang => "data-lang",
        AttributeName.DataLanguage => "data-language",
        AttributeName.DataLazySrc => "data-lazy-src",
        AttributeName.DataLazySrcset => "data-lazy-srcset",
        AttributeName.DataOriginal => "data-original",
        AttributeName.DataShortcode => "data-shortcode",
        AttributeName.DataSrc => "data-src",
        AttributeName.DataSrcset => "data-srcset",
        AttributeName.DataTestid => "data-testid",
        AttributeName.DataTweetid => "data-tweetid",
        AttributeName.DataVideoid => "data-videoid",
        AttributeName.HttpEquiv => "http-equiv",
        _ => name.ToString().ToLowerInvariant(),
    };
}
