namespace ArticleCleaner.Blocks;

/// <summary>The attributes that are kept; all others are filtered out in the tokenizer.</summary>
internal enum AttributeName : byte
{
    None, Alt, Alttext, AriaHidden, AriaLabel, AriaLevel, Cite, Class, Colspan, Content, DataLang, DataLanguage, DataLazySrc, DataLazySrcset, DataOriginal,
    DataSrc, DataSrcset,
    DataTestid, Datetime, Dir, Height, Hidden, Href, HttpEquiv, Id, Itemprop, Itemscope, Itemtype, Lang, Name, Poster, Property, Rel, Reversed, Role, Rowspan, Scope,
    Shadowrootmode, Src, Srcset, Start, Style, Title, Type, Value, Width,
}

/// <summary>Attribute names as they stand in markup.</summary>
internal static class AttributeNames
{
    private static readonly NameTable<AttributeName> ByName = new(Enum.GetValues<AttributeName>()
        .Where(name => name != AttributeName.None)
        .Select(name => KeyValuePair.Create(Spell(name), name)));

    /// <summary>The attribute of a lower-case name, or <see cref="AttributeName.None"/>.</summary>
    public static AttributeName Find(ReadOnlySpan<char> name) =>
        ByName.TryFind(name, out AttributeName found) ? found : AttributeName.None;

    private static string Spell(AttributeName name) => name switch
    {
        AttributeName.AriaHidden => "aria-hidden",
        AttributeName.AriaLabel => "aria-label",
        AttributeName.AriaLevel => "aria-level",
        AttributeName.DataLang => "data-lang",
        AttributeName.DataLanguage => "data-language",
        AttributeName.DataLazySrc => "data-lazy-src",
        AttributeName.DataLazySrcset => "data-lazy-srcset",
        AttributeName.DataOriginal => "data-original",
        AttributeName.DataSrc => "data-src",
        AttributeName.DataSrcset => "data-srcset",
        AttributeName.DataTestid => "data-testid",
        AttributeName.HttpEquiv => "http-equiv",
        _ => name.ToString().ToLowerInvariant(),
    };
}
