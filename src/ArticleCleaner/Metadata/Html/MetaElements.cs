using System.Buffers;
using ArticleCleaner.Blocks;
using ArticleCleaner.Metadata.JsonLd;

namespace ArticleCleaner.Metadata.Html;

/// <summary>Reads meta elements: their name, property, itemprop or http-equiv says what their content is.</summary>
internal static class MetaElements
{
    /// <summary>Less than any listed name: what the words of an unknown name promise.</summary>
    private const int RankOfUnknown = 38;

    private const int MaxDate = 40;

    private static readonly SearchValues<string> DateWords = SearchValues.Create(["publish", "pubdate", "date", "release"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> UpdateWords = SearchValues.Create(["updat", "modif", "revis"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> OtherDates = SearchValues.Create(["expir", "event", "start", "end", "birth", "valid", "index", "crawl", "build"], StringComparison.OrdinalIgnoreCase);

    public static void Read(PageDocument page, int element, in Surroundings surroundings, FieldValues values)
    {
        ReadOnlySpan<char> content = page.Attribute(element, AttributeName.Content);
        if (content.IsWhiteSpace())
        {
            return;
        }

        ReadOnlySpan<char> property = page.Attribute(element, AttributeName.Property);
        ReadOnlySpan<char> name = page.Attribute(element, AttributeName.Name);
        ReadOnlySpan<char> itemprop = page.Attribute(element, AttributeName.Itemprop);
        if (!itemprop.IsEmpty)
        {
            ItemProperties.Read(page, element, itemprop, content, surroundings, values);
            if (property.IsEmpty && name.IsEmpty)
            {
                return;
            }
        }

        // Frameworks that only know how to write meta elements put a script's data into one.
        if (content[0] == '{' && name.Contains("ld+json", StringComparison.OrdinalIgnoreCase))
        {
            LdReader.Read(content, values, element);
            return;
        }

        // Some pages swap name and property; both are read alike.
        if (MetaNames.TryFind(property, out MetaName found) || MetaNames.TryFind(name, out found)
            || MetaNames.TryFind(page.Attribute(element, AttributeName.HttpEquiv), out found))
        {
            values.Add(found.Field, content, found.Source, found.Rank, element);
        }
        else
        {
            ReadDateByName(property.IsEmpty ? name : property, content, element, values);
        }
    }

    /// <summary>Publishing systems invent names; one that speaks of a date, with a date for its content, states one.</summary>
    private static void ReadDateByName(ReadOnlySpan<char> name, ReadOnlySpan<char> content, int element, FieldValues values)
    {
        if (content.Length > MaxDate || !content.ContainsAnyInRange('0', '9') || name.ContainsAny(OtherDates))
        {
            return;
        }

        if (name.ContainsAny(UpdateWords))
        {
            values.Add(MetadataField.Modified, content, "meta:other-date", RankOfUnknown, element);
        }
        else if (name.ContainsAny(DateWords))
        {
            values.Add(MetadataField.Published, content, "meta:other-date", RankOfUnknown, element);
        }
    }
}
