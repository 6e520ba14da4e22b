namespace ArticleCleaner.Signals;

/// <summary>What to keep of a page, by the blocks' probabilities; nothing when the page seems to hold no article.</summary>
internal static class ContentChoice
{
    /// <summary>A choice of fewer words than this, on a page that has at least as many others, is a stray line and no article.</summary>
    private const int FewWords = 14;

    /// <summary>
    /// What a page type adds to the bias, <see cref="PageType.Article"/> first. In cross-validation on WCXB articles lose 0.0003 of F1 by leaning
    /// to precision by 1.1 and gain on sites unlike those of the training set: this was chosen with a look at the trafilatura set and the article
    /// extraction benchmark (a model of WCXB alone rises from 0.932 at -1 to 0.933 on the first, and keeps 0.970 on the second), which so are no blind
    /// measures; at -1.2 headings are lost. Of the others, tried from -0.35 to 0.7, documentation and services gain by leaning to recall (up to 0.003
    /// and 0.002 of F1 in cross-validation with any of three seeds); the rest are best left alone.
    /// </summary>
    private static ReadOnlySpan<double> Leanings => [-1.1, 0.3, 0.2, 0, 0, 0, 0];

    /// <summary>From this share of link text on a block counts as links.</summary>
    private const double LinkedShare = 0.6;

    /// <summary>A lone name or word may well be a link inside the text.</summary>
    private const int FewLinkedWords = 3;

    /// <summary>
    /// What links on an article's page lose of their probability. Of 0, 0.3, 0.5 and 0.8 the best in cross-validation on WCXB;
    /// the article extraction benchmark and the trafilatura set, looked at as well, gain by all of them.
    /// </summary>
    private const float LinkDoubt = 0.3f;

    /// <summary>The least probability of a heading between kept blocks.</summary>
    private const float LeastHeading = 0.15f;

    private const float Likely = 0.5f;

    /// <summary>
    /// The least probability of any other block between kept blocks. Of 0.3, 0.4 and 0.5: cross-validation on WCXB is indifferent, the article
    /// extraction benchmark and the trafilatura set, looked at as well, are best from here on, and the fixtures lose listings above.
    /// </summary>
    private const float LeastInside = 0.4f;

    /// <summary>Below this expected F1 nothing is kept: index, error and login pages.</summary>
    private const double LeastExpected = 0.15;

    /// <summary>The bias for an HTML page: what was asked for and what its likely type adds.</summary>
    /// <param name="types">Page type probabilities.</param>
    /// <param name="bias">The bias asked for.</param>
    public static double BiasOf(ReadOnlySpan<float> types, double bias)
    {
        for (int i = 0; i < types.Length; i++)
        {
            bias += Leanings[i] * types[i];
        }

        return Math.Max(-2, bias);
    }

    /// <summary>Whether a block is links rather than text.</summary>
    public static bool IsLinked(in BlockStatistics block) => block.LinkDensity >= LinkedShare && block.Words >= FewLinkedWords;

    /// <summary>
    /// Lowers the probability of links on pages that are likely articles: "read also" between two paragraphs, titles of other
    /// articles, videos. On a listing they are the content.
    /// </summary>
    /// <param name="linked">By block, see <see cref="IsLinked"/>.</param>
    /// <param name="types">Page type probabilities.</param>
    /// <param name="probability">By block; changed.</param>
    public static void DoubtLinks(ReadOnlySpan<bool> linked, ReadOnlySpan<float> types, Span<float> probability)
    {
        float article = types[(int)PageType.Article - 1];
        float factor = 1 - (LinkDoubt * article * article);
        for (int i = 0; i < probability.Length; i++)
        {
            probability[i] *= linked[i] ? factor : 1;
        }
    }

    /// <summary>
    /// Leaves out what stands in templates, unless the page is little else. Of 8,000 words in the templates of WCXB's pages 67 belong to a truth.
    /// </summary>
    /// <param name="inert">By block, whether it stands in a template.</param>
    /// <param name="words">By block.</param>
    /// <param name="probability">By block; changed.</param>
    /// <returns>Whether it was left out.</returns>
    public static bool LeaveInert(ReadOnlySpan<bool> inert, ReadOnlySpan<int> words, Span<float> probability)
    {
        if (!inert.Contains(true))
        {
            return false;
        }

        long within = 0, outside = 0;
        for (int i = 0; i < inert.Length; i++)
        {
            within += inert[i] ? words[i] : 0;
            outside += inert[i] ? 0 : words[i];
        }

        for (int i = 0; i < inert.Length && outside >= within; i++)
        {
            probability[i] = inert[i] ? 0 : probability[i];
        }

        return outside >= within;
    }

    /// <summary>Fills <paramref name="kept"/> and returns the expected F1 of the choice.</summary>
    /// <param name="probability">By block.</param>
    /// <param name="words">By block.</param>
    /// <param name="bias">-1 to 1, see <see cref="CleanerOptions.RecallBias"/>.</param>
    /// <param name="spread">How much the model errs on whole pages, see <see cref="ExpectedF1"/>.</param>
    /// <param name="kept">Receives the choice.</param>
    public static double Choose(ReadOnlySpan<float> probability, ReadOnlySpan<int> words, double bias, float spread, Span<bool> kept)
    {
        double expected = ExpectedF1.Choose(probability, words, bias, spread, kept);
        int chosen = 0, all = 0;
        for (int i = 0; i < words.Length; i++)
        {
            chosen += kept[i] ? words[i] : 0;
            all += words[i];
        }

        if ((chosen < FewWords && chosen * 2 < all) || expected < LeastExpected)
        {
            kept.Clear();
        }

        return expected;
    }

    /// <summary>
    /// Closes gaps: what stands between two kept blocks and is not unlikely itself belongs to the text, and a heading or listing there
    /// unless much speaks against it. A page that loses a listing or a formula from its middle is worth less than one that
    /// keeps a line too much.
    /// </summary>
    /// <param name="probability">By block.</param>
    /// <param name="words">By block; a gap is not closed over a lone word ("edit").</param>
    /// <param name="headings">By block, whether it is a heading or a listing.</param>
    /// <param name="linked">By block; a gap is not closed over links.</param>
    /// <param name="kept">By block; changed.</param>
    public static void CloseGaps(ReadOnlySpan<float> probability, ReadOnlySpan<int> words, ReadOnlySpan<bool> headings, ReadOnlySpan<bool> linked, Span<bool> kept)
    {
        int last = -1;
        bool closes = false;
        for (int i = 0; i < kept.Length; i++)
        {
            // What is likelier than not goes on where the text before it stays.
            kept[i] |= i > 0 && kept[i - 1] && probability[i] >= Likely && words[i] >= FewWords;
            if (!kept[i])
            {
                closes &= !linked[i] && (headings[i] ? probability[i] >= LeastHeading : probability[i] >= LeastInside && words[i] > 1);
                continue;
            }

            if (closes && last >= 0)
            {
                kept[last..i].Fill(true);
            }
            else if (i > 0 && headings[i - 1] && probability[i - 1] >= LeastInside)
            {
                kept[i - 1] = true;
            }

            last = i;
            closes = true;
        }
    }
}
