using System.Buffers;
using ArticleCleaner.Blocks;

namespace ArticleCleaner.Boilerplate.Remnants;

/// <summary>
/// In HTML: a few words that a page does not show inside of a text that it does: hidden parts, words for screen readers, what
/// appears under the pointer. A longer hidden part is what "read more" unfolds, and stays.
/// </summary>
internal sealed class HiddenWordsRule : IBoilerplateRule
{
    private const int MaxWords = 8;
    private const int MaxTooltipWords = 60;

    private static readonly SearchValues<string> ReaderNames = SearchValues.Create(
        ["sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screen-reader-only", "screenreader-only", "element-invisible"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> TooltipNames = SearchValues.Create(["tooltiptext", "tooltip-text"], StringComparison.OrdinalIgnoreCase);

    private enum Reason : byte
    {
        None,
        ScreenReader,
        Tooltip,
    }

    public string Id => "remnants.hidden-words";

    public void Apply(RuleContext context)
    {
        if (context.IsText)
        {
            return;
        }

        PageDocument page = context.Page;
        Reason[]? names = Look(page);
        for (int element = 1; element < page.Elements.Count; element++)
        {
            ref PageElement part = ref page.Elements[element];
            if (part.TextEnd <= part.TextStart || part.FirstBlock >= context.BlockCount || part.Tag.Is(TagRoles.Block))
            {
                continue;
            }

            ElementFlags above = page.Elements[part.Parent].Flags;
            if ((above & ElementFlags.NotShown) != 0)
            {
                continue;
            }

            if ((part.Flags & ElementFlags.Hidden) != 0)
            {
                Mark(context, element, MaxWords, "Is not shown, inside of a text that is.");
            }
            else if (names is not null && part.AttributeCount > 0 && ReasonOf(page, part, names) is var reason and not Reason.None)
            {
                bool tooltip = reason == Reason.Tooltip;
                Mark(context, element, tooltip ? MaxTooltipWords : MaxWords, tooltip ? "Appears under the pointer only." : "Is for screen readers only.");
            }
        }
    }

    /// <summary>What the page's names say, by name; <see langword="null"/> when none says anything.</summary>
    private static Reason[]? Look(PageDocument page)
    {
        Reason[]? reasons = null;
        for (int i = 0; i < page.Names.Count; i++)
        {
            ReadOnlySpan<char> name = page.Names[i];
            Reason reason = name.ContainsAny(TooltipNames) || name is "tooltip" ? Reason.Tooltip : name.ContainsAny(ReaderNames) ? Reason.ScreenReader : Reason.None;
            if (reason != Reason.None)
            {
                reasons ??= new Reason[page.Names.Count];
                reasons[i] = reason;
            }
        }

        return reasons;
    }

    private static Reason ReasonOf(PageDocument page, in PageElement element, Reason[] names)
    {
        foreach (ref readonly PageAttribute attribute in page.Attributes.Span.Slice(element.FirstAttribute, element.AttributeCount))
        {
            // The class "tooltip" is that of what has one, the role that of the tip itself.
            if (attribute.Value >= 0 && names[attribute.Value] is var reason and not Reason.None
                && (attribute.Name == AttributeName.Role || (attribute.Name == AttributeName.Class && page.Names[attribute.Value] is not "tooltip")))
            {
                return reason;
            }
        }

        return Reason.None;
    }

    private void Mark(RuleContext context, int element, int maxWords, string reason)
    {
        PageDocument page = context.Page;
        ref PageElement part = ref page.Elements[element];
        ref PageBlock block = ref page.Blocks[part.FirstBlock];
        int start = Math.Max(part.TextStart, block.Start);
        int end = Math.Min(part.TextEnd, block.End);
        if (start >= end || part.TextEnd > block.End + 1 || (page.Elements[block.Container].Flags & ElementFlags.NotShown) != 0)
        {
            return;
        }

        ReadOnlySpan<char> text = page.Text.Slice(start, end - start);
        ReadOnlySpan<char> trimmed = text.Trim();
        bool isPart = trimmed.Length < page.TextOf(block).Trim().Length;
        if (isPart && !trimmed.IsEmpty && trimmed.Count(' ') < maxWords)
        {
            start += text.IndexOf(trimmed, StringComparison.Ordinal);
            context.MarkRun(start, start + trimmed.Length, this, BoilerplateKind.TemplateRemnant, reason, 0.9, MarkEffect.Removes);
        }
    }
}
