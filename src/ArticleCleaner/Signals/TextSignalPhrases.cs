using System.Globalization;

namespace ArticleCleaner.Signals;

/// <summary>What each signal of a line of flattened text means to a reader.</summary>
internal static class TextSignalPhrases
{
    /// <summary>Says what the signal's value is, as a reason against the line; <see langword="null"/> when that says nothing to a reader.</summary>
    public static string? Describe(TextSignal signal, ReadOnlySpan<float> row) => signal switch
    {
        TextSignal.Words or TextSignal.CharsPerWord => Words(Value(row, TextSignal.Words)),
        TextSignal.StopWordShare or (>= TextSignal.CommasPerWord and <= TextSignal.EndsSentence) => Value(row, TextSignal.SentenceEnds) <= 0 && Value(row, TextSignal.EndsSentence) <= 0 ? "no full sentence" : null,
        TextSignal.EndsEllipsis => Value(row, signal) > 0 ? "ends in dots like a teaser" : null,
        TextSignal.EndsColon => Value(row, signal) > 0 ? "ends in a colon like a label" : null,
        TextSignal.DigitShare or TextSignal.SymbolShare or TextSignal.StartsDigit => Value(row, TextSignal.DigitShare) + Value(row, TextSignal.SymbolShare) > 0.5f ? "mostly numbers or signs" : null,
        TextSignal.Prices or TextSignal.PagePrices => Value(row, TextSignal.Prices) > 0 ? "a price" : null,
        TextSignal.Year or TextSignal.PageYears => Value(row, TextSignal.Year) > 0 ? "reads like a date" : null,
        TextSignal.CapitalWordShare or TextSignal.CapitalShare => Value(row, TextSignal.CapitalWordShare) > 0.6f ? "most of its words are capitalised" : null,
        TextSignal.Separators => Value(row, signal) > 1 ? "parts set off by bars or dots like a menu" : null,
        TextSignal.Address => Value(row, signal) > 0 ? "holds an address" : null,
        TextSignal.Score or TextSignal.LowestScore or TextSignal.HighestScore => Value(row, TextSignal.Score) < 0 ? "its words are usual for boilerplate" : null,
        >= TextSignal.PreviousScore and <= TextSignal.RunScore => Value(row, TextSignal.ScoreAround5) < 0 ? "the lines around it use words usual for boilerplate" : null,
        TextSignal.Topic => Value(row, signal) < 0.3f ? "speaks of other things than the page's prose" : null,
        >= TextSignal.Run2Words and <= TextSignal.Run6AfterWords => Run(row),
        >= TextSignal.FromProse and <= TextSignal.WordsToProse => Math.Min(Value(row, TextSignal.FromProse), Value(row, TextSignal.ToProse)) > 3 ? "some lines away from any prose" : null,
        TextSignal.ShortAround5 or TextSignal.ShortAround15 or TextSignal.ShortRunBefore or TextSignal.ShortRunAfter => Short(row),
        >= TextSignal.WordsAround2 and <= TextSignal.NextEnds => Value(row, TextSignal.ProseAround5) < 0.4f ? "hardly any prose around it" : null,
        TextSignal.FromHeading or TextSignal.ToHeading or TextSignal.SectionWords => Value(row, TextSignal.SectionWords) < 40 ? "in a section of few words" : null,
        TextSignal.IsLegal => Value(row, signal) > 0 ? "a legal line" : null,
        TextSignal.FromLegal or TextSignal.LegalBefore => Value(row, TextSignal.LegalBefore) > 0 ? "after a legal line" : null,
        TextSignal.ToLegal => Value(row, signal) < 8 ? "near a legal line" : null,
        >= TextSignal.LinePlace and <= TextSignal.FromLongest => Place(row),
        TextSignal.TextCount or TextSignal.TextRank => Value(row, TextSignal.TextCount) > 1 ? $"stands {Number(Value(row, TextSignal.TextCount))} times on the page" : null,
        TextSignal.LettersCount or TextSignal.LettersRank => Value(row, TextSignal.LettersCount) > 1 ? $"stands {Number(Value(row, TextSignal.LettersCount))} times on the page but for its numbers" : null,
        >= TextSignal.ShapeCount and <= TextSignal.PairCount => Value(row, TextSignal.ShapeCount) > 4 ? $"one of {Number(Value(row, TextSignal.ShapeCount))} lines of the same shape" : null,
        TextSignal.FirstWordCount or TextSignal.LastWordCount => Value(row, signal) > 3 ? $"one of {Number(Value(row, signal))} lines with the same {(signal == TextSignal.FirstWordCount ? "first" : "last")} word" : null,
        TextSignal.SeenTrigrams => Value(row, signal) > 0.3f ? "its wording was on the page before" : null,
        TextSignal.LabelScore or TextSignal.FromLabel => Value(row, TextSignal.LabelScore) < -0.5f ? "under a line usual for boilerplate" : null,
        TextSignal.Trough => Value(row, signal) < -0.5f ? "parted from the longest prose by a line usual for boilerplate" : null,
        TextSignal.SectionScore => Value(row, signal) < 0 ? "in a section of words usual for boilerplate" : null,
        TextSignal.SectionProse => Value(row, signal) < 0.4f ? "in a section of hardly any prose" : null,
        TextSignal.TopicAround2 or TextSignal.TopicAround5 => Value(row, signal) < 0.3f ? "the lines around it speak of other things than the page's prose" : null,
        _ => null,
    };

    private static string Words(float words) => words switch
    {
        <= 0 => "no words",
        <= 1 => "only one word",
        < 20 => $"only {Number(words)} words",
        _ => $"{Number(words)} words",
    };

    private static string? Run(ReadOnlySpan<float> row) => Value(row, TextSignal.Run6Words) switch
    {
        0 => "in no run of prose",
        _ => Value(row, TextSignal.Run2Share) < 0.7f ? "outside the longest run of prose" : null,
    };

    private static string? Short(ReadOnlySpan<float> row)
    {
        float lines = 1 + Value(row, TextSignal.ShortRunBefore) + Value(row, TextSignal.ShortRunAfter);
        return lines > 3 ? $"among {Number(lines)} short lines in a row" : Value(row, TextSignal.ShortAround5) > 0.5f ? "among short lines" : null;
    }

    private static string? Place(ReadOnlySpan<float> row) =>
        Value(row, TextSignal.ProseBefore) <= 0 ? "before any prose" : Value(row, TextSignal.ProseBefore) >= 1 ? "after all prose" : Value(row, TextSignal.LinePlace) > 0.85f ? "near the end of the page" : null;

    private static float Value(ReadOnlySpan<float> row, TextSignal signal) => row[(int)signal];

    private static string Number(float value) => value.ToString("0", CultureInfo.InvariantCulture);
}
