using System.Globalization;
using System.Text;
using ArticleCleaner.Quality.Data;

namespace ArticleCleaner.Quality.Scoring;

/// <summary>What a program said of one page.</summary>
/// <param name="Text">The extracted text; empty for none.</param>
/// <param name="Title">The title, or <see langword="null"/>.</param>
/// <param name="Author">The authors, several parted by a semicolon, or <see langword="null"/>.</param>
/// <param name="Date">The publishing date, year first, or <see langword="null"/>.</param>
public sealed record Prediction(string Text, string? Title = null, string? Author = null, string? Date = null)
{
    /// <summary>No answer.</summary>
    public static Prediction Nothing { get; } = new("");
}

/// <summary>How often a field of the metadata is right.</summary>
/// <param name="Pages">Pages that have a truth value.</param>
/// <param name="Answered">Of these, pages with an answer.</param>
/// <param name="Right">Of these, pages with the right answer.</param>
public sealed record FieldFigures(int Pages, int Answered, int Right)
{
    /// <summary>Right answers ÷ pages with a truth value.</summary>
    public double Accuracy => Pages == 0 ? 0 : (double)Right / Pages;

    /// <summary>Right answers ÷ answers.</summary>
    public double OfAnswered => Answered == 0 ? 0 : (double)Right / Answered;
}

/// <summary>Scores title, author and date: values are compared as words without case, authors as a set of names, dates by their day.</summary>
public static class MetadataScorer
{
    /// <summary>The figures of <c>title</c>, <c>author</c> and <c>date</c>, as far as the set has truth and the program any answer.</summary>
    public static IReadOnlyDictionary<string, FieldFigures> Score(IEnumerable<(PageTruth Truth, Prediction Prediction)> pages)
    {
        List<(PageTruth Truth, Prediction Prediction)> all = [.. pages];
        var figures = new Dictionary<string, FieldFigures>();
        Add(figures, "title", all.Where(page => page.Truth.Title is not null).Select(page => (Plain(page.Truth.Title!), Plain(page.Prediction.Title ?? ""))));
        Add(figures, "author", all.Where(page => page.Truth.Authors.Count > 0).Select(page => (Names(page.Truth.Authors), Names([page.Prediction.Author ?? ""]))));
        Add(figures, "date", all.Where(page => page.Truth.Date is not null).Select(page => (Day(page.Truth.Date!), Day(page.Prediction.Date ?? ""))));
        return figures;
    }

    /// <summary>The words of a value, normalised and case-folded, parted by single spaces.</summary>
    public static string Plain(string value) => string.Join(' ', PythonText.Words(UnicodeTables.Instance.FoldCase(UnicodeTables.Instance.Normalize(value))));

    /// <summary>The set of plain names in author values, as one comparable text.</summary>
    public static string Names(IEnumerable<string> values)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (string value in values)
        {
            foreach (string part in SplitNames(value))
            {
                names.Add(Plain(WithoutBy(part)));
            }
        }

        names.Remove("");
        return string.Join('\n', names);
    }

    /// <summary>Year-month-day (or year-month) of a value that begins so, otherwise its plain words.</summary>
    public static string Day(string value)
    {
        int position = 0;
        while (position < value.Length && PythonText.IsSpace(value[position]))
        {
            position++;
        }

        string? year = Digits(value, ref position, 4, 4);
        string? month = year is null ? null : AfterSeparator(value, ref position);
        if (month is null)
        {
            return Plain(value);
        }

        string? day = AfterSeparator(value, ref position);
        return $"{year}-{month}" + (day is null ? "" : $"-{day}");
    }

    private static string? AfterSeparator(string value, ref int position)
    {
        if (position >= value.Length || value[position] is not ('-' or '/' or '.'))
        {
            return null;
        }

        position++;
        return Digits(value, ref position, 1, 2)?.PadLeft(2, '0');
    }

    private static string? Digits(string value, ref int position, int least, int most)
    {
        int start = position;
        while (position < value.Length && position - start < most && char.IsDigit(value[position]))
        {
            position++;
        }

        return position - start >= least ? value[start..position] : null;
    }

    private static void Add(Dictionary<string, FieldFigures> figures, string field, IEnumerable<(string Truth, string Answer)> pairs)
    {
        List<(string Truth, string Answer)> all = [.. pairs];
        int answered = all.Count(pair => pair.Answer.Length > 0);
        if (answered > 0)
        {
            figures[field] = new FieldFigures(all.Count, answered, all.Count(pair => pair.Truth == pair.Answer));
        }
    }

    /// <summary>The parts between <c>; , | &amp;</c>, line breaks and the word "and".</summary>
    private static List<string> SplitNames(string value)
    {
        var parts = new List<string>();
        var part = new StringBuilder();
        for (int i = 0; i < value.Length; i++)
        {
            bool and = string.CompareOrdinal(value, i, "and", 0, 3) == 0 && !IsWordAt(value, i - 1) && !IsWordAt(value, i + 3);
            if (!and && value[i] is not (';' or ',' or '|' or '\n' or '&'))
            {
                part.Append(value[i]);
                continue;
            }

            parts.Add(part.ToString());
            part.Clear();
            i += and ? 2 : 0;
        }

        parts.Add(part.ToString());
        return parts;
    }

    private static bool IsWordAt(string value, int index)
    {
        if (index < 0 || index >= value.Length)
        {
            return false;
        }

        if (char.IsLowSurrogate(value[index]) && index > 0 && char.IsHighSurrogate(value[index - 1]))
        {
            return PythonText.IsWord(value, index - 1, 2);
        }

        bool pair = char.IsHighSurrogate(value[index]) && index + 1 < value.Length && char.IsLowSurrogate(value[index + 1]);
        return PythonText.IsWord(value, index, pair ? 2 : 1);
    }

    private static string WithoutBy(string part)
    {
        string trimmed = PythonText.Fold(part);
        return trimmed.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? trimmed[3..] : trimmed;
    }
}
