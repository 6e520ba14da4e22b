namespace ArticleCleaner.Signals;

/// <summary>
/// Makes the probabilities of a page's lines fit for one choice: the trees, which meet each page's lines together, are surer
/// than they are right; lines of one shape that alternate with another shape (entries of a list, posts of a thread) belong
/// together, and so do neighbours. The weights were the best of a grid in cross-validation.
/// </summary>
internal sealed class LineSmoothing
{
    /// <summary>Factor of the log-odds.</summary>
    private const float Softening = 0.9f;

    /// <summary>How far a line moves to the mean of its shape pair.</summary>
    private const float PairWeight = 0.3f;

    /// <summary>How far a line moves to the mean of the lines around it.</summary>
    private const float NearWeight = 0.2f;

    private const int LeastLines = 3;
    private const int Reach = 2;

    private readonly HashTable<PairMean> _pairs = new(256);
    private float[] _soft = [];

    /// <summary>Changes the probabilities in place.</summary>
    public void Apply(Span<float> probability, ReadOnlySpan<LineFacts> lines, LineRepetition repetition)
    {
        if (_soft.Length < probability.Length || _soft.Length > 1 << 18)
        {
            _soft = new float[probability.Length + 64];
        }

        Soften(probability);
        MoveToPairs(probability, lines, repetition);
        MoveToNeighbours(probability, lines);
    }

    private static void Soften(Span<float> probability)
    {
        foreach (ref float p in probability)
        {
            p = p is <= 0 or >= 1 ? p : 1 / (1 + MathF.Exp(-Softening * MathF.Log(p / (1 - p))));
        }
    }

    private void MoveToPairs(Span<float> probability, ReadOnlySpan<LineFacts> lines, LineRepetition repetition)
    {
        _pairs.Reset(probability.Length);
        for (int i = 0; i < probability.Length; i++)
        {
            float weight = MathF.Sqrt(lines[i].Words + 1);
            ref PairMean mean = ref _pairs.GetOrAdd(repetition.Of(i).Pair);
            mean.Sum += weight * probability[i];
            mean.Weight += weight;
            mean.Count++;
        }

        for (int i = 0; i < probability.Length; i++)
        {
            PairMean mean = _pairs.Find(repetition.Of(i).Pair);
            _soft[i] = mean.Count >= LeastLines ? probability[i] + (PairWeight * ((mean.Sum / mean.Weight) - probability[i])) : probability[i];
        }
    }

    private void MoveToNeighbours(Span<float> probability, ReadOnlySpan<LineFacts> lines)
    {
        for (int i = 0; i < probability.Length; i++)
        {
            float sum = 0, weight = 0;
            for (int near = Math.Max(0, i - Reach); near <= Math.Min(probability.Length - 1, i + Reach); near++)
            {
                sum += (lines[near].Words + 1) * _soft[near];
                weight += lines[near].Words + 1;
            }

            probability[i] = _soft[i] + (NearWeight * ((sum / weight) - _soft[i]));
        }
    }

    private struct PairMean
    {
        public float Sum;
        public float Weight;
        public int Count;
    }
}
