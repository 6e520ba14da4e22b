namespace ArticleCleaner.Boilerplate.Phrases;

/// <summary>Several topics of the phrase lists.</summary>
/// <param name="Bits">A bit for each topic.</param>
internal readonly record struct TopicSet(ulong Bits)
{
    public static TopicSet All => new(ulong.MaxValue);

    public static TopicSet Of(params ReadOnlySpan<PhraseTopic> topics)
    {
        ulong bits = 0;
        foreach (PhraseTopic topic in topics)
        {
            bits |= 1UL << (int)topic;
        }

        return new TopicSet(bits);
    }

    /// <summary>The set without a topic.</summary>
    public TopicSet Without(PhraseTopic topic) => new(Bits & ~(1UL << (int)topic));
}
