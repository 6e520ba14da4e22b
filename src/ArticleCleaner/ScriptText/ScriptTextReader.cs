using ArticleCleaner.Blocks;
using ArticleCleaner.Html;

namespace ArticleCleaner.ScriptText;

/// <summary>Reads HTML behind a page that is already segmented: in a section of its own, the last child of the root.</summary>
internal sealed class ScriptTextReader(HtmlSegmenter segmenter, IHtmlFrontEnd frontEnd)
{
    public void Append(string html, PageDocument page, PageBudget budget)
    {
        segmenter.Resume(page, budget);
        segmenter.Open(HtmlTag.Section, "section");
        segmenter.Opened();
        char[] chars = html.ToCharArray();
        frontEnd.Read(chars, chars.Length, segmenter, budget);
    }
}
