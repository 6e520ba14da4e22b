using System.Collections.Frozen;

namespace ArticleCleaner;

/// <summary>What <see cref="JsonOutput"/> writes.</summary>
/// <example>
/// <code>
/// var options = new JsonOptions { Indented = true, Fields = new HashSet&lt;string> { "title", "authors", "text" } };
/// Console.WriteLine(article.ToJson(options));
/// </code>
/// </example>
public sealed record JsonOptions
{
    /// <summary>All defaults: every field, on one line.</summary>
    public static JsonOptions Default { get; } = new();

    /// <summary>Names of the fields to write, of <see cref="JsonOutput.FieldNames"/>. <value>The default is <see langword="null"/>: all.</value></summary>
    /// <exception cref="ArgumentException">A name is not one of <see cref="JsonOutput.FieldNames"/>.</exception>
    public IReadOnlySet<string>? Fields
    {
        get;
        init => field = value is null ? null : Known(value);
    }

    /// <summary>Write the account of the removed text, field <c>removed</c>. <value>The default is <see langword="true"/>.</value></summary>
    public bool IncludeRemoved { get; init; } = true;

    /// <summary>Break lines and indent. <value>The default is <see langword="false"/>: one line.</value></summary>
    public bool Indented { get; init; }

    internal bool Writes(string field) => (Fields is null || Fields.Contains(field)) && (IncludeRemoved || field != "removed");

    private static FrozenSet<string> Known(IReadOnlySet<string> names)
    {
        foreach (string name in names)
        {
            if (!JsonOutput.FieldNames.Contains(name))
            {
                throw new ArgumentException($"There is no field '{name}'. The fields are: {string.Join(", ", JsonOutput.FieldNames)}.", nameof(names));
            }
        }

        return names.ToFrozenSet();
    }
}
