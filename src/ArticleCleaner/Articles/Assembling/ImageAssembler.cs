using System.Text;
using ArticleCleaner.Blocks;
using ArticleCleaner.Html;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>Makes figures: the best source of an image, its alternative text, caption and credit. No image is made twice.</summary>
internal sealed class ImageAssembler(PageDocument page, List<PageSegment> segments, StructureMap structure)
{
    /// <summary>Longest text taken for a caption, in characters.</summary>
    private const int MaxCaptionLength = 1000;

    /// <summary>Objects looked through for the next image.</summary>
    private const int MaxObjectsToNextImage = 16;

    private readonly HashSet<string> _sources = new(StringComparer.Ordinal);
    private readonly LinkResolver _links = new(page);
    private int _lastImage = -1;
    private int _lastPosition;
    private int _captionedFigure = -1;

    /// <summary>The figure of an image of the main content, or <see langword="null"/> when it is none that a reader would miss.</summary>
    public ArticleBlock? Make(in PageObject image)
    {
        if (FormulaPictures.IsImage(page, image.Element))
        {
            return Formulas.Tex(page, image.Element) is { } tex && !Formulas.IsTwin(page, image.Element) ? new MathBlock { Text = "", Tex = tex } : null;
        }

        if (ImageFilter.IsDecoration(page, image.Element) || IsScriptlessTwin(image))
        {
            return null;
        }

        ReadOnlySpan<char> best = ImageSources.Best(page, image.Element);
        if (best.IsEmpty || ImageFilter.IsDecoration(best))
        {
            return null;
        }

        string source = _links.Resolve(best);
        if (!_sources.Add(source))
        {
            return null;
        }

        _lastImage = image.Element;
        _lastPosition = image.Position;
        (string? caption, string? credit) = Caption(image);
        ReadOnlySpan<char> alt = page.Attribute(image.Element, AttributeName.Alt).Trim();
        return new FigureBlock
        {
            Text = "",
            Image = new ArticleImage { Source = source, Alt = alt.IsEmpty ? null : alt.ToString(), Caption = caption, Credit = credit },
        };
    }

    /// <summary>The same image again for browsers without scripts, beside the one that a script loads.</summary>
    private bool IsScriptlessTwin(in PageObject image)
    {
        // Behind text it is another one; the end of a block is a character.
        if (_lastImage < 0 || (page.Elements[image.Element].Flags & ElementFlags.NoScript) == 0 || image.Position > _lastPosition + 1)
        {
            return false;
        }

        int noscript = page.Closest(image.Element, HtmlTag.Noscript);
        int around = noscript < 0 ? -1 : page.Elements[noscript].Parent;
        int last = page.Elements[_lastImage].Parent;
        return around >= 0 && (last == around || _lastImage == around || (last >= 0 && page.Elements[last].Parent == around) || page.Elements[last].End == noscript);
    }

    private (string? Caption, string? Credit) Caption(in PageObject image)
    {
        int figure = page.Closest(image.Element, HtmlTag.Figure);
        if (figure >= 0 && figure == _captionedFigure)
        {
            // The caption of several images stands at the first.
            return (null, null);
        }

        _captionedFigure = figure;
        int first = figure >= 0 ? page.Elements[figure].FirstBlock : image.Block;
        int end = figure >= 0 ? page.Elements[figure].EndBlock : Math.Min(image.Block + 2, BlockOfNextImage(image));
        var caption = new StringBuilder();
        var credit = new StringBuilder();
        for (int i = FirstSegmentOf(first); i < segments.Count && segments[i].Block < end; i++)
        {
            PageSegment segment = segments[i];
            bool captions = figure >= 0
                ? structure.Of(page.Blocks[segment.Block].Container).Kind == StructureKind.Caption
                : IsNamedCaption(segment.Block);
            if (segment.Removal?.Kind == BoilerplateKind.ImageCredit || (captions && IsCredit(page.Blocks[segment.Block].Element)))
            {
                Append(credit, new TextSpan(segment.Start, segment.Length));
            }
            else if (captions || segment.Removal?.Kind == BoilerplateKind.ImageCaption)
            {
                (TextSpan own, TextSpan by) = CreditBehind(segment);
                Append(caption, own);
                Append(credit, by);
            }
            else if (figure < 0)
            {
                break;
            }
        }

        return (caption.Length is 0 or > MaxCaptionLength ? null : caption.ToString(), credit.Length is 0 or > MaxCaptionLength ? null : credit.ToString());
    }

    /// <summary>The block before which the next image stands: what is behind it is that one's caption.</summary>
    private int BlockOfNextImage(in PageObject image)
    {
        ReadOnlySpan<PageObject> objects = page.Objects.Span;
        int low = 0;
        int high = objects.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = objects[middle].Element <= image.Element ? (middle + 1, high) : (low, middle);
        }

        // An image for browsers without scripts is the same again.
        int last = Math.Min(objects.Length, low + MaxObjectsToNextImage);
        while (low < last && (objects[low].Kind != PageObjectKind.Image || (page.Elements[objects[low].Element].Flags & ElementFlags.NoScript) != 0))
        {
            low++;
        }

        return low < last ? objects[low].Block : page.Blocks.Count;
    }

    private void Append(StringBuilder text, TextSpan span)
    {
        ReadOnlySpan<char> part = page.Text.Slice(span.Start, span.Length).Trim();
        text.Append(text.Length > 0 && part.Length > 0 ? " " : "").Append(part);
    }

    /// <summary>Cuts a caption where an element named for the credit ends it: <c>Caption. &lt;span class=credit&gt;Photo: …</c>.</summary>
    private (TextSpan Caption, TextSpan Credit) CreditBehind(in PageSegment segment)
    {
        int end = segment.Start + segment.Length;
        int container = page.Blocks[segment.Block].Container;
        for (int i = container + 1; i < page.Elements[container].End; i++)
        {
            ref PageElement element = ref page.Elements[i];
            if (element.TextStart > segment.Start && element.TextStart < end && element.TextEnd >= end && IsCredit(i))
            {
                return (new TextSpan(segment.Start, element.TextStart - segment.Start), new TextSpan(element.TextStart, end - element.TextStart));
            }
        }

        return (new TextSpan(segment.Start, segment.Length), new TextSpan(end, 0));
    }

    /// <summary>A caption by its class names, on the block or the element around it.</summary>
    private bool IsNamedCaption(int block)
    {
        int container = page.Blocks[block].Container;
        int around = Math.Max(0, page.Elements[container].Parent);
        return Vocabulary.ClassContains(page, container, "caption") || Vocabulary.ClassContains(page, around, "caption");
    }

    private bool IsCredit(int element)
    {
        for (int i = element; i >= 0 && page.Elements[i].Tag is not (HtmlTag.Figcaption or HtmlTag.Figure); i = page.Elements[i].Parent)
        {
            if (Vocabulary.ClassContains(page, i, "credit") || Vocabulary.ClassContains(page, i, "copyright") || page.Attribute(i, AttributeName.Itemprop).SequenceEqual("copyrightHolder"))
            {
                return true;
            }
        }

        return false;
    }

    private int FirstSegmentOf(int block)
    {
        int low = 0;
        int high = segments.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (segments[middle].Block >= block)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }
}
