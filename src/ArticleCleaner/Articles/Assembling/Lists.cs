using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>The elements that lists are made of.</summary>
internal static class Lists
{
    public static bool IsList(HtmlTag tag) => tag is HtmlTag.Ul or HtmlTag.Ol or HtmlTag.Dl or HtmlTag.Menu or HtmlTag.Dir;

    public static bool IsItem(HtmlTag tag) => tag is HtmlTag.Li or HtmlTag.Dt or HtmlTag.Dd;
}
