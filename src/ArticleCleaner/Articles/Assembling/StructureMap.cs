using System.Buffers;
using ArticleCleaner.Blocks;
using ArticleCleaner.Html;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>
/// Tells for each element which structure takes its text. Answers are remembered per element, so that all questions
/// together cost at most one step per element.
/// </summary>
internal sealed class StructureMap : IDisposable
{
    private readonly PageDocument _page;
    private readonly KeptBlocks _kept;
    private readonly List<Place> _places = [Place.Outside];
    private readonly Stack<int> _path = [];
    private readonly string? _pageLanguage;
    private readonly PostElements _posts;

    /// <summary>By element: index of its place, plus one; 0 when not asked for yet.</summary>
    private readonly int[] _placeOf;

    public StructureMap(PageDocument page, KeptBlocks kept)
    {
        _page = page;
        _kept = kept;
        _posts = new PostElements(page, kept);
        _placeOf = ArrayPool<int>.Shared.Rent(page.Elements.Count);
        _placeOf.AsSpan(0, page.Elements.Count).Clear();
        ReadOnlySpan<char> language = page.Elements.Count > 0 ? page.Attribute(0, AttributeName.Lang) : [];
        _pageLanguage = language.IsEmpty ? null : language.ToString();
    }

    public Place Of(int element)
    {
        int above = element;
        while (above >= 0 && _placeOf[above] == 0)
        {
            _path.Push(above);
            above = _page.Elements[above].Parent;
        }

        int index = above < 0 ? 0 : _placeOf[above] - 1;
        while (_path.TryPop(out int next))
        {
            Place outer = _places[index];
            Place inner = Enter(outer, next);
            if (inner != outer)
            {
                index = _places.Count;
                _places.Add(inner);
            }

            _placeOf[next] = index + 1;
        }

        return _places[index];
    }

    public void Dispose() => ArrayPool<int>.Shared.Return(_placeOf);

    private Place Enter(in Place outer, int element)
    {
        ref PageElement entered = ref _page.Elements[element];
        Place inner = entered.AttributeCount > 0 ? WithDeclarations(outer, element) : outer;
        if (inner.Post != outer.Post)
        {
            // Contributions are often items of a list: what is in them is not.
            return inner;
        }

        // These take all that is in them.
        if (inner.Kind is StructureKind.Heading or StructureKind.Table or StructureKind.Code or StructureKind.Caption or StructureKind.Summary)
        {
            return inner;
        }

        if (entered.AttributeCount > 0 && HeadingLevels.IsHeading(_page, element))
        {
            return inner with { Kind = StructureKind.Heading, Owner = element };
        }

        switch (entered.Tag)
        {
            case >= HtmlTag.H1 and <= HtmlTag.H6:
                return inner with { Kind = StructureKind.Heading, Owner = element };
            case HtmlTag.Pre or HtmlTag.Xmp or HtmlTag.Plaintext when !Vocabulary.IsVerse(_page, element):
                return inner with { Kind = StructureKind.Code, Owner = element };
            case HtmlTag.Blockquote when inner.Post < 0 || !Vocabulary.IsPostBody(_page, element):
                return inner with { Kind = StructureKind.Quote, Owner = element, Quote = element, QuoteDepth = outer.QuoteDepth + 1 };
            case HtmlTag.Figcaption or HtmlTag.Caption:
                return inner with { Kind = StructureKind.Caption, Owner = element };
            case HtmlTag.Summary:
                return inner with { Kind = StructureKind.Summary, Owner = element };
            case HtmlTag.Details:
                return EnterDetails(inner, element);
            case HtmlTag.Table when ListingNames.IsListingTable(_page, element):
                return inner with { Kind = StructureKind.Code, Owner = element };
            case HtmlTag.Table when TableShape.IsData(_page, _kept, element):
                return inner with { Kind = StructureKind.Table, Owner = element };
            case HtmlTag.Ul or HtmlTag.Ol or HtmlTag.Menu or HtmlTag.Dir or HtmlTag.Dl:
                return inner.Kind == StructureKind.List || IsLayoutList(element) ? inner : inner with { Kind = StructureKind.List, Owner = element };
            case HtmlTag.Li or HtmlTag.Dd or HtmlTag.Dt:
                return EnterItem(inner, element);
            case HtmlTag.Aside or HtmlTag.Div or HtmlTag.P or HtmlTag.Section when (entered.AttributeCount > 0 || BeginsWithAnchor(element) || _page.Notes.Of(element) is not null) && Footnotes.IsNoteOutsideList(_page, element):
                return inner with { Kind = StructureKind.Footnote, Owner = element };
            case HtmlTag.Aside or HtmlTag.Div or HtmlTag.P when Vocabulary.IsPullQuote(_page, element):
                return inner with { Kind = StructureKind.Quote, Owner = element, Quote = element, QuoteDepth = outer.QuoteDepth + 1 };
            default:
                return inner;
        }
    }

