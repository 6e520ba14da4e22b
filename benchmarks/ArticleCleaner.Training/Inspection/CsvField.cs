using System.Buffers;

namespace ArticleCleaner.Training.Inspection;

/// <summary>A field of a table of comma-separated values (RFC 4180).</summary>
internal static class CsvField
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    /// <summary>The field as it is written: in quotes when it holds a comma, a quote or a line end, its own quotes doubled.</summary>
    public static string Of(string value) =>
        value.AsSpan().ContainsAny(Special) ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
}
