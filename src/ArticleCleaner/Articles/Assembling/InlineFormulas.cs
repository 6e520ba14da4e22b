using ArticleCleaner.Blocks;
using ArticleCleaner.Html;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>The formulas that stand in a line of text as a picture or a script.</summary>
internal sealed class InlineFormulas
{
    private readonly PageDocument _page;
    private readonly List<PageObject> _formulas = [];

    public InlineFormulas(PageDocument page)
    {
        _page = page;
        foreach (ref readonly PageObject found in page.Objects.Span)
        {
            if (IsInline(page, found))
            {
                _formulas.Add(found);
            }
        }
    }

    public bool Any => _formulas.Count > 0;

    /// <summary>Whether an object is a formula in a line of text.</summary>
    public static bool IsInline(PageDocument page, in PageObject found)
    {
        if (found.Block >= page.Blocks.Count)
        {
            return false;
        }

        bool formula = found.Kind == PageObjectKind.Formula
            ? !page.Attribute(found.Element, AttributeName.Type).ContainsIgnoringCase("display") && !Formulas.IsTwin(page, found.Element)
            : found.Kind == PageObjectKind.Image && FormulaPictures.IsImage(page, found.Element) && !Formulas.IsTwin(page, found.Element);
        ref PageBlock block = ref page.Blocks[found.Block];
        return formula && block.Shape != BlockShape.Code && found.Position >= block.Start && found.Position <= block.End
            && page.BlockAround(page.Elements[found.Element].Parent) == block.Container;
    }

    /// <summary>The formulas of a block, in order.</summary>
    public IEnumerable<PageObject> In(PageBlock block)
    {
        int low = 0;
        int high = _formulas.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_formulas[middle].Position >= block.Start)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        for (; low < _formulas.Count && _formulas[low].Position <= block.End; low++)
        {
            yield return _formulas[low];
        }
    }
}
