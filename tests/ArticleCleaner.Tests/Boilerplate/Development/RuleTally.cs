using System.Globalization;
using System.Text;
using ArticleCleaner.Boilerplate.Phrases;

namespace ArticleCleaner.Tests.Boilerplate.Development;

/// <summary>What each rule took, and how much of it the truth holds.</summary>
internal sealed class RuleTally
{
    private readonly SortedDictionary<string, Row> _rows = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Row> Rows => _rows;

    /// <summary>Counts a removed text; what the truth has more often than the article that was kept is a loss.</summary>
    public bool Add(string rule, string text, Shingles? truth = null, Shingles? kept = null)
    {
        if (!_rows.TryGetValue(rule, out Row? row))
        {
            _rows.Add(rule, row = new Row());
        }

        int lost = truth is null || kept is null ? 0 : text.Split('\n').Sum(line => truth.Lost(line, kept));
        row.Marks++;
        row.Words += Words(text).Length;
        row.Lost += lost;
        return lost > 0;
    }

    public static ulong[] Words(string text)
    {
        var words = new List<ulong>();
        var reader = new WordReader(text);
        while (reader.Next(out Word word))
        {
            words.Add(word.Hash);
        }

        return [.. words];
    }

    public string Table()
    {
        var table = new StringBuilder("rule                                marks    words      lost  precision\n");
        foreach ((string rule, Row row) in _rows)
        {
            table.AppendLine(CultureInfo.InvariantCulture, $"{rule,-34} {row.Marks,7} {row.Words,8} {row.Lost,9} {row.Precision,10:0.000}");
        }

        return table.ToString();
    }

    internal sealed class Row
    {
        public int Marks { get; set; }

        public int Words { get; set; }

        public int Lost { get; set; }

        public double Precision => Words == 0 ? 1 : 1 - (Lost / (double)Words);
    }
}
