namespace ArticleCleaner.Boilerplate;

/// <summary>The marks of a page as the rules add them.</summary>
internal sealed class MarkList
{
    private readonly List<Mark> _marks = [];

    public IReadOnlyList<Mark> All => _marks;

    /// <summary>The marks that <paramref name="chosen"/> picks only name from now on.</summary>
    public void OnlyName(Func<Mark, bool> chosen)
    {
        for (int i = 0; i < _marks.Count; i++)
        {
            _marks[i] = chosen(_marks[i]) ? _marks[i] with { Effect = MarkEffect.Names } : _marks[i];
        }
    }

    public void Add(Mark mark)
    {
        if (mark.Length > 0)
        {
            _marks.Add(mark);
        }
    }
}
