using ArticleCleaner.Blocks;

namespace ArticleCleaner.Boilerplate.Structure;

/// <summary>
/// Says of containers what their tag, role, class and id say: navigation, footer, comments, share bar, advertisement.
/// It names and, cookie banners aside, does not remove: whether a container is main content is the main-content decision's business. One pass
/// over the elements; one mark per container, none inside a container of the same kind.
/// </summary>
internal sealed class ContainerNamesRule : IBoilerplateRule
{
    private const int MaxNamed = 64;

    /// <summary>A container with more of the page than this is not boilerplate, whatever its names: pages put everything into "form" or "with-sidebar-menu".</summary>
    private const double MaxShareOfPage = 0.5;

    public string Id => "structure.container";

    public void Apply(RuleContext context)
    {
        if (context.IsText)
        {
            return;
        }

        PageDocument page = context.Page;
        ReadOnlySpan<PageElement> elements = page.Elements.Span;
        Span<(int End, BoilerplateKind Kind)> named = stackalloc (int, BoilerplateKind)[MaxNamed];
        var kinds = new ContainerKinds(page);
        int depth = 0;
        for (int i = 0; i < elements.Length; i++)
        {
            ref readonly PageElement element = ref elements[i];
            while (depth > 0 && named[depth - 1].End <= i)
            {
                depth--;
            }

            if (element.EndBlock <= element.FirstBlock || depth == MaxNamed)
            {
                continue;
            }

            BoilerplateKind? kind = KindOf(page, kinds, i, out string? evidence);
            if (kind is not { } found || (depth > 0 && named[depth - 1].Kind == found) || IsMostOfPage(page, element))
            {
                continue;
            }

            int start = page.Blocks[element.FirstBlock].Start;
            int end = page.Blocks[element.EndBlock - 1].End;
            context.MarkRun(start, end, this, found, ContainerReasons.Of(found), Math.Min(0.9, 0.7 + (0.02 * depth)),
                found == BoilerplateKind.CookieConsent && IsSmall(page, element) ? MarkEffect.Removes : MarkEffect.Names, evidence!);
            named[depth++] = (element.End, found);
        }
    }

    private static BoilerplateKind? KindOf(PageDocument page, in ContainerKinds kinds, int index, out string? evidence)
    {
        ref PageElement element = ref page.Elements[index];
        evidence = null;
        if (element.Tag is HtmlTag.Body or HtmlTag.Html or HtmlTag.Main or HtmlTag.Article or HtmlTag.P || element.Tag.IsHeading())
        {
            return null;
        }

        if (element.AttributeCount > 0)
        {
            foreach (ref readonly PageAttribute attribute in page.Attributes.Span.Slice(element.FirstAttribute, element.AttributeCount))
            {
                ReadOnlySpan<char> value = page.AttributeText.Slice(attribute.Start, attribute.Length);
                if (attribute.Name == AttributeName.Role && ContainerVocabulary.OfRole(value) is { } byRole)
                {
                    evidence = $"role=\"{value}\"";
                    return byRole;
                }

                if (attribute.Name is AttributeName.Class or AttributeName.Id or AttributeName.DataTestid
                    && kinds.Of(attribute.Value, out ReadOnlySpan<char> name) is { } byName)
                {
                    evidence = $"{(attribute.Name == AttributeName.Class ? "class" : attribute.Name == AttributeName.Id ? "id" : "data-testid")} \"{name}\"";
                    return byName;
                }
            }
        }

        if (element.Tag == HtmlTag.Aside && page.Closest(element.Parent, HtmlTag.Article) < 0)
        {
            evidence = "<aside> outside the article";
            return BoilerplateKind.RelatedLinks;
        }

        // The header of an article is its own head, and so is its footer.
        if (ContainerVocabulary.OfTag(element.Tag) is { } byTag
            && !(element.Tag is HtmlTag.Header or HtmlTag.Footer && (page.Closest(element.Parent, HtmlTag.Article) >= 0 || page.Closest(element.Parent, HtmlTag.Main) >= 0)))
        {
            evidence = $"<{HtmlTags.NameOf(element.Tag)}>";
            return byTag;
        }

        return null;
    }

    /// <summary>A cookie banner is the one container that is no article on any page; a page about cookies is more than a small part of itself, a manual's section shows code.</summary>
    private static bool IsSmall(PageDocument page, in PageElement element) =>
        !HoldsCode(page, element) && (page.Blocks[element.EndBlock - 1].End - page.Blocks[element.FirstBlock].Start) * 4 < page.Text.Length && element.EndBlock - element.FirstBlock <= 40;

    private static bool HoldsCode(PageDocument page, in PageElement element)
    {
        for (int i = element.FirstBlock; i < element.EndBlock; i++)
        {
            if (page.Blocks[i].Shape == BlockShape.Code)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMostOfPage(PageDocument page, in PageElement element)
    {
        int length = page.Blocks[element.EndBlock - 1].End - page.Blocks[element.FirstBlock].Start;
        return length > page.Text.Length * MaxShareOfPage && element.Tag is not (HtmlTag.Nav or HtmlTag.Footer);
    }
}
