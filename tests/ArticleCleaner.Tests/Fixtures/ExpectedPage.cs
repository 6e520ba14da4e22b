using ArticleCleaner.Generation;

namespace ArticleCleaner.Tests.Fixtures;

/// <summary>
/// What a fixture expects. The file reads like a diff: lines of metadata, an empty line, then the page's text in order;
/// a line that begins with a space is kept and says as what, one that begins with a minus is removed and says the kinds
/// it may be called: <c>-call_to_action/comments | Tell us below!</c>; one that begins with a question mark may go either way.
/// </summary>
internal sealed record ExpectedPage(IReadOnlyDictionary<string, string> Metadata, IReadOnlyList<TruthRun> Truth)
{
    /// <summary>The label of a run that careful people would treat differently: it may be kept or removed.</summary>
    public const string Either = "either";

    public static ExpectedPage Read(string file)
    {
        var metadata = new Dictionary<string, string>();
        var truth = new List<TruthRun>();
        bool inHead = true;
        foreach (string line in File.ReadLines(file))
        {
            if (inHead)
            {
                inHead = line.Length > 0;
                int colon = line.IndexOf(':', StringComparison.Ordinal);
                if (inHead)
                {
                    metadata[line[..colon]] = line[(colon + 1)..].Trim();
                }

                continue;
            }

            int bar = line.IndexOf('|', StringComparison.Ordinal);
            string label = line[1..bar].Trim();
            string text = Unescape(line[(bar + 2)..]);
            truth.Add(line[0] switch
            {
                '-' => new TruthRun(text, [.. label.Split('/').Select(Kind)], truth.Count),
                '?' => new TruthRun(text, [], truth.Count, Either),
                _ => new TruthRun(text, [], truth.Count, label),
            });
        }

        return new ExpectedPage(metadata, truth);
    }

    /// <summary>Writes what a cleaner made of a page as a new expectation; for approval, to be read before it is committed.</summary>
    public static void Write(string file, Article article, ExpectedPage? old)
    {
        var lines = new List<string>();
        foreach (string key in (string[])["url", "content_type", "mode"])
        {
            if (old?.Metadata.TryGetValue(key, out string? value) == true)
            {
                lines.Add($"{key}: {value}");
            }
        }

        foreach ((string key, string? value) in ActualMetadata(article))
        {
            if (value is not null && (old is null || old.Metadata.ContainsKey(key)))
            {
                lines.Add($"{key}: {value}");
            }
        }

        lines.Add("");
        var entries = article.Removed.Select(span => (span.Start, Line: $"-{Name(span.Kind),-12} | {Escape(span.Text)}"))
            .Concat(article.Blocks.SelectMany(block => block.Spans.Select(span => (span.Start, Line: $" {ShapeOf(block),-12} | {Escape(article.PageText.Substring(span.Start, span.Length))}"))));
        lines.AddRange(entries.OrderBy(entry => entry.Start).Select(entry => entry.Line));
        File.WriteAllLines(file, lines);
    }

    public static IEnumerable<(string Key, string? Value)> ActualMetadata(Article article) =>
    [
        .. PageFacts(article),
        ("images", article.Images.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        .. article.Images.Select((image, i) => ($"image{i + 1}", (string?)$"{image.Source} | {image.Alt} | {image.Caption} | {image.Credit}".TrimEnd())),
    ];

    private static IEnumerable<(string Key, string? Value)> PageFacts(Article article) =>
    [
        ("title", article.Title),
        ("authors", string.Join("; ", article.Authors)),
        ("published", article.Published?.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
        ("modified", article.Modified?.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
        ("language", article.Language),
        ("site_name", article.SiteName),
        ("description", article.Description),
        ("tags", string.Join("; ", article.Tags)),
        ("direction", article.Direction == TextDirection.RightToLeft ? "rtl" : "ltr"),
        ("profile_name", article.AuthorProfile?.Name),
        ("profile", (article.AuthorProfile?.Verdict)?.ToString().ToLowerInvariant() ?? "none"),
    ];

    /// <summary>The name a block's record has in an expectation: <c>heading</c>, <c>paragraph</c>, <c>list</c>, ….</summary>
    public static string ShapeOf(ArticleBlock block) => block switch
    {
        ListBlock => "item",
        TableBlock => "cell",
        _ => block.GetType().Name.Replace("Block", "", StringComparison.Ordinal).ToLowerInvariant(),
    };

    public static string Name(BoilerplateKind kind) => SnakeCase(kind.ToString());

    public static string SnakeCase(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "_" : "") + char.ToLowerInvariant(c) : c.ToString()));

    public static string Escape(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).ReplaceLineEndings("\\n").Replace("\t", "\\t", StringComparison.Ordinal);

    private static string Unescape(string text) => text.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);

    private static BoilerplateKind Kind(string name) => Enum.Parse<BoilerplateKind>(name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
}
