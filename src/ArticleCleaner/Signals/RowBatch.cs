using System.Runtime.Intrinsics;

namespace ArticleCleaner.Signals;

/// <summary>Eight rows of signals, one behind the other.</summary>
/// <param name="columns">Number of signals in a row.</param>
internal readonly struct RowBatch(int columns)
{
    /// <summary>Rows taken at once.</summary>
    public const int Rows = 8;

    private readonly float[] _values = new float[Rows * columns];

    /// <summary>Room for the signals of a row.</summary>
    public Span<float> this[int row] => _values.AsSpan(row * columns, columns);

    /// <summary>A signal's value in each row.</summary>
    public Vector256<float> ValuesOf(int signal)
    {
        ReadOnlySpan<float> rows = _values;
        return Vector256.Create(
            rows[signal], rows[signal + columns], rows[signal + (2 * columns)], rows[signal + (3 * columns)],
            rows[signal + (4 * columns)], rows[signal + (5 * columns)], rows[signal + (6 * columns)], rows[signal + (7 * columns)]);
    }
}
