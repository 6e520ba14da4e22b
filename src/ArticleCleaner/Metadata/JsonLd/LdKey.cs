namespace ArticleCleaner.Metadata.JsonLd;

/// <summary>The schema.org properties that are read.</summary>
internal enum LdKey : byte
{
    /// <summary>An item of an array, or a root.</summary>
    None,
    Unknown,
    Id, Type, Graph, Url, Name, Author, Creator, Headline, Image, License, Keywords, Publisher, Position, InLanguage,
    MainEntity, MainEntityOfPage, Breadcrumb, ItemListElement, Item, Description, DatePublished, DateModified, DateCreated,
    UploadDate, ArticleSection, IsAccessibleForFree, ContentUrl, AlternateName, GivenName, FamilyName, ArticleBody,
}

/// <summary>Property names as they stand in JSON.</summary>
internal static class LdKeys
{
    public static LdKey Find(ReadOnlySpan<byte> name)
    {
        // Prefixed spellings (schema:name, http://schema.org/name) mean the same.
        int prefix = name.LastIndexOfAny((byte)':', (byte)'/');
        if (prefix >= 0)
        {
            name = name[(prefix + 1)..];
        }

        return name.Length switch
        {
            3 => name.SequenceEqual("@id"u8) ? LdKey.Id : name.SequenceEqual("url"u8) ? LdKey.Url : LdKey.Unknown,
            4 => name.SequenceEqual("name"u8) ? LdKey.Name : name.SequenceEqual("item"u8) ? LdKey.Item : name.SequenceEqual("type"u8) ? LdKey.Type : LdKey.Unknown,
            5 => name.SequenceEqual("@type"u8) ? LdKey.Type : name.SequenceEqual("image"u8) ? LdKey.Image : LdKey.Unknown,
            6 => name.SequenceEqual("author"u8) ? LdKey.Author : name.SequenceEqual("@graph"u8) ? LdKey.Graph : LdKey.Unknown,
            7 => name.SequenceEqual("creator"u8) ? LdKey.Creator : name.SequenceEqual("license"u8) ? LdKey.License : LdKey.Unknown,
            8 => name.SequenceEqual("headline"u8) ? LdKey.Headline : name.SequenceEqual("keywords"u8) ? LdKey.Keywords : name.SequenceEqual("position"u8) ? LdKey.Position : LdKey.Unknown,
            9 => name.SequenceEqual("publisher"u8) ? LdKey.Publisher : name.SequenceEqual("givenName"u8) ? LdKey.GivenName : LdKey.Unknown,
            10 => name.SequenceEqual("inLanguage"u8) ? LdKey.InLanguage : name.SequenceEqual("mainEntity"u8) ? LdKey.MainEntity : name.SequenceEqual("breadcrumb"u8) ? LdKey.Breadcrumb
                : name.SequenceEqual("uploadDate"u8) ? LdKey.UploadDate : name.SequenceEqual("contentUrl"u8) ? LdKey.ContentUrl : name.SequenceEqual("familyName"u8) ? LdKey.FamilyName : LdKey.Unknown,
            11 => name.SequenceEqual("description"u8) ? LdKey.Description : name.SequenceEqual("articleBody"u8) ? LdKey.ArticleBody : name.SequenceEqual("dateCreated"u8) ? LdKey.DateCreated : LdKey.Unknown,
            12 => name.SequenceEqual("dateModified"u8) ? LdKey.DateModified : LdKey.Unknown,
            13 => name.SequenceEqual("datePublished"u8) ? LdKey.DatePublished : name.SequenceEqual("alternateName"u8) ? LdKey.AlternateName : LdKey.Unknown,
            14 => name.SequenceEqual("articleSection"u8) ? LdKey.ArticleSection : LdKey.Unknown,
            15 => name.SequenceEqual("itemListElement"u8) ? LdKey.ItemListElement : LdKey.Unknown,
            16 => name.SequenceEqual("mainEntityOfPage"u8) ? LdKey.MainEntityOfPage : LdKey.Unknown,
            19 => name.SequenceEqual("isAccessibleForFree"u8) ? LdKey.IsAccessibleForFree : LdKey.Unknown,
            _ => LdKey.Unknown,
        };
    }
}
