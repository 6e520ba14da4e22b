using System.Globalization;
using System.Text;
using ArticleCleaner.Quality.Data;

namespace ArticleCleaner.Quality.Running;

/// <summary>How much a later step changed F1, by page type, to five decimals: three hide whether a type went down.</summary>
internal static class ChangeByType
{
    /// <summary>A table; empty for sets without page types.</summary>
    /// <param name="set">The set.</param>
    /// <param name="results">The first is before, all others after.</param>
    public static string Write(EvaluationSet set, IReadOnlyList<SetResult> results)
    {
        List<string> types = [.. results[0].Pages.Select(static page => page.Page.Truth.PageType).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        if (types.Count == 0)
        {
            return "";
        }

        var text = new StringBuilder();
        Report.Row(text, ["change of F1", .. results.Skip(1).Select(static result => result.Extractor)]);
        Report.Rule(text, results.Count);
        foreach (string type in types)
        {
            Report.Row(text, [type, .. results.Skip(1).Select(result => (F1(result, type) - F1(results[0], type)).ToString("+0.00000;-0.00000;0.00000", CultureInfo.InvariantCulture))]);
        }

        return text.ToString();

        double F1(SetResult result, string type) => set.Scorer.Total([.. result.Pages.Where(page => page.Page.Truth.PageType == type).Select(static page => page.Score)]).F1;
    }
}
