using ArticleCleaner.Blocks;

namespace ArticleCleaner.Signals;

/// <summary>The decision on an HTML page.</summary>
internal sealed class HtmlScorer(HtmlModel model, CleanerOptions options)
{
    private readonly HtmlSignals _signals = new();
    private readonly SlotSmoothing _smoothing = new();
    private readonly RecordList<BlockRange> _structures = new();
    private readonly float[] _row = new float[HtmlSignals.Count];
    private readonly PhraseWeights _phrases = new();
    private readonly BlockBatch _batch = new(model.Blocks, (int)HtmlSignal.PageWords);
    private readonly float[] _confidence = new float[ConfidenceSignals.Count];
    private readonly float[] _types = new float[ModelVocabulary.PageTypes];
    private int[] _words = [];
    private int[] _slots = [];
    private int[] _texts = [];
    private bool[] _headings = [];
    private bool[] _linked = [];
    private bool[] _verse = [];
    private bool[] _seen = [];
    private bool[] _isCopy = [];

    public ContentDecision Decide(PageDocument page, TextScan scan)
    {
        _signals.Run(page, scan, model.Vocabulary);
        (PageType type, float typeProbability) = DecideType();
        int count = page.Blocks.Count;
        if (_words.Length < count || _words.Length > 1 << 18)
        {
            _words = new int[count + 64];
            _slots = new int[count + 64];
            _texts = new int[count + 64];
            _headings = new bool[count + 64];
            _linked = new bool[count + 64];
            _verse = new bool[count + 64];
            _seen = new bool[count + 64];
            _isCopy = new bool[count + 64];
        }

        var probability = new float[count];
        var kept = new bool[count];
        for (int i = 0; i < count; i++)
        {
            _words[i] = scan.Statistics[i].Words;
            _slots[i] = _signals.Groups.SlotOf(i);
            _headings[i] = page.Blocks[i].Shape is BlockShape.Heading or BlockShape.Code;
            _linked[i] = ContentChoice.IsLinked(scan.Statistics[i]);
            _verse[i] = page.TextOf(i).Contains('\n');
            _texts[i] = _signals.Groups.TextOf(i);
        }

        _batch.Score(_signals.Fill, page.UnexaminedBlock, probability);
        ReadOnlySpan<int> words = _words.AsSpan(0, count);
        _smoothing.Apply(probability, words, _slots.AsSpan(0, count), _signals.Groups.SlotCount);
        if (page.UnexaminedBlock >= 0)
        {
            probability[page.UnexaminedBlock] = 0;
        }

        ContentChoice.DoubtLinks(_linked.AsSpan(0, count), _types, probability);
        double expected = ContentChoice.Choose(probability, words, ContentChoice.BiasOf(_types, options.RecallBias), ExpectedF1.HtmlSpread, kept);
        ContentChoice.CloseGaps(probability, words, _headings.AsSpan(0, count), _linked.AsSpan(0, count), kept);
        if (WholeStructures.Matter(_types))
        {
            WholeStructures.Find(page, _structures);
            WholeStructures.Keep(_structures.Span, probability, words, _linked, kept);
        }

        kept.CopyTo(_isCopy, 0);
        ContentChoice.DropCopies(words, _texts.AsSpan(0, count), _verse.AsSpan(0, count), _seen.AsSpan(0, count), kept);
        for (int i = 0; i < count; i++)
        {
            _isCopy[i] &= !kept[i];
        }

        ConfidenceSignals.Fill(probability, words, kept, expected, _types, _confidence);
        int title = TitleHeading.Find(page, _signals.Title, kept);
        if (title >= 0)
        {
            kept[title] = true;
        }

        return new ContentDecision
        {
            Kept = kept,
            Probability = probability,
            Confidence = Math.Clamp(model.Confidence.Sum(_confidence), 0, 1),
            PageType = type,
            PageTypeConfidence = typeProbability,
            TitleBlock = title,
            Reason = Explain,
        };
    }

    private (PageType Type, float Probability) DecideType()
    {
        if (options.PageType is { } given && given != PageType.Unknown)
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

    private string Explain(int block)
    {
        if (_isCopy[block])
        {
            return "The same text is kept further above.";
        }

        Span<float> weights = stackalloc float[HtmlSignals.Count];
        weights.Clear();
        _signals.Fill(block, _row);
        model.Blocks.Trees.Attribute(_row, ModelReason.Trees, weights);
        return ModelReason.OfHtml(_row, weights, _phrases);
    }
}
