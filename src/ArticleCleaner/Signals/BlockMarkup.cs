using ArticleCleaner.Blocks;

namespace ArticleCleaner.Signals;

/// <summary>
/// Names what in a page's markup speaks against a block: the class, id, role or tag of the lowest score on the block's own element
/// and on those around it.
/// </summary>
internal sealed class BlockMarkup
{
    /// <summary>Log-odds of boilerplate below which a name is worth naming.</summary>
    private const float Telling = -0.5f;

    private readonly TellingWords _words = new();
    private PageDocument _page = new();
    private ElementSignals _elements = new();
    private int _elementCount;
    private int _block;
    private bool? _hasMain;
    private bool? _hasArticle;

    /// <summary>Whether the page has a main element.</summary>
    public bool HasMain => _hasMain ??= Has(HtmlTag.Main);

    /// <summary>Whether the page has an article element.</summary>
    public bool HasArticle => _hasArticle ??= Has(HtmlTag.Article);

    /// <summary>What names the block's own element as boilerplate, such as <c>class "related"</c> or <c>&lt;nav&gt;</c>; <see langword="null"/> when nothing does.</summary>
    public string? Own => NameOf(_page.Blocks[_block].Container);

    /// <summary>The same for the elements around that one: of those the lowest score, and the nearest of equal ones.</summary>
    public string? Around => NameOf(LowestAbove(_page.Blocks[_block].Container));

    /// <summary>Begins a page, after its elements were measured.</summary>
    public void Begin(PageDocument page, ModelVocabulary vocabulary, ElementSignals elements)
    {
        (_page, _elements, _elementCount) = (page, elements, page.Elements.Count);
        (_hasMain, _hasArticle) = (null, null);
        _words.Begin(page, vocabulary);
        Look(0);
    }

    /// <summary>Goes to a block of the page.</summary>
    public void Look(int block) => _block = block;

    /// <summary>
    /// Whether the block is in a landmark of a kind (see <see cref="Landmarks.KindOf"/>), however far up. A shadow root is no
    /// part that is not always shown, though the model takes it for one.
    /// </summary>
    public bool IsInside(int landmark)
    {
        ref PageBlock block = ref _page.Blocks[_block];
        int known = landmark == Landmarks.KindOf(HtmlTag.Template) ? -1 : block.Container;
        for (int i = block.Element; i > known; i = _page.Elements[i].Parent)
        {
            if (Landmarks.KindOf(_page.Elements[i].Tag) == landmark && !IsShadowRoot(i))
            {
                return true;
            }
        }

        return known >= 0 && _elements[known].Landmarks[landmark] >= 0;
    }

    /// <summary>Whether an element is a template that browsers show as its parent's content.</summary>
    private bool IsShadowRoot(int element)
    {
        ref PageElement at = ref _page.Elements[element];
        return at.Tag == HtmlTag.Template && (at.Flags & ElementFlags.Template) == 0;
    }

    /// <summary>The lowest score of an element's names; that of a shadow root, which a reader takes for nothing, is 0.</summary>
    private float ScoreOf(int element) => IsShadowRoot(element) ? 0 : _elements[element].OwnMin;

    private bool Has(HtmlTag tag)
    {
        foreach (ref readonly PageElement element in _page.Elements.Span[.._elementCount])
        {
            if (element.Tag == tag)
            {
                return true;
            }
        }

        return false;
    }

    private int LowestAbove(int element)
    {
        int lowest = _page.Elements[element].Parent;
        for (int i = lowest; i >= 0; i = _page.Elements[i].Parent)
        {
            lowest = ScoreOf(i) < ScoreOf(lowest) ? i : lowest;
        }

        return lowest;
    }

    private string? NameOf(int element)
    {
        if (element < 0 || ScoreOf(element) >= Telling)
        {
            return null;
        }

        ref PageElement at = ref _page.Elements[element];
        float lowest = ScoreOf(element);
        foreach (ref readonly PageAttribute attribute in _page.Attributes.Span.Slice(at.FirstAttribute, at.AttributeCount))
        {
            if (attribute.Value >= 0 && _elements.LowestOf(attribute.Value) == lowest)
            {
                string name = _words.Of(attribute.Value, lowest);
                return attribute.Name == AttributeName.None ? $"<{name}>" : $"{AttributeNames.Spell(attribute.Name)} \"{name}\"";
            }
        }

        return at.Tag is HtmlTag.Unknown or HtmlTag.Custom ? null : $"<{HtmlTags.NameOf(at.Tag)}>";
    }
}
