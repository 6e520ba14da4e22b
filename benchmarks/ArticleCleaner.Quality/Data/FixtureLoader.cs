namespace ArticleCleaner.Quality.Data;

/// <summary>
/// The repository's own fixtures: <c>html|text/TOPIC--CASE/source.*</c> with <c>expected.diff</c>, whose lines begin with a space
/// (kept) or a minus (removed), then a label, a bar and the text. Page types are the topics.
/// </summary>
internal static class FixtureLoader
{
    private const string Expectation = "expected.diff";

    public static IReadOnlyList<EvaluationPage> Load(string? folder)
    {
        string root = DataMissingException.Existing(folder ?? Find());
        string[] files = Directory.GetFiles(root, Expectation, SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        if (files.Length == 0)
        {
            throw new DataMissingException($"'{root}' holds no {Expectation}. Name the repository's fixtures folder with --data DIR.");
        }

        return [.. files.Select(file => Read(root, file))];
    }

    private static EvaluationPage Read(string root, string file)
    {
        string folder = Path.GetDirectoryName(file)!;
        string[] lines = File.ReadAllLines(file);
        int head = Array.IndexOf(lines, "");
        head = head < 0 ? lines.Length : head;
        Dictionary<string, string> metadata = lines.Take(head).Select(line => line.Split(':', 2)).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1].Trim());
        List<string> kept = [.. Texts(lines.Skip(head), ' ')];
        string name = Path.GetRelativePath(root, folder).Replace('\\', '/');
        return new EvaluationPage
        {
            Id = name,
            File = Directory.GetFiles(folder, "source.*").FirstOrDefault() ?? throw new DataMissingException($"'{folder}' has no source."),
            Format = name.StartsWith("text/", StringComparison.Ordinal) ? PageFormat.Text : PageFormat.Html,
            Url = metadata.GetValueOrDefault("url"),
            ContentType = metadata.GetValueOrDefault("content_type"),
            Truth = new PageTruth
            {
                Text = string.Join("\n\n", kept),
                Title = NonEmpty(metadata, "title"),
                Authors = NonEmpty(metadata, "authors") is { } authors ? [authors] : [],
                Date = NonEmpty(metadata, "published"),
                PageType = Path.GetFileName(name).Split("--")[0],
            },
        };
    }

    private static IEnumerable<string> Texts(IEnumerable<string> lines, char sign) =>
        from line in lines
        where line.Length > 0 && line[0] == sign
        let bar = line.IndexOf('|', StringComparison.Ordinal)
        where bar > 0
        select Unescape(line[(bar + 1)..].TrimStart());

    private static string Unescape(string text) =>
        text.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);

    private static string? NonEmpty(Dictionary<string, string> metadata, string key) => metadata.GetValueOrDefault(key) is { Length: > 0 } value ? value : null;

    /// <summary>The folder in the repository that the program is started in or was built in.</summary>
    private static string Find()
    {
        foreach (string start in (string[])[Directory.GetCurrentDirectory(), AppContext.BaseDirectory])
        {
            for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "ArticleCleaner.sln")))
                {
                    return Path.Combine(folder.FullName, "fixtures");
                }
            }
        }

        throw new DataMissingException("The repository's fixtures folder was not found. Name it with --data DIR.");
    }
}
