using System.Collections.Frozen;
using System.Globalization;

namespace ArticleCleaner.Metadata.Html;

/// <summary>What the names of meta elements mean, from the data file.</summary>
internal static class MetaNames
{
    private const int MaxName = 60;

    private static readonly FrozenDictionary<string, MetaName> ByName = WordData.Rows("meta-names")
        .ToFrozenDictionary(
            row => row[0],
            row => new MetaName(Enum.Parse<MetadataField>(row[1].Replace("_", "", StringComparison.Ordinal), true), int.Parse(row[2], CultureInfo.InvariantCulture), "meta:" + row[0]),
            StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, MetaName>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        ByName.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool TryFind(ReadOnlySpan<char> name, out MetaName found)
    {
        found = default;
        return name.Length is > 0 and <= MaxName && BySpan.TryGetValue(name.Trim(), out found);
    }
}

/// <summary>The meaning of a meta element's name.</summary>
internal readonly record struct MetaName(MetadataField Field, int Rank, string Source);
