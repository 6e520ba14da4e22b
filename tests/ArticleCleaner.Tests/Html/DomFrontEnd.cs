using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ArticleCleaner.Blocks;
using ArticleCleaner.Html;

namespace ArticleCleaner.Tests.Html;

/// <summary>The same events from AngleSharp's full tree: what the tree rules of the fast path are compared with.</summary>
internal sealed class DomFrontEnd : IHtmlFrontEnd
{
    public void Read(char[] chars, int length, HtmlSegmenter segmenter, PageBudget budget)
    {
        using IHtmlDocument document = new HtmlParser().ParseDocument(chars.AsMemory(0, length));
        var open = new Stack<(INodeList Children, int Next, bool Closes)>();
        open.Push((document.ChildNodes, 0, false));
        while (open.TryPop(out (INodeList Children, int Next, bool Closes) level))
        {
            if (level.Next == level.Children.Length)
            {
                if (level.Closes)
                {
                    segmenter.Close();
                }

                continue;
            }

            open.Push(level with { Next = level.Next + 1 });
            switch (level.Children[level.Next])
            {
                case IElement element:
                    Open(element, segmenter);
                    if (element.ShadowRoot is { } shadow)
                    {
                        open.Push((element.ChildNodes, 0, true));
                        open.Push((shadow.ChildNodes, 0, false));
                        break;
                    }

                    open.Push((element is IHtmlTemplateElement template ? template.Content.ChildNodes : element.ChildNodes, 0, true));
                    break;
                case IText text:
                    Text(text.Data, segmenter);
                    break;
            }
        }

        segmenter.End();
    }

    private static void Open(IElement element, HtmlSegmenter segmenter)
    {
        string name = element.LocalName.ToLowerInvariant();
        segmenter.Open(HtmlTags.Find(name), name);
        foreach (IAttr attribute in element.Attributes)
        {
            if (ArticleCleaner.Blocks.AttributeNames.Find(attribute.Name) is var known and not AttributeName.None)
            {
                segmenter.Attribute(known, attribute.Value);
            }
        }

        segmenter.Opened();
    }

    private static void Text(string text, HtmlSegmenter segmenter)
    {
        bool foreign = (segmenter.CurrentFlags & ElementFlags.Foreign) != 0;
        switch (segmenter.CurrentTag)
        {
            case HtmlTag.Title or HtmlTag.Script when !foreign:
                segmenter.Raw(text);
                break;
            case HtmlTag.Title or HtmlTag.Script or HtmlTag.Style or HtmlTag.Iframe or HtmlTag.Noembed or HtmlTag.Noframes:
                break;
            default:
                segmenter.Text(text);
                break;
        }
    }
}
