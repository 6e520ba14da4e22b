using ArticleCleaner.Blocks;
using ArticleCleaner.Metadata.Choices;
using ArticleCleaner.Metadata.JsonLd;

namespace ArticleCleaner.Metadata.Html;

/// <summary>One pass over a page's elements that collects what they state. Who reads what is said by the element's tag.</summary>
internal static class HtmlFacts
{
    public static PageOutline Read(PageDocument page, ArticlePlace place, FieldValues values)
    {
        var outline = new PageOutline();
        var surroundings = new Surroundings(page, place);
        bool[] tellingNames = BodyElements.TellingNames(page);
        var breadcrumbs = new BreadcrumbBoxes(page, values);
        ReadOnlySpan<PageElement> elements = page.Elements.Span;
        for (int i = 0; i < elements.Length; i++)
        {
            switch (elements[i].Tag)
            {
                case HtmlTag.Meta:
                    MetaElements.Read(page, i, surroundings, values);
                    continue;
                case HtmlTag.Link:
                    ReadLink(page, i, values);
                    continue;
                case HtmlTag.Html:
                    values.Add(MetadataField.Language, page.Attribute(i, AttributeName.Lang), "html:lang", 60, i);
                    outline.Direction ??= Direction(page, i);
                    continue;
                case HtmlTag.Body:
                    values.Add(MetadataField.Language, page.Attribute(i, AttributeName.Lang), "body:lang", 55, i);
                    outline.Direction ??= Direction(page, i);
                    continue;
                case HtmlTag.H1 or HtmlTag.H2:
                    outline.AddHeading(i);
                    break;
                case HtmlTag.Script or HtmlTag.Style or HtmlTag.Br or HtmlTag.Title:
                    continue;
            }

            if (elements[i].AttributeCount > 0 || elements[i].Tag == HtmlTag.Time)
            {
                BodyElements.Read(page, i, tellingNames, surroundings, values);
                breadcrumbs.Read(i);
            }
        }

        ReadRawTexts(page, values);
        return outline;
    }

    private static void ReadRawTexts(PageDocument page, FieldValues values)
    {
        bool titled = false;
        for (int i = 0; i < page.RawTexts.Count; i++)
        {
            int element = page.RawTexts[i].Element;
            ReadOnlySpan<char> text = page.RawTextAt(ref i);
            if (page.Elements[element].Tag == HtmlTag.Script)
            {
                if (page.Attribute(element, AttributeName.Type).Contains("ld+json", StringComparison.OrdinalIgnoreCase))
                {
                    LdReader.Read(text, values, element);
                }
            }
            else if (!titled && page.Elements[element].Tag == HtmlTag.Title)
            {
                values.Add(MetadataField.Title, text, "title", 60, element);
                titled = true;
            }
        }
    }

    private static void ReadLink(PageDocument page, int element, FieldValues values)
    {
        ReadOnlySpan<char> rel = page.Attribute(element, AttributeName.Rel);
        if (rel.Equals("canonical", StringComparison.OrdinalIgnoreCase))
        {
            values.Add(MetadataField.Url, page.Attribute(element, AttributeName.Href), "link:canonical", 90, element);
        }
        else if (rel.Equals("license", StringComparison.OrdinalIgnoreCase))
        {
            values.Add(MetadataField.Licence, page.Attribute(element, AttributeName.Href), "link:license", 85, element);
        }
        else if (rel.Equals("image_src", StringComparison.OrdinalIgnoreCase))
        {
            values.Add(MetadataField.Image, page.Attribute(element, AttributeName.Href), "link:image_src", 50, element);
        }
    }

    private static TextDirection? Direction(PageDocument page, int element)
    {
        ReadOnlySpan<char> dir = page.Attribute(element, AttributeName.Dir);
        return dir.Equals("rtl", StringComparison.OrdinalIgnoreCase) ? TextDirection.RightToLeft
            : dir.Equals("ltr", StringComparison.OrdinalIgnoreCase) ? TextDirection.LeftToRight
            : null;
    }
}
