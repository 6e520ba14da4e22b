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

    /// <summary>The signals of a block of the page decided on last, as the decision met them: by <see cref="HtmlSignal"/>, or by <see cref="TextSignal"/> in text.</summary>
    public float[] SignalsOf(PageDocument page, int block)
    {
        var row = new float[page.Format == PageFormat.Html ? HtmlSignals.Count : TextSignals.Count];
        if (page.Format == PageFormat.Html)
        {
            _html.Fill(block, row);
        }
        else
        {
            _text.Fill(block, row);
        }

        return row;
    }
}
