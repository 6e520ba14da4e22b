using ArticleCleaner.Blocks;

namespace ArticleCleaner.Metadata.Html;

/// <summary>Reads meta elements: their name, property, itemprop or http-equiv says what their content is.</summary>
internal static class MetaElements
{
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

        // Some pages swap name and property; both are read alike.
        if (MetaNames.TryFind(property, out MetaName found) || MetaNames.TryFind(name, out found)
            || MetaNames.TryFind(page.Attribute(element, AttributeName.HttpEquiv), out found))
        {
            values.Add(found.Field, content, found.Source, found.Rank, element);
        }
    }
}
