using ArticleCleaner.Blocks;

namespace ArticleCleaner.Signals;

/// <summary>The decision on flattened text. Text that somebody extracted already is kept whole: there is nothing to choose.</summary>
internal sealed class TextScorer(TextModel model, CleanerOptions options)
{
    /// <summary>
    /// From this probability on a text counts as extracted already. Chosen in cross-validation (<c>cv-text</c>): whole pages lose
    /// nothing by it.
    /// </summary>
    public const float ExtractedBound = 0.7f;

    /// <summary>
    /// How far the errors of a page's lines come together. Taken over from HTML pages; on flattened pages of a set the model has
    /// not met (<c>run --set trafilatura --mode text</c>) F1 is 0.856 with it and 0.852 without.
    /// </summary>
    public const float Spread = 2;

    private const int FewWords = 4;

    private readonly TextSignals _signals = new();
    private readonly LineSmoothing _smoothing = new();
    private readonly PhraseWeights _phrases = new();
    private readonly BlockBatch _batch = new(model.Lines, TextSignals.Count);
    private readonly BlockWeights _weights = new(model.Lines);
    private readonly float[] _extracted = new float[ExtractedSignals.Count];
    private readonly float[] _confidence = new float[ConfidenceSignals.Count];
    private readonly float[] _types = new float[7];
    private readonly LineCopies _copies = new();
    private int[] _words = [];
    private uint[] _texts = [];
    private bool[] _headings = [];
    private bool[] _isCopy = [];
    private int _unexamined = -1;

    public ContentDecision Decide(PageDocument page, TextScan scan)
    {
        int count = page.Blocks.Count;
        if (_words.Length < count || _words.Length > 1 << 18)
        {
            _words = new int[count + 64];
            _texts = new uint[count + 64];
            _headings = new bool[count + 64];
            _isCopy = new bool[count + 64];
        }

        var probability = new float[count];
        var kept = new bool[count];
        _signals.Run(page, scan, model.Words);
        for (int i = 0; i < count; i++)
        {
            _words[i] = scan.Statistics[i].Words;
            _texts[i] = _signals.Repetition.Of(i).Text;
            _headings[i] = page.Blocks[i].Shape == BlockShape.Heading;
            _isCopy[i] = false;
        }

        _batch.Score(_signals.Fill, page.UnexaminedBlock, probability);
        _smoothing.Apply(probability, _signals.Lines.Facts, _signals.Repetition);
        if (page.UnexaminedBlock >= 0)
        {
            probability[page.UnexaminedBlock] = 0;
        }

        ReadOnlySpan<int> words = _words.AsSpan(0, count);
        double expected = Choose(page, scan, probability, words, kept);
        ConfidenceSignals.Fill(probability, words, kept, expected, _types, _confidence);
        _weights.Begin(_batch, _signals.Fill, page.UnexaminedBlock, kept);
        _unexamined = page.UnexaminedBlock;
        (PageType type, double sure) = ContentDecision.StatedType(options);
        return new ContentDecision
        {
            Kept = kept,
            Probability = probability,
            Confidence = ConfidenceSignals.Estimate(model.Confidence, _confidence),
            PageType = type,
            PageTypeConfidence = sure,
            Reason = Explain,
            IsCopy = line => _isCopy[line],
        };
    }

    private double Choose(PageDocument page, TextScan scan, ReadOnlySpan<float> probability, ReadOnlySpan<int> words, Span<bool> kept)
    {
        double expected = ExpectedF1.Choose(probability, words, 0, 0, kept);
        ExtractedSignals.Fill(_signals, probability, kept, expected, _extracted);
        if (model.Extracted.Probability(_extracted) < ExtractedBound)
        {
            expected = ContentChoice.Choose(probability, words, options.RecallBias, Spread, kept);
            DropCopies(page, words, kept);
            return expected;
        }

        kept.Fill(HasArticle(scan, words));
        if (page.UnexaminedBlock >= 0)
        {
            kept[page.UnexaminedBlock] = false;
        }

        return _extracted[(int)ExtractedSignal.ExpectedF1OfAll];
    }

    private void DropCopies(PageDocument page, ReadOnlySpan<int> words, Span<bool> kept)
    {
        kept.CopyTo(_isCopy);
        _copies.Drop(words, _texts, _headings, page.TextOf, kept);
        for (int i = 0; i < kept.Length; i++)
        {
            _isCopy[i] &= !kept[i];
        }
    }

    /// <summary>A word or two without a sentence is a label left over, not a text.</summary>
    private static bool HasArticle(TextScan scan, ReadOnlySpan<int> words)
    {
        int all = 0, sentences = 0;
        for (int i = 0; i < words.Length; i++)
        {
            all += words[i];
            sentences += scan.Statistics[i].SentenceEnds;
        }

        return all >= FewWords || sentences > 0;
    }

    /// <summary>Fills the row of signals of a line of the last page.</summary>
    public void Fill(int line, Span<float> row) => _signals.Fill(line, row);

    private string Explain(int line)
    {
        if (_isCopy[line])
        {
            return ModelReason.Copy;
        }

        if (line == _unexamined)
        {
            return ModelReason.Unexamined;
        }

        ReadOnlySpan<float> weights = _weights.Of(line, out ReadOnlySpan<float> row);
        return ModelReason.OfText(row, weights, _phrases);
    }
}
