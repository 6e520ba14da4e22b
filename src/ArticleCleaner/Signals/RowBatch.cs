using System.Runtime.Intrinsics;

namespace ArticleCleaner.Signals;

/// <summary>Sixteen rows of signals, one behind the other.</summary>
/// <param name="columns">Number of signals in a row.</param>
internal readonly struct RowBatch(int columns)
{
    /// <summary>Rows taken at once.</summary>
    public const int Rows = 16;

    private readonly float[] _values = new float[Rows * columns];

    /// <summary>Room for the signals of a row.</summary>
    public Span<float> this[int row] => _values.AsSpan(row * columns, columns);

    /// <summary>A signal's value in each row.</summary>
    public Vector512<float> ValuesOf(int signal)
    {
        ReadOnlySpan<float> rows = _values.AsSpan(signal);
        int last = 15 * columns;
        _ = rows[last];
        return Vector512.Create(
            rows[0], rows[columns], rows[2 * columns], rows[3 * columns], rows[4 * columns], rows[5 * columns], rows[6 * columns], rows[7 * columns],
            rows[8 * columns], rows[9 * columns], rows[10 * columns], rows[11 * columns], rows[12 * columns], rows[13 * columns], rows[14 * columns], rows[last]);
    }
}
