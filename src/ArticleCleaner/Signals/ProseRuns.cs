namespace ArticleCleaner.Signals;

/// <summary>
/// Runs of prose: lines of prose with at most a few other lines between them. A line belongs to the run that it stands in, or
/// that ends or begins within that many lines of it (the nearer, then the earlier one).
/// </summary>
/// <param name="gap">Lines without prose that do not end a run.</param>
internal sealed class ProseRuns(int gap)
{
    private ProseRun[] _runs = new ProseRun[64];
    private int[] _runOf = [];

    /// <summary>Number of runs on the page.</summary>
    public int Count { get; private set; }

    /// <summary>Prose words of the largest run.</summary>
    public int Largest { get; private set; }

    public ReadOnlySpan<ProseRun> Runs => _runs.AsSpan(0, Count);

    public void Run(ReadOnlySpan<LineFacts> lines)
    {
        (Count, Largest) = (0, 0);
        if (_runOf.Length < lines.Length || _runOf.Length > 1 << 18)
        {
            _runOf = new int[lines.Length + 64];
        }

        Find(lines);
        Assign(lines.Length);
    }

    /// <summary>The run of a line; one of no words when it is in none.</summary>
    public ProseRun Of(int line) => _runOf[line] < 0 ? default : _runs[_runOf[line]];

    private void Find(ReadOnlySpan<LineFacts> lines)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].IsProse)
            {
                continue;
            }

            if (Count == 0 || i - _runs[Count - 1].Last > gap + 1)
            {
                if (Count == _runs.Length)
                {
                    Array.Resize(ref _runs, Count * 2);
                }

                _runs[Count++] = new ProseRun { First = i };
            }

            ref ProseRun run = ref _runs[Count - 1];
            run.Last = i;
            run.Words += lines[i].Words;
            Largest = Math.Max(Largest, run.Words);
        }
    }

    private void Assign(int lines)
    {
        int run = 0;
        for (int i = 0; i < lines; i++)
        {
            while (run + 1 < Count && _runs[run + 1].First - i < i - _runs[run].Last)
            {
                run++;
            }

            bool near = Count > 0 && i >= _runs[run].First - gap && i <= _runs[run].Last + gap;
            _runOf[i] = near ? run : -1;
        }
    }
}

/// <summary>A run of prose.</summary>
internal struct ProseRun
{
    public int First;
    public int Last;

    /// <summary>Words of its lines of prose.</summary>
    public int Words;

    public readonly int Lines => Words == 0 ? 0 : Last - First + 1;
}
