using System.Runtime.InteropServices;

namespace ArticleCleaner.Training.LightGbm;

/// <summary>Rows of signals with label and weight, one after the other in one array.</summary>
internal sealed class RowTable(int columns)
{
    private readonly List<float> _values = [];
    private readonly List<float> _labels = [];
    private readonly List<float> _weights = [];

    public int Columns { get; } = columns;

    public int Rows => _labels.Count;

    public ReadOnlySpan<float> Values => CollectionsMarshal.AsSpan(_values);

    public ReadOnlySpan<float> Labels => CollectionsMarshal.AsSpan(_labels);

    public ReadOnlySpan<float> Weights => CollectionsMarshal.AsSpan(_weights);

    public ReadOnlySpan<float> this[int row] => Values.Slice(row * Columns, Columns);

    /// <summary>Adds a row; its label for regression and log-odds is a value, for several classes the class's number.</summary>
    public void Add(ReadOnlySpan<float> values, float label, float weight)
    {
        if (values.Length != Columns)
        {
            throw new ArgumentException($"A row of {values.Length} values for {Columns} columns.", nameof(values));
        }

        _values.AddRange(values);
        _labels.Add(label);
        _weights.Add(weight);
    }

    /// <summary>Adds rows that lie one after the other.</summary>
    public void AddRange(ReadOnlySpan<float> values, ReadOnlySpan<float> labels, ReadOnlySpan<float> weights)
    {
        if (values.Length != Columns * labels.Length || labels.Length != weights.Length)
        {
            throw new ArgumentException("Values, labels and weights are not of the same rows.", nameof(values));
        }

        _values.AddRange(values);
        _labels.AddRange(labels);
        _weights.AddRange(weights);
    }
}
