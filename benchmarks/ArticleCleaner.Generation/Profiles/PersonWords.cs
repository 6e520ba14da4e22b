namespace ArticleCleaner.Generation;

/// <summary>Draws names, places and jobs from this project's own lists.</summary>
internal sealed class PersonWords(Random random)
{
    private static readonly Dictionary<string, string[]> Lists = DataFiles.Lines("profiles/words.txt")
        .Select(line => line.Split(':', 2)).ToDictionary(parts => parts[0], parts => parts[1].Split(';', StringSplitOptions.TrimEntries));

    public string First() => Draw("first");

    public string Last() => Draw("last");

    public string FullName() => $"{First()} {Last()}";

    public string Title() => random.Pick("Mr.", "Mrs.", "Ms.", "Miss", "Dr.", "Prof.");

    public string StreetSuffix() => Draw("street");

    public string State() => Draw("state");

    public string StateCode() => Draw("code");

    public string CityName() => random.Next(4) switch
    {
        0 => $"{Draw("direction")} {First()}{Draw("cityend")}",
        1 => $"{Draw("direction")} {First()}",
        2 => $"{First()}{Draw("cityend")}",
        _ => $"{Last()}{Draw("cityend")}",
    };

    public string Job(string manner) => Draw("job-" + manner);

    public string LevelAreaKind() => $"{Draw("level")} {Draw("area")} {Draw("kind")}";

    private string Draw(string list) => Lists[list][random.Next(Lists[list].Length)];
}

/// <summary>Drawing one of several.</summary>
internal static class RandomExtensions
{
    public static string Pick(this Random random, params ReadOnlySpan<string> choices) => choices[random.Next(choices.Length)];

    public static bool Chance(this Random random, double probability) => random.NextDouble() < probability;
}
