using System.Globalization;

namespace ArticleCleaner.Signals;

/// <summary>
/// Says why the model left a block out: the two or three signals that weighed most against it, in words. Signals of one
/// phrase are counted together.
/// </summary>
internal static class ModelReason
{
    /// <summary>Why a block was left out that says what another says.</summary>
    public const string Copy = "The same text is kept elsewhere on the page.";

    /// <summary>Why a block of a template was left out.</summary>
    public const string Inert = "Stands in a template of the page's scripts, which no reader sees.";

    /// <summary>What is said of a block that was not looked at; the cleaner says it of the text itself, too.</summary>
    public const string Unexamined = "Beyond a limit of the cleaner; not examined.";

    private const int Phrases = 3;

    /// <param name="row">The block's signals.</param>
    /// <param name="weights">By signal, what it added to the log-odds.</param>
    /// <param name="markup">What is known of the markup around the block.</param>
    /// <param name="topics">Room for the topics; its content is lost.</param>
    public static string OfHtml(ReadOnlySpan<float> row, ReadOnlySpan<float> weights, BlockMarkup markup, TopicWeights topics)
    {
        topics.Take(weights);
        string?[] phrases = new string?[Phrases];
        int count = 0;
        while (count < Phrases && topics.Next() is not HtmlTopic.None and var topic)
        {
            phrases[count] = HtmlSignalPhrases.Describe(topic, row, markup);
            count += phrases[count] is null ? 0 : 1;
        }

        return Join(phrases.AsSpan(0, count));
    }

    /// <param name="row">The line's signals.</param>
    /// <param name="weights">By signal, what it added to the log-odds.</param>
    /// <param name="sums">Room for the phrases; its content is lost.</param>
    public static string OfText(ReadOnlySpan<float> row, ReadOnlySpan<float> weights, PhraseWeights sums)
    {
        sums.Clear();
        for (int i = 0; i < weights.Length; i++)
        {
            if (weights[i] < 0 && TextSignalPhrases.Describe((TextSignal)i, row) is { } phrase)
            {
                sums.Add(phrase, weights[i]);
            }
        }

        return Join(sums.TakeLowest(Phrases));
    }

    /// <summary>The heaviest phrases as one sentence.</summary>
    private static string Join(ReadOnlySpan<string?> phrases)
    {
        if (phrases.IsEmpty)
        {
            return "The rest of the page reads more like an article.";
        }

        string joined = string.Join("; ", phrases);
        return string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(joined[0])}{joined.AsSpan(1)}.");
    }
}
