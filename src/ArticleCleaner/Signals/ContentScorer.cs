using ArticleCleaner.Blocks;

namespace ArticleCleaner.Signals;

/// <summary>
/// Decides which blocks are main content: signals, a probability per block by boosted trees, one choice per page. Buffers are
/// reused from page to page.
/// </summary>
internal sealed class ContentScorer(ContentModel model, CleanerOptions options)
{
    private readonly HtmlScorer _html = new(model.Html, options);
    private readonly TextScorer _text = new(model.Text, options);

    /// <summary>Decides. The decision's reasons can be asked for until the next page.</summary>
    public ContentDecision Decide(PageDocument page, TextScan scan) =>
        page.Format == PageFormat.Html ? _html.Decide(page, scan) : _text.Decide(page, scan);
}
