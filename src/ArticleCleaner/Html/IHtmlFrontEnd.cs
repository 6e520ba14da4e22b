namespace ArticleCleaner.Html;

/// <summary>Turns characters into tag and text events. Front ends can be exchanged and compared behind it.</summary>
internal interface IHtmlFrontEnd
{
    /// <summary>Reads the first <paramref name="length"/> characters of <paramref name="chars"/> to their end.</summary>
    void Read(char[] chars, int length, HtmlSegmenter segmenter, PageBudget budget);
}
