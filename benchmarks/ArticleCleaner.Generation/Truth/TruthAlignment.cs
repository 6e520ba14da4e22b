namespace ArticleCleaner.Generation;

/// <summary>Lays the known truth of a page over what a cleaner made of it, character by character.</summary>
public sealed class TruthAlignment
{
    private readonly int[] _runs;

    private TruthAlignment(Article article, IReadOnlyList<TruthRun> truth, int[] runs, string? mismatch)
    {
        Article = article;
        Truth = truth;
        _runs = runs;
        Mismatch = mismatch;
    }

    /// <summary>The cleaner's result.</summary>
    public Article Article { get; }

    /// <summary>The truth it is compared with.</summary>
    public IReadOnlyList<TruthRun> Truth { get; }

    /// <summary>Where the page text and the truth differ in their characters, in words, or <see langword="null"/>: a fault of the reader or of the truth.</summary>
    public string? Mismatch { get; }

    /// <summary>The truth's run over a character of the page text, -1 for white space and signs the truth does not list.</summary>
    public int RunAt(int offset) => _runs[offset];

    /// <summary>Compares every character that is not white space, in order. Linear.</summary>
    public static TruthAlignment Create(Article article, IReadOnlyList<TruthRun> truth)
    {
        string text = article.PageText;
        var runs = new int[text.Length];
        Array.Fill(runs, -1);
        int run = 0;
        int at = 0;
        string? mismatch = null;
        for (int i = 0; i < text.Length; i++)
        {
            if (IsIgnored(text[i]))
            {
                continue;
            }

            while (run < truth.Count && SkipIgnored(truth[run].Text, ref at))
            {
                run++;
                at = 0;
            }

            if (run < truth.Count && truth[run].Text[at] == text[i])
            {
                runs[i] = run;
                at++;
            }
            else if (!IsSign(text[i]))
            {
                string expected = run < truth.Count ? truth[run].Text[at..] : "the end";
                mismatch = $"at {i} the page text reads “{Short(text[i..])}” where “{Short(expected)}” was expected";
                break;
            }
        }

        while (mismatch is null && run < truth.Count)
        {
            if (!SkipIgnored(truth[run].Text, ref at))
            {
                mismatch = $"the page text lacks “{Short(truth[run].Text[at..])}”";
            }

            run++;
            at = 0;
        }

        return new TruthAlignment(article, truth, runs, mismatch);
    }

    /// <summary>Signs of flattened text that may or may not be counted as text: bullets, heading and emphasis signs, item numbers.</summary>
    private static bool IsSign(char c) => c is '*' or '#' or '-' or '•' or '·' or '>' or '–' or '●' or '+' or '▪' or '|' or '.' or ')' || char.IsAsciiDigit(c);

    private static bool IsIgnored(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u00AD' or '\uFEFF' or '\u200E' or '\u200F';

    private static bool SkipIgnored(string text, ref int at)
    {
        while (at < text.Length && IsIgnored(text[at]))
        {
            at++;
        }

        return at == text.Length;
    }

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
