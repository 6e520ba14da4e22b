namespace ArticleCleaner.Metadata.Html;

/// <summary>What the pass over the elements noticed besides stated values.</summary>
internal sealed class PageOutline
{
    /// <summary>Headings looked at for the title.</summary>
    private const int MaxHeadings = 60;

    private readonly List<int> _headings = [];

    /// <summary>The first elements h1 and h2.</summary>
    public IReadOnlyList<int> Headings => _headings;

    public TextDirection? Direction { get; set; }

    public void AddHeading(int element)
    {
        if (_headings.Count < MaxHeadings)
        {
            _headings.Add(element);
        }
    }
}
