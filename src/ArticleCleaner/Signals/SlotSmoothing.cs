namespace ArticleCleaner.Signals;

/// <summary>
/// Draws the blocks of one template slot together: cards of a grid, entries of a list, posts of a thread are main content all
/// or none. A block's probability moves toward the mean of its slot.
/// </summary>
internal sealed class SlotSmoothing
{
    /// <summary>How far, from 0 (not at all) to 1 (one decision for the slot). Best of 0.25, 0.5, 0.75 and 1 in cross-validation.</summary>
    private const float Weight = 0.75f;

    private const int LeastBlocks = 3;
    private SlotMean[] _means = [];

    /// <summary>Changes the probabilities in place.</summary>
    /// <param name="probability">By block.</param>
    /// <param name="words">By block.</param>
    /// <param name="slots">By block, the number of its slot.</param>
    /// <param name="slotCount">Number of slots.</param>
    public void Apply(Span<float> probability, ReadOnlySpan<int> words, ReadOnlySpan<int> slots, int slotCount)
    {
        if (_means.Length < slotCount || _means.Length > 1 << 16)
        {
            _means = new SlotMean[slotCount + 64];
        }

        _means.AsSpan(0, slotCount).Clear();
        for (int i = 0; i < probability.Length; i++)
        {
            _means[slots[i]].Add(probability[i], MathF.Sqrt(words[i] + 1));
        }

        for (int i = 0; i < probability.Length; i++)
        {
            ref readonly SlotMean mean = ref _means[slots[i]];
            if (mean.Count >= LeastBlocks)
            {
                probability[i] += Weight * ((mean.Sum / mean.Weight) - probability[i]);
            }
        }
    }

    private struct SlotMean
    {
        public float Sum;
        public float Weight;
        public int Count;

        public void Add(float value, float weight)
        {
            Sum += value * weight;
            Weight += weight;
            Count++;
        }
    }
}
