using System.Globalization;
using System.Text;
using ArticleCleaner.Quality.Scoring;

namespace ArticleCleaner.Quality.Running;

/// <summary>The pages a program does worst on, with what it lost and what leaked in. Holds other people's text: for reading, not for publishing.</summary>
internal static class WorstPages
{
    private const int MostLines = 12;
    private const int LongestLine = 160;
    private const double Covered = 0.5;

    public static string Write(IReadOnlyList<SetResult> results, int count)
    {
        var text = new StringBuilder();
        SetResult ours = results[0];
        text.Append(CultureInfo.InvariantCulture, $"# Worst pages of {ours.Extractor}\n");
        foreach ((PageResult page, int index) in ours.Pages.Select((page, index) => (page, index)).OrderBy(item => item.page.Score.F1).Take(count))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {page.Page.Id} ({page.Page.Truth.PageType ?? "page"}, {page.Group}): F1 {Report.Figure(page.Score.F1)}");
            foreach (SetResult peer in results.Skip(1))
            {
                text.Append(CultureInfo.InvariantCulture, $", {peer.Extractor} {Report.Figure(peer.Pages[index].Score.F1)}");
            }

            text.Append('\n').Append(page.Page.Url).Append('\n');
            if (page.Error is not null)
            {
                text.Append(CultureInfo.InvariantCulture, $"\nerror: {page.Error}\n");
            }

            Difference(text, page);
        }

        return text.ToString();
    }

    private static void Difference(StringBuilder text, PageResult page)
    {
        List<string> lost, leaked;
        if (page.Page.Truth.Text is { } truth)
        {
            lost = Uncovered(truth, page.Prediction.Text);
            leaked = Uncovered(page.Prediction.Text, truth);
        }
        else
        {
            string folded = PythonText.Fold(page.Prediction.Text);
            lost = [.. page.Page.Truth.With.Where(snippet => !folded.Contains(PythonText.Fold(snippet), StringComparison.Ordinal))];
            leaked = [.. page.Page.Truth.Without.Where(snippet => folded.Contains(PythonText.Fold(snippet), StringComparison.Ordinal))];
        }

        List(text, "lost", '-', lost);
        List(text, "leaked", '+', leaked);
    }

    /// <summary>The lines of a text most of whose words another text does not have (left).</summary>
    private static List<string> Uncovered(string text, string other)
    {
        var left = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string word in PythonText.Words(PythonText.Lower(other)))
        {
            left[word] = left.GetValueOrDefault(word) + 1;
        }

        var lines = new List<string>();
        foreach (string line in text.Split('\n'))
        {
            List<string> words = PythonText.Words(PythonText.Lower(line));
            int found = 0;
            foreach (string word in words)
            {
                if (left.GetValueOrDefault(word) > 0)
                {
                    left[word]--;
                    found++;
                }
            }

            if (found < words.Count * Covered)
            {
                lines.Add(line);
            }
        }

        return lines;
    }

    private static void List(StringBuilder text, string title, char sign, List<string> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"\n{title} ({lines.Count} lines, {lines.Sum(line => line.Length)} characters)\n\n```diff\n");
        foreach (string line in lines.Take(MostLines))
        {
            string shown = PythonText.Fold(line);
            text.Append(sign).Append(' ').Append(shown.Length > LongestLine ? shown[..LongestLine] + "…" : shown).Append('\n');
        }

        text.Append("```\n");
    }
}
