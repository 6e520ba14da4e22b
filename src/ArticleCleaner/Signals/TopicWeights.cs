namespace ArticleCleaner.Signals;

/// <summary>What the signals of each topic weigh together against a block; reused from block to block.</summary>
internal sealed class TopicWeights
{
    private readonly float[] _sums = new float[HtmlTopics.Count];

    /// <summary>Adds up what each signal says against the block.</summary>
    /// <param name="weights">By signal, what it added to the log-odds.</param>
    public void Take(ReadOnlySpan<float> weights)
    {
        _sums.AsSpan().Clear();
        ReadOnlySpan<HtmlTopic> topics = HtmlTopics.All;
        for (int i = 0; i < topics.Length; i++)
        {
            _sums[(int)topics[i]] += Math.Min(0, weights[i]);
        }

        _sums[(int)HtmlTopic.None] = 0;
    }

    /// <summary>Takes the topic that weighs most out, of equal ones the first; <see cref="HtmlTopic.None"/> when nothing is left that speaks against the block.</summary>
    public HtmlTopic Next()
    {
        int lowest = 0;
        for (int i = 1; i < _sums.Length; i++)
        {
            lowest = _sums[i] < _sums[lowest] ? i : lowest;
        }

        _sums[lowest] = 0;
        return (HtmlTopic)lowest;
    }
}
