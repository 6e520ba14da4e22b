using ArticleCleaner.Blocks;

namespace ArticleCleaner.Signals;

/// <summary>The decision on an HTML page.</summary>
internal sealed class HtmlScorer(HtmlModel model, CleanerOptions options)
{
    private readonly HtmlSignals _signals = new();
    private readonly BlockFacts _facts = new();
    private readonly HtmlContentChoice _choice = new();
    private readonly TopicWeights _topics = new();
    private readonly BlockBatch _batch = new(model.Blocks, (int)HtmlSignal.PageWords);
    private readonly BlockWeights _weights = new(model.Blocks);
    private readonly BlockMarkup _markup = new();
    private readonly float[] _confidence = new float[ConfidenceSignals.Count];
    private readonly float[] _types = new float[ModelVocabulary.PageTypes];

    public ContentDecision Decide(PageDocument page, TextScan scan)
    {
        _signals.Run(page, scan, model.Vocabulary);
        (PageType type, float typeProbability) = DecideType();
        int count = page.Blocks.Count;
        var probability = new float[count];
        var kept = new bool[count];
        _facts.Fill(page, scan, _signals.Groups);
        _batch.Score(_signals.Fill, page.UnexaminedBlock, probability);
        double expected = _choice.Make(_facts, scan.WordsOf, page.TextOf, _types, options.RecallBias, probability, kept);
        ConfidenceSignals.Fill(probability, _facts.Words, kept, expected, _types, _confidence);
        int title = TitleHeading.Find(page, _signals.Title, kept);
        if (title >= 0)
        {
            _choice.KeepTitle(title, _facts, page.TextOf, kept);
        }

        _weights.Begin(_batch, _signals.Fill, page.UnexaminedBlock, kept);
        _markup.Begin(page, model.Vocabulary, _signals.Elements);
        return new ContentDecision
        {
            Kept = kept,
            Probability = probability,
            Confidence = ConfidenceSignals.Estimate(model.Confidence, _confidence),
            PageType = type,
            PageTypeConfidence = typeProbability,
            TitleBlock = title,
            Reason = Explain,
            IsCopy = _choice.IsCopy,
        };
    }

    private (PageType Type, float Probability) DecideType()
    {
        if (ContentDecision.StatedType(options) is { Type: not PageType.Unknown and var given })
        {
            _types.AsSpan().Clear();
            _types[(int)given - 1] = 1;
            _signals.UseTypes(_types);
            return (given, 1);
        }

        PageTypes.Fill(model.Types, _signals.PageSignals.Row, _types);
        _signals.UseTypes(_types);
        return PageTypes.Likeliest(_types);
    }

    /// <summary>Fills the row of signals of a block of the last page.</summary>
    public void Fill(int block, Span<float> row) => _signals.Fill(block, row);

    private string Explain(int block)
    {
        if (_choice.IsCopy(block))
        {
            return ModelReason.Copy;
        }

        if (_choice.LeavesInert && _facts.Inert[block])
        {
            return ModelReason.Inert;
        }

        if (block == _facts.UnexaminedBlock)
        {
            return ModelReason.Unexamined;
        }

        ReadOnlySpan<float> weights = _weights.Of(block, out ReadOnlySpan<float> row);
        _markup.Look(block);
        return ModelReason.OfHtml(row, weights, _markup, _topics);
    }
}
