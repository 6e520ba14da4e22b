using ArticleCleaner.Quality.Scoring;

namespace ArticleCleaner.Quality.Running;

/// <summary>A published rule that keeps or drops whole lines of a flattened page.</summary>
/// <param name="name">Its name.</param>
/// <param name="keep">Picks the lines to keep.</param>
internal sealed class LineRules(string name, Func<string[], IEnumerable<string>> keep) : IExtractor
{
    /// <summary>Keeps everything.</summary>
    public static LineRules KeepAll { get; } = new("keep-all", lines => lines);

    /// <summary>The rule of the C4 corpus (Raffel et al. 2020): a line ends in a mark of punctuation, not in three dots, and has three words.</summary>
    public static LineRules C4 { get; } = new("c4", lines => lines.Where(IsC4Line));

    /// <summary>The word-count rule of boilerpipe (Kohlschütter et al. 2010), without its link density, which text does not have.</summary>
    public static LineRules NumWords { get; } = new("numwords", ByNumberOfWords);

    public string Name => name;

    public Prediction Extract(PageInput page) => new(string.Join('\n', keep(page.Text.Split('\n'))));

    private static bool IsC4Line(string line)
    {
        string trimmed = PythonText.Fold(line);
        return trimmed.Length > 0
            && trimmed[^1] is '.' or '?' or '!' or '"' or '\u201D' or '\u2019'
            && !line.EndsWith("...", StringComparison.Ordinal)
            && Words(line) >= 3;
    }

    private static IEnumerable<string> ByNumberOfWords(string[] lines)
    {
        int[] words = [.. lines.Select(Words)];
        for (int i = 0; i < lines.Length; i++)
        {
            bool next = i + 1 < lines.Length && words[i + 1] > 15;
            bool previous = i > 0 && words[i - 1] > 4 && words[i] > 4;
            if (words[i] > 16 || next || previous)
            {
                yield return lines[i];
            }
        }
    }

    private static int Words(string line)
    {
        int count = 0;
        bool inside = false;
        foreach (char c in line)
        {
            bool space = PythonText.IsSpace(c);
            count += !space && !inside ? 1 : 0;
            inside = !space;
        }

        return count;
    }
}
