using ArticleCleaner.Boilerplate;

namespace ArticleCleaner.Articles;

/// <summary>Finds the surest mark over a run of the page text; runs must be asked for in order.</summary>
internal sealed class CoveringMarks(IReadOnlyList<Mark> marks)
{
    private readonly List<Mark> _ordered = [.. marks.Where(static mark => mark.Effect != MarkEffect.Keeps).OrderBy(static mark => mark.Start)];
    private readonly List<Mark> _active = [];
    private int _next;

    /// <summary>The surest mark over more than half of the run, or <see langword="null"/>.</summary>
    public Mark? Of(int start, int end)
    {
        for (; _next < _ordered.Count && _ordered[_next].Start < end; _next++)
        {
            _active.Add(_ordered[_next]);
        }

        _active.RemoveAll(mark => mark.End <= start);
        Mark? best = null;
        foreach (Mark mark in _active)
        {
            int overlap = Math.Min(mark.End, end) - Math.Max(mark.Start, start);
            if (overlap * 2 > end - start && (best is null || mark.Confidence > best.Confidence))
            {
                best = mark;
            }
        }

        return best;
    }
}
