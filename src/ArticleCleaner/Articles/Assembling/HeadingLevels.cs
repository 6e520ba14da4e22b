using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>The level of an element that is a heading by its tag or its role.</summary>
internal static class HeadingLevels
{
    /// <summary>What ARIA gives a heading without a level.</summary>
    private const int DefaultLevel = 2;

    public static bool IsHeading(PageDocument page, int element) =>
        page.Elements[element].Tag.IsHeading()
        || (page.Elements[element].AttributeCount > 0 && page.Attribute(element, AttributeName.Role).SequenceEqual("heading"));

    public static int Of(PageDocument page, int element)
    {
        HtmlTag tag = page.Elements[element].Tag;
        if (tag.IsHeading())
        {
            return tag - HtmlTag.H1 + 1;
        }

        return int.TryParse(page.Attribute(element, AttributeName.AriaLevel), out int level) ? level : DefaultLevel;
    }
}
