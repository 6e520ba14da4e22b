namespace ArticleCleaner.Boilerplate;

/// <summary>The marks of a page as the rules add them.</summary>
internal sealed class MarkList
{
    private readonly List<Mark> _marks = [];

    public IReadOnlyList<Mark> All => _marks;

    public void Add(Mark mark)
    {
        if (mark.Length > 0)
        {
            _marks.Add(mark);
        }
    }
}
