using System.Runtime.InteropServices;

namespace ArticleCleaner.Training.Labels;

/// <summary>
/// Finds the truth's words on a page, each at most once. First the longest common runs, whatever blocks they cross
/// (greedy string tiling, Wise 1993): an article's run is longer than its teaser's, and a menu entry that also occurs in the
/// article finds the place taken. Then what is left, only near the place where order says it must be.
/// </summary>
internal sealed class TruthAlignment
{
    /// <summary>Runs at least this long are believed wherever they stand.</summary>
    private const int SureRun = 6;

    /// <summary>Further occurrences of one run of four words are not looked at.</summary>
    private const int MaxOccurrences = 64;

    /// <summary>How many truth words a shorter run may stand away from its place, by its length.</summary>
    private static readonly int[] Slack = [0, 3, 6, 12, 40, 80];

    private readonly uint[] _truth;
    private readonly uint[] _page;
    private readonly bool[] _avoided;
    private readonly bool[] _taken;
    private readonly RunIndex _index;

    /// <param name="truth">Hashes of the truth's words.</param>
    /// <param name="page">Hashes of the page's words.</param>
    /// <param name="avoided">By page word, whether another place is preferred (text that is not shown).</param>
    public TruthAlignment(ReadOnlySpan<uint> truth, ReadOnlySpan<uint> page, bool[] avoided)
    {
        _truth = truth.ToArray();
        _page = page.ToArray();
        _avoided = avoided;
        _taken = new bool[truth.Length];
        _index = new RunIndex(truth);
        Matches = new int[page.Length];
        Matches.AsSpan().Fill(-1);
    }

    /// <summary>By page word, the truth word it is, or -1.</summary>
    public int[] Matches { get; }

    /// <summary>Matches the long runs.</summary>
    public void MatchLongRuns()
    {
        var queue = new PriorityQueue<Tile, (int, bool, int)>();
        foreach (Tile tile in MaximalRuns())
        {
            Enqueue(queue, tile);
        }

        while (queue.TryDequeue(out Tile tile, out _))
        {
            if (IsFree(tile))
            {
                Take(tile);
                continue;
            }

            int start = -1;
            for (int i = 0; i <= tile.Length; i++)
            {
                bool free = i < tile.Length && !_taken[tile.Truth + i] && Matches[tile.Page + i] < 0;
                if (free && start < 0)
                {
                    start = i;
                }
                else if (!free && start >= 0)
                {
                    Enqueue(queue, new Tile(tile.Page + start, tile.Truth + start, i - start));
                    start = -1;
                }
            }
        }
    }

    /// <summary>Matches what is left of a block, in order: runs of at least four words, or the whole of a shorter rest, near their place.</summary>
    public void MatchNear(int first, int count)
    {
        (int low, int high) = Expected(first, count);
        int end = first + count;
        for (int i = first; i < end;)
        {
            if (Matches[i] >= 0)
            {
                low = Math.Max(low, Matches[i] + 1);
                i++;
                continue;
            }

            int rest = 1;
            while (i + rest < end && Matches[i + rest] < 0)
            {
                rest++;
            }

            int run = Math.Min(RunIndex.LongestRun, rest);
            int place = Nearest(i, run, low, high, Slack[run]);
            if (place < 0)
            {
                i += rest < RunIndex.LongestRun ? rest : 1;
                continue;
            }

            int length = 0;
            while (length < rest && place + length < _truth.Length && !_taken[place + length] && _truth[place + length] == _page[i + length])
            {
                length++;
            }

            Take(new Tile(i, place, length));
            low = place + length;
            i += length;
        }
    }

    /// <summary>The truth places between the nearest matches before and after a run of page words.</summary>
    private (int Low, int High) Expected(int first, int count)
    {
        int before = first - 1, after = first + count;
        while (before >= 0 && Matches[before] < 0)
        {
            before--;
        }

        while (after < Matches.Length && Matches[after] < 0)
        {
            after++;
        }

        int low = before >= 0 ? Matches[before] + 1 : 0;
        int high = after < Matches.Length ? Matches[after] : _truth.Length;
        return low <= high ? (low, high) : (low, low);
    }

    private int Nearest(int start, int run, int low, int high, int slack)
    {
        ReadOnlySpan<ulong> places = _index.Find(_page, start, run, low - slack, out int first);
        int best = -1, bestDistance = int.MaxValue;
        for (int i = first; i < places.Length; i++)
        {
            int place = RunIndex.Place(places[i]);
            if (place > high + slack)
            {
                break;
            }

            int distance = place < low ? low - place : Math.Max(0, place + run - high);
            if (distance <= slack && distance < bestDistance && !_taken.AsSpan(place, run).Contains(true))
            {
                best = place;
                bestDistance = distance;
            }
        }

        return best;
    }

    private IEnumerable<Tile> MaximalRuns()
    {
        for (int i = 0; i + RunIndex.LongestRun <= _page.Length; i++)
        {
            ulong[] places = _index.Find(_page, i, RunIndex.LongestRun, 0, out _).ToArray();
            for (int k = 0; k < Math.Min(places.Length, MaxOccurrences); k++)
            {
                int place = RunIndex.Place(places[k]);
                if (i > 0 && place > 0 && _page[i - 1] == _truth[place - 1])
                {
                    continue;
                }

                int length = 0;
                while (i + length < _page.Length && place + length < _truth.Length && _page[i + length] == _truth[place + length])
                {
                    length++;
                }

                yield return new Tile(i, place, length);
            }
        }
    }

    private void Enqueue(PriorityQueue<Tile, (int, bool, int)> queue, Tile tile)
    {
        if (tile.Length >= SureRun)
        {
            queue.Enqueue(tile, (-tile.Length, _avoided[tile.Page], tile.Page));
        }
    }

    private bool IsFree(Tile tile) =>
        !_taken.AsSpan(tile.Truth, tile.Length).Contains(true) && Matches.AsSpan(tile.Page, tile.Length).IndexOfAnyExcept(-1) < 0;

    private void Take(Tile tile)
    {
        for (int i = 0; i < tile.Length; i++)
        {
            _taken[tile.Truth + i] = true;
            Matches[tile.Page + i] = tile.Truth + i;
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Tile(int Page, int Truth, int Length);
}
