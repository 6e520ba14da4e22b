using System.Collections.Frozen;
using ArticleCleaner.Blocks;
using ArticleCleaner.Signals;

namespace ArticleCleaner.Boilerplate.Remnants;

/// <summary>
/// In HTML: a few words that a page does not show inside of a text that it does: hidden parts, words for screen readers, what
/// appears under the pointer. A longer hidden part is what "read more" unfolds, and stays.
/// </summary>
internal sealed class HiddenWordsRule : IBoilerplateRule
{
    private const int MaxWords = 8;
    private const int MaxTooltipWords = 60;

    /// <summary>A longer part is not looked at: parts within each other would be counted again and again.</summary>
    private const int MaxCharactersPerWord = 20;

    /// <summary>Elements of a part that are looked through for a formula.</summary>
    private const int MaxElements = 16;

    private static readonly FrozenDictionary<string, Reason>.AlternateLookup<ReadOnlySpan<char>> ReasonsByName = new Dictionary<string, Reason>
    {
        ["sr-only"] = Reason.ScreenReader,
        ["visually-hidden"] = Reason.ScreenReader,
        ["visuallyhidden"] = Reason.ScreenReader,
        ["screen-reader-text"] = Reason.ScreenReader,
        ["screen-reader-only"] = Reason.ScreenReader,
        ["element-invisible"] = Reason.ScreenReader,
        ["tooltip"] = Reason.TooltipRole,
        ["tooltiptext"] = Reason.Tooltip,
        ["tooltip-text"] = Reason.Tooltip,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private enum Reason : byte
    {
        None,
        ScreenReader,
        Tooltip,

        /// <summary>As a role the tip itself, as a class what has one.</summary>
        TooltipRole,
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
                bool tooltip = reason != Reason.ScreenReader;
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
            if (ReasonOf(page.Names[i]) is var reason and not Reason.None)
            {
                reasons ??= new Reason[page.Names.Count];
                reasons[i] = reason;
            }
        }

        return reasons;
    }

    private static Reason ReasonOf(ReadOnlySpan<char> names)
    {
        Reason reason = Reason.None;
        foreach (Range range in names.SplitAny(' ', '\t', '\n'))
        {
            if (names[range].EndsWith("not-sr-only", StringComparison.OrdinalIgnoreCase))
            {
                // Shown after all, if only on wide screens.
                return Reason.None;
            }

            if (ReasonsByName.TryGetValue(names[range], out Reason found) && (reason == Reason.None || found != Reason.TooltipRole))
            {
                reason = found;
            }
        }

        return reason;
    }

    private static Reason ReasonOf(PageDocument page, in PageElement element, Reason[] names)
    {
        foreach (ref readonly PageAttribute attribute in page.Attributes.Span.Slice(element.FirstAttribute, element.AttributeCount))
        {
            if (attribute.Value >= 0 && names[attribute.Value] is var reason and not Reason.None
                && attribute.Name == (reason == Reason.TooltipRole ? AttributeName.Role : AttributeName.Class))
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
        if (start >= end || end - start > maxWords * MaxCharactersPerWord || part.TextEnd > block.End + 1 || (page.Elements[block.Container].Flags & (ElementFlags.NotShown | ElementFlags.Preformatted)) != 0 || HoldsFormula(page, element))
        {
            return;
        }

        ReadOnlySpan<char> text = page.Text.Slice(start, end - start);
        ReadOnlySpan<char> trimmed = text.Trim();
        bool isPart = !page.Text.Slice(block.Start, start - block.Start).IsWhiteSpace() || !page.Text.Slice(end, block.End - end).IsWhiteSpace();
        if (isPart && !trimmed.IsEmpty && Words(trimmed) <= maxWords)
        {
            start += text.IndexOf(trimmed, StringComparison.Ordinal);
            context.MarkRun(start, start + trimmed.Length, this, BoilerplateKind.TemplateRemnant, reason, 0.9, MarkEffect.Removes);
        }
    }

    /// <summary>About as many words as a text has; two characters are one where no spaces part them.</summary>
    private static int Words(ReadOnlySpan<char> text)
    {
        int unspaced = 0;
        foreach (char c in text)
        {
            unspaced += TextScanner.IsUnspaced(c) ? 1 : 0;
        }

        return 1 + text.Count(' ') + (unspaced / 2);
    }

    /// <summary>A formula is hidden where a picture of it is shown, and kept in its place.</summary>
    private static bool HoldsFormula(PageDocument page, int element)
    {
        int end = Math.Min(page.Elements[element].End, element + MaxElements);
        for (int i = element; i < end; i++)
        {
            if (page.Elements[i].Tag == HtmlTag.Math)
            {
                return true;
            }
        }

        return false;
    }
}
