using System.Globalization;
using System.Text;
using ArticleCleaner.Quality.Data;
using ArticleCleaner.Quality.Scoring;

namespace ArticleCleaner.Quality.Running;

/// <summary>The figures of a run as Markdown.</summary>
internal static class Report
{
    private const int SmallestGroup = 5;

    public static string Write(EvaluationSet set, string mode, IReadOnlyList<SetResult> results)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {set.Name}, {mode}: {set.Pages.Count} pages\n\n");
        Overall(text, set, results);
        Groups(text, set.Scorer, results, "page type", page => page.Page.Truth.PageType);
        Groups(text, set.Scorer, results, "language or script", page => page.Group);
        Metadata(text, results);
        Errors(text, results);
        return text.ToString();
    }

    private static void Overall(StringBuilder text, EvaluationSet set, IReadOnlyList<SetResult> results)
    {
        List<SetFigures> all = [.. results.Select(result => set.Scorer.Total([.. result.Pages.Select(page => page.Score)]))];
        List<string> more = [.. all.SelectMany(figures => figures.More.Keys).Distinct()];
        Row(text, ["program", "F1", "precision", "recall", .. more, "seconds"]);
        Rule(text, more.Count + 5);
        for (int i = 0; i < all.Count; i++)
        {
            Row(text, [results[i].Extractor, Figure(all[i].F1), Figure(all[i].Precision), Figure(all[i].Recall), .. more.Select(name => Figure(all[i].More.GetValueOrDefault(name))), results[i].Seconds.ToString("0.0", CultureInfo.InvariantCulture)]);
        }
    }

    /// <summary>A table of the figures by group; small groups share a row.</summary>
    internal static void Groups(StringBuilder text, PageScorer scorer, IReadOnlyList<SetResult> results, string title, Func<PageResult, string?> key)
    {
        ILookup<bool, IGrouping<string, PageResult>> groups = results[0].Pages.Where(page => key(page) is not null).GroupBy(page => key(page)!).ToLookup(static group => group.Count() >= SmallestGroup);
        if (groups[true].Count() + Math.Min(1, groups[false].Count()) < 2)
        {
            return;
        }

        text.Append('\n');
        Row(text, [title, "pages", .. results.SelectMany(result => (string[])[$"{result.Extractor} F1", "P", "R"])]);
        Rule(text, 2 + (3 * results.Count));
        foreach (IGrouping<string, PageResult> group in groups[true].OrderByDescending(static group => group.Count()))
        {
            GroupRow(text, scorer, results, group.Key, page => key(page) == group.Key);
        }

        if (groups[false].Any())
        {
            HashSet<string> small = [.. groups[false].Select(static group => group.Key)];
            GroupRow(text, scorer, results, $"fewer than {SmallestGroup} pages each: {string.Join(", ", small.Order(StringComparer.Ordinal))}", page => key(page) is { } name && small.Contains(name));
        }
    }

    private static void GroupRow(StringBuilder text, PageScorer scorer, IReadOnlyList<SetResult> results, string name, Func<PageResult, bool> belongs)
    {
        var cells = new List<string> { name, results[0].Pages.Count(belongs).ToString(CultureInfo.InvariantCulture) };
        foreach (SetResult result in results)
        {
            SetFigures figures = scorer.Total([.. result.Pages.Where(belongs).Select(static page => page.Score)]);
            cells.AddRange([Figure(figures.F1), Figure(figures.Precision), Figure(figures.Recall)]);
        }

        Row(text, cells);
    }

    private static void Metadata(StringBuilder text, IReadOnlyList<SetResult> results)
    {
        var all = results.Select(result => MetadataScorer.Score(result.Pages.Select(page => (page.Page.Truth, page.Prediction)))).ToList();
        List<string> fields = [.. all.SelectMany(figures => figures.Keys).Distinct()];
        if (fields.Count == 0)
        {
            return;
        }

        text.Append('\n');
        Row(text, ["metadata", "pages", .. results.SelectMany(result => (string[])[$"{result.Extractor} right", "of answered"])]);
        Rule(text, 2 + (2 * results.Count));
        foreach (string field in fields)
        {
            int pages = all.Max(figures => figures.TryGetValue(field, out FieldFigures? value) ? value.Pages : 0);
            Row(text, [field, pages.ToString(CultureInfo.InvariantCulture), .. all.SelectMany(figures => figures.TryGetValue(field, out FieldFigures? value) ? (string[])[Figure(value.Accuracy), Figure(value.OfAnswered)] : ["–", "–"])]);
        }
    }

    private static void Errors(StringBuilder text, IReadOnlyList<SetResult> results)
    {
        foreach (SetResult result in results)
        {
            List<PageResult> failed = [.. result.Pages.Where(page => page.Error is not null)];
            if (failed.Count > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n{result.Extractor} failed on {failed.Count} pages, counted as empty: {string.Join(", ", failed.Take(5).Select(page => $"{page.Page.Id} ({page.Error})"))}\n");
            }
        }
    }

    internal static string Figure(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    internal static void Row(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    internal static void Rule(StringBuilder text, int columns) => text.Append('|').Insert(text.Length, "---|", columns).Append('\n');
}
