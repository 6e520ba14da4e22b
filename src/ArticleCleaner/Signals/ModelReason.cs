using System.Globalization;

namespace ArticleCleaner.Signals;

/// <summary>
/// Says why the model left a block out: the two or three signals that weighed most against it, in words. Signals of one
/// phrase are counted together.
/// </summary>
internal static class ModelReason
{
    /// <summary>Trees looked at; the first ones carry most of the decision.</summary>
    public const int Trees = 24;

    /// <summary>Why a block was left out that says what another says.</summary>
    public const string Copy = "The same text is kept elsewhere on the page.";

    /// <summary>Why a block of a template was left out.</summary>
    public const string Inert = "Stands in a template of the page's scripts, which no reader sees.";

    private const int Phrases = 3;

    /// <param name="row">The block's signals.</param>
    /// <param name="weights">By signal, what it added to the log-odds.</param>
    /// <param name="sums">Room for the phrases; its content is lost.</param>
    public static string OfHtml(ReadOnlySpan<float> row, ReadOnlySpan<float> weights, PhraseWeights sums)
    {
        sums.Clear();
        for (int i = 0; i < weights.Length; i++)
        {
            if (weights[i] < 0 && HtmlSignalPhrases.Describe((HtmlSignal)i, row) is { } phrase)
            {
                sums.Add(phrase, weights[i]);
            }
        }

        return Join(sums);
    }

    /// <inheritdoc cref="OfHtml"/>
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

        return Join(sums);
    }

    /// <summary>The heaviest phrases as one sentence.</summary>
    private static string Join(PhraseWeights sums)
    {
        ReadOnlySpan<string> phrases = sums.TakeLowest(Phrases);
        if (phrases.IsEmpty)
        {
            return "The rest of the page reads more like an article.";
        }

        string joined = string.Join("; ", phrases);
        return string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(joined[0])}{joined.AsSpan(1)}.");
    }
}
