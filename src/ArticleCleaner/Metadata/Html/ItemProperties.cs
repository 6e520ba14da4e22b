using ArticleCleaner.Blocks;

namespace ArticleCleaner.Metadata.Html;

/// <summary>Microdata (itemprop) and RDFa (property) on any element.</summary>
internal static class ItemProperties
{
    private const int LevelsToItem = 5;

    /// <summary>Reads one stated property.</summary>
    /// <param name="page">The page.</param>
    /// <param name="element">The element.</param>
    /// <param name="property">Its itemprop or property attribute; of several names the first that is known counts.</param>
    /// <param name="value">The value, from an attribute or the element's text.</param>
    /// <param name="surroundings">What speaks against the element.</param>
    /// <param name="values">Takes the value.</param>
    public static void Read(PageDocument page, int element, ReadOnlySpan<char> property, ReadOnlySpan<char> value, in Surroundings surroundings, FieldValues values)
    {
        foreach (Range range in property.Split(' '))
        {
            ReadOnlySpan<char> name = property[range];
            name = name[(name.LastIndexOfAny(':', '/') + 1)..];
            (MetadataField? field, string source, int rank) = name switch
            {
                "headline" => (MetadataField.Title, "itemprop:headline", 78),
                "name" when IsInside(page, element, "author") => (MetadataField.Author, "itemprop:author", 82),
                "author" => (MetadataField.Author, "itemprop:author", 80),
                "creator" => (MetadataField.Author, "itemprop:creator", 60),
                "datePublished" => (MetadataField.Published, "itemprop:datePublished", 82),
                "uploadDate" or "dateCreated" => (MetadataField.Published, "itemprop:dateCreated", 60),
                "dateModified" => (MetadataField.Modified, "itemprop:dateModified", 82),
                "inLanguage" => (MetadataField.Language, "itemprop:inLanguage", 45),
                "keywords" => (MetadataField.Tag, "itemprop:keywords", 60),
                "articleSection" => (MetadataField.Category, "itemprop:articleSection", 70),
                "isAccessibleForFree" => (MetadataField.FreeAccess, "itemprop:isAccessibleForFree", 70),
                "license" => (MetadataField.Licence, "itemprop:license", 70),
                _ => ((MetadataField?)null, "", 0),
            };
            if (field is { } known && !values.IsFull(known))
            {
                int penalty = surroundings.Penalty(element);
                if (penalty < Surroundings.Excluded)
                {
                    values.Add(known, value, source, rank - penalty, element);
                }
            }
        }
    }

    private static bool IsInside(PageDocument page, int element, ReadOnlySpan<char> item)
    {
        int parent = page.Elements[element].Parent;
        for (int level = 0; level < LevelsToItem && parent >= 0; level++, parent = page.Elements[parent].Parent)
        {
            ReadOnlySpan<char> property = page.Attribute(parent, AttributeName.Itemprop);
            if (!property.IsEmpty)
            {
                return property.Contains(item, StringComparison.OrdinalIgnoreCase);
            }
        }

        return false;
    }
}
