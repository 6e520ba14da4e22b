namespace ArticleCleaner.Metadata;

/// <summary>The facts that are read of a page.</summary>
internal enum MetadataField : byte
{
    Title,
    Author,
    Published,
    Modified,
    Language,
    SiteName,
    Url,
    Description,
    Image,
    Tag,
    Category,
    Licence,
    Breadcrumb,
    FreeAccess,
}

/// <summary>The fields' names as <see cref="MetadataCandidate.Field"/> spells them.</summary>
internal static class MetadataFields
{
    public static string NameOf(MetadataField field) => field switch
    {
        MetadataField.SiteName => "site_name",
        MetadataField.FreeAccess => "is_accessible_for_free",
        _ => field.ToString().ToLowerInvariant(),
    };
}
