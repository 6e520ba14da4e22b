using System.Globalization;
using ArticleCleaner.Blocks;
using ArticleCleaner.Signals;

namespace ArticleCleaner.Training.Inspection;

/// <summary>
/// What the shipped model sees of a page: a row for each block with its probability, the choice, the text and every signal by
/// name, as comma-separated values. The rows come from the scorer that cleaning uses, after it has decided.
/// </summary>
internal static class SignalTable
{
    /// <summary>Characters of a block's text that are written.</summary>
    private const int LongestText = 80;

    /// <summary>The columns before the signals.</summary>
    private static readonly string[] Facts = ["block", "probability", "kept", "text"];

    /// <param name="input">The page as it was stored or fetched.</param>
    /// <param name="hints">Its format and address: the address tells of the page's type, and the type is a signal.</param>
    /// <param name="output">Receives the table.</param>
    public static void Write(ReadOnlySpan<byte> input, PageHints hints, TextWriter output)
    {
        (PageDocument page, TextScan scan) = new CleaningPipeline(CleanerOptions.Default).Segment(input, hints);
        var scorer = new ContentScorer(ContentModel.Shared, CleanerOptions.Default);
        ContentDecision decision = scorer.Decide(page, scan);
        WriteLine(output, [.. Facts, .. page.Format == PageFormat.Html ? Enum.GetNames<HtmlSignal>() : Enum.GetNames<TextSignal>()]);
        for (int i = 0; i < page.Blocks.Count; i++)
        {
            string[] facts = [Number(i), Number(decision.Probability[i]), decision.Kept[i] ? "1" : "0", Shorten(page.TextOf(i).Trim())];
            WriteLine(output, [.. facts, .. scorer.SignalsOf(page, i).Select(static value => Number(value))]);
        }
    }

    private static void WriteLine(TextWriter output, IEnumerable<string> fields)
    {
        output.Write(string.Join(',', fields.Select(CsvField.Of)));
        output.Write("\r\n");
    }

    private static string Shorten(ReadOnlySpan<char> text)
    {
        if (text.Length <= LongestText)
        {
            return text.ToString();
        }

        int end = char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText;
        return $"{text[..end]}…";
    }

    private static string Number(float value) => value.ToString(CultureInfo.InvariantCulture);
}
