using ArticleCleaner.Blocks;

namespace ArticleCleaner.Metadata.Html;

/// <summary>
/// Reads the path to the page from its markup: microdata of a BreadcrumbList, a nav that is labelled so, or a short box that
/// is named so. The first box of each kind counts, which keeps boxes in boxes from being read again and again.
/// </summary>
internal sealed class BreadcrumbBoxes
{
    private const int MostElements = 200;
    private const int LongestBox = 500;
    private const int LongestItem = 100;

    /// <summary>One link alone in a box that is only named so is part of a path.</summary>
    private const int LeastItems = 2;

    private const string Named = "breadcrumb";
    private const string Separators = " \u00A0\n›»/>|→·•-–—\\";

    private readonly PageDocument _page;
    private readonly FieldValues _values;
    private readonly bool[] _telling;
    private readonly HashSet<string> _read = [];

    public BreadcrumbBoxes(PageDocument page, FieldValues values)
    {
        (_page, _values) = (page, values);
        _telling = new bool[page.Names.Count];
        for (int i = 0; i < _telling.Length; i++)
        {
            _telling[i] = page.Names[i].ContainsIgnoringCase(Named);
        }
    }

    /// <summary>Reads an element, if it is such a box.</summary>
    public void Read(int element)
    {
        ref PageElement box = ref _page.Elements[element];
        foreach (ref readonly PageAttribute attribute in _page.Attributes.Span.Slice(box.FirstAttribute, box.AttributeCount))
        {
            switch (attribute.Name)
            {
                case AttributeName.Itemtype when ValueOf(attribute).EndsWith("BreadcrumbList", StringComparison.OrdinalIgnoreCase):
                    ReadBox(element, "itemtype:breadcrumb", 85);
                    return;
                case AttributeName.AriaLabel when box.Tag == HtmlTag.Nav && ValueOf(attribute).StartsWith(Named, StringComparison.OrdinalIgnoreCase):
                    ReadBox(element, "aria-label:breadcrumb", 80);
                    return;
                case AttributeName.Class or AttributeName.Id when attribute.Value >= 0 && _telling[attribute.Value]:
                    ReadBox(element, "class:breadcrumb", 60);
                    return;
            }
        }
    }

    private ReadOnlySpan<char> ValueOf(in PageAttribute attribute) => _page.AttributeText.Slice(attribute.Start, attribute.Length);

    private void ReadBox(int box, string source, int rank)
    {
        ref PageElement read = ref _page.Elements[box];
        if (_read.Contains(source) || read.End - box > MostElements || read.TextEnd - read.TextStart > LongestBox)
        {
            return;
        }

        List<int> items = Items(box, HtmlTag.Li);
        items = items.Count > 0 ? items : Items(box, HtmlTag.A);
        if (items.Count < LeastItems)
        {
            return;
        }

        _read.Add(source);
        foreach (int item in items)
        {
            _values.Add(MetadataField.Breadcrumb, TextOf(item), source, rank, item);
        }
    }

    private List<int> Items(int box, HtmlTag tag)
    {
        var items = new List<int>();
        for (int i = box + 1; i < _page.Elements[box].End; i++)
        {
            if (_page.Elements[i].Tag == tag && TextOf(i) is { Length: > 0 and <= LongestItem } text && text.ContainsAnyExcept(Separators))
            {
                items.Add(i);
            }
        }

        return items;
    }

    private ReadOnlySpan<char> TextOf(int element) => _page.TextInside(element).Trim(Separators);
}
