using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>
/// The images, embeds, formulas and rules of the main content, in the order of the page, handed out when the text before
/// them has been. Those outside the main content are passed over.
/// </summary>
internal sealed class ObjectQueue(PageDocument page, List<PageSegment> segments, KeptBlocks kept, StructureMap structure)
{
    private readonly MainContentObjects _main = new(page, segments, kept);
    private readonly ImageAssembler _images = new(page, segments, structure);
    private ArticleBlock? _next;
    private int _nextObject = -1;

    /// <summary>Whether something stands before a segment's block, behind all that was handed out.</summary>
    public bool ComesBefore(in PageSegment segment) => Peek() && page.Objects[_nextObject].Position <= page.Blocks[segment.Block].Start;

    public void AddBefore(AssemblyContext context, in PageSegment segment)
    {
        while (ComesBefore(segment))
        {
            Take(context);
        }
    }

    public void AddRest(AssemblyContext context)
    {
        while (Peek())
        {
            Take(context);
        }
    }

    private void Take(AssemblyContext context)
    {
        int element = page.Objects[_nextObject].Element;
        if (_next is not RuleBlock || context.Blocks is not [.., RuleBlock])
        {
            // A post that a script draws in place of a quotation is none.
            int around = _next is EmbedBlock && page.Elements[element].Tag == HtmlTag.Blockquote ? page.Elements[element].Parent : element;
            context.Add(_next!, structure.Of(around), element);
        }

        _next = null;
    }

    private bool Peek()
    {
        while (_next is null && ++_nextObject < page.Objects.Count)
        {
            PageObject found = page.Objects[_nextObject];
            if (InlineFormulas.IsInline(page, found))
            {
                continue;
            }

            _next = found.Kind switch
            {
                PageObjectKind.Rule => _main.IsBetweenKept(found) ? new RuleBlock { Text = "" } : null,
                PageObjectKind.Image => _main.Contains(found) ? _images.Make(found) : null,
                PageObjectKind.Embed => _main.Contains(found) ? EmbedAssembler.Make(page, kept, found.Element) : null,
                PageObjectKind.Formula => _main.Contains(found) && !Formulas.IsTwin(page, found.Element) && Formulas.Tex(page, found.Element) is { } tex ? new MathBlock { Text = "", Tex = tex } : null,
                _ => null,
            };
        }

        _nextObject = Math.Min(_nextObject, page.Objects.Count);
        return _next is not null;
    }
}