    /// <summary>The box of a question within the element that declares it.</summary>
    private bool IsSameQuestion(int post, int element) =>
        post >= 0 && PostElements.KindOf(_page, post) == PostKind.Question && PostElements.KindOf(_page, element) == PostKind.Question;

    private bool BeginsWithAnchor(int element) =>
        element + 1 < _page.Elements[element].End && _page.Elements[element + 1].Tag is HtmlTag.A or HtmlTag.Sup && _page.Elements[element].Tag == HtmlTag.P;

    /// <summary>What is folded inside an item or a quotation is no text of theirs: the list or the quotation would go on behind it.</summary>
    private Place EnterDetails(in Place outer, int details)
    {
        Place inner = outer.Kind is StructureKind.List or StructureKind.Quote ? outer with { Kind = StructureKind.Paragraph, Owner = -1 } : outer;
        return DetailsAssembler.HasSummary(_page, _kept, details) ? inner : inner with { Details = details };
    }

    private Place EnterItem(in Place list, int item)
    {
        if (Footnotes.IsNote(_page, item))
        {
            return list with { Kind = StructureKind.Footnote, Owner = item };
        }

        if (list.Kind == StructureKind.List)
        {
            return list with { ListDepth = list.ListDepth + 1 };
        }

        int parent = _page.Elements[item].Parent;
        bool stray = parent >= 0 && _page.Elements[item].Tag == HtmlTag.Li && !Lists.IsList(_page.Elements[parent].Tag);
        return stray && !IsLayoutList(item) ? list with { Kind = StructureKind.List, Owner = parent, ListDepth = list.ListDepth + 1 } : list;
    }

    /// <summary>A list with headings in its items is a series of sections: its items are not one paragraph each.</summary>
    private bool IsLayoutList(int list) => _kept.HasHeading(_page.Elements[list]);

    private Place WithDeclarations(in Place outer, int element)
    {
        ref PageElement entered = ref _page.Elements[element];
        Place inner = outer;
        foreach (ref readonly PageAttribute attribute in _page.Attributes.Span.Slice(entered.FirstAttribute, entered.AttributeCount))
        {
            ReadOnlySpan<char> value = _page.AttributeText.Slice(attribute.Start, attribute.Length).Trim();
            switch (attribute.Name)
            {
                case AttributeName.Lang when entered.Tag is not (HtmlTag.Html or HtmlTag.Body) && !value.IsEmpty:
                    inner = inner with { Language = value.SequenceEqual(_pageLanguage) ? null : value.ToString() };
                    break;
                case AttributeName.Dir when entered.Tag is not (HtmlTag.Html or HtmlTag.Body) && !value.IsEmpty:
                    inner = inner with { Direction = Vocabulary.Direction(value) };
                    break;
                case AttributeName.Class or AttributeName.Itemtype when inner.Post != element && _posts.IsPost(element) && !IsSameQuestion(inner.Post, element):
                    inner = inner with
                    {
                        Post = element,
                        PostLevel = inner.Post < 0 ? 0 : inner.PostLevel + 1,
                        Kind = StructureKind.Paragraph,
                        Owner = -1,
                        ListDepth = 0,
                    };
                    break;
            }
        }

        return inner;
    }
}
