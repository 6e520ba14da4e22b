namespace ArticleCleaner.Documentation.Tests.Readme;

/// <summary>A fenced block of the README.</summary>
/// <param name="Language">What stands after the fence.</param>
/// <param name="Text">Its lines.</param>
/// <param name="Line">The line it begins on, from 1.</param>
internal sealed record FencedBlock(string Language, string Text, int Line);

/// <summary>The repository's README and the parts of it that can be tried.</summary>
internal static class ReadmeFile
{
    public static string[] Lines { get; } = File.ReadAllLines(RepositoryFolder.File("README.md"));

    public static IReadOnlyList<FencedBlock> Blocks { get; } = ReadBlocks();

    /// <summary>Every command line, once.</summary>
    public static IEnumerable<string> Commands =>
        Blocks.Where(block => block.Language == "sh").SelectMany(block => block.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)).Distinct();

    /// <summary>Each C# sample with what the README says it prints, <see langword="null"/> when it does not say.</summary>
    public static IEnumerable<(FencedBlock Sample, string? Output)> Samples =>
        Blocks.Select((block, index) => (block, Next: Blocks.ElementAtOrDefault(index + 1)))
            .Where(pair => pair.block.Language == "csharp")
            .Select(pair => (pair.block, pair.Next is { Language: "output" } output ? output.Text : null));

    public static string Block(string language) => Blocks.Single(block => block.Language == language).Text;

    /// <summary>The cells of the rows of the table whose heading begins like this.</summary>
    public static IReadOnlyList<string[]> Table(string heading) =>
        [
            .. Lines.SkipWhile(line => !line.StartsWith(heading, StringComparison.Ordinal))
                .Skip(2)
                .TakeWhile(line => line.StartsWith('|'))
                .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries)),
        ];

    private static List<FencedBlock> ReadBlocks()
    {
        const string Fence = "```";
        var blocks = new List<FencedBlock>();
        for (int i = 0; i < Lines.Length; i++)
        {
            if (!Lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                continue;
            }

            int end = Array.IndexOf(Lines, Fence, i + 1);
            blocks.Add(new FencedBlock(Lines[i][Fence.Length..], string.Join('\n', Lines[(i + 1)..end]), i + 1));
            i = end;
        }

        return blocks;
    }
}
