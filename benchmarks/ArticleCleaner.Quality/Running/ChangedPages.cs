using System.Globalization;
using System.Text;

namespace ArticleCleaner.Quality.Running;

/// <summary>The pages that a later step changed, those that got worse first, with the lines that are gone. Holds other people's text: for reading, not for publishing.</summary>
internal static class ChangedPages
{
    private const int MostLines = 20;
    private const int LongestLine = 200;

    public static string Write(IReadOnlyList<SetResult> results)
    {
        var text = new StringBuilder();
        foreach (SetResult after in results.Skip(1))
        {
            text.Append(CultureInfo.InvariantCulture, $"# {after.Extractor}\n");
            foreach ((PageResult before, PageResult page) in results[0].Pages.Zip(after.Pages).OrderBy(pair => pair.Second.Score.F1 - pair.First.Score.F1))
            {
                HashSet<string> kept = [.. Lines(page.Prediction.Text)];
                List<string> gone = [.. Lines(before.Prediction.Text).Where(line => !kept.Contains(line))];
                if (gone.Count == 0)
                {
                    continue;
                }

                text.Append(CultureInfo.InvariantCulture, $"\n## {page.Page.Id} ({page.Page.Truth.PageType ?? "page"}, {page.Group}): F1 {Report.Figure(before.Score.F1)} to {Report.Figure(page.Score.F1)}\n\n```diff\n");
                foreach (string line in gone.Take(MostLines))
                {
                    text.Append("- ").Append(line.Length > LongestLine ? line[..LongestLine] + "…" : line).Append('\n');
                }

                text.Append("```\n");
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> Lines(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
