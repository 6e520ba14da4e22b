using ArticleCleaner.Blocks;

namespace ArticleCleaner;

/// <summary>One alternative of a selector list: compounds from the outermost to the one that selects.</summary>
internal sealed record Selector(IReadOnlyList<SelectorStep> Steps);

/// <summary>A compound of a selector: all conditions must hold of one element.</summary>
/// <param name="Tag">The tag, or <see langword="null"/> for any.</param>
/// <param name="CustomName">The name of a custom element.</param>
/// <param name="Conditions">Conditions on attributes.</param>
/// <param name="IsChild">Whether the compound before must match the parent, not just any ancestor.</param>
internal sealed record SelectorStep(HtmlTag? Tag, string? CustomName, IReadOnlyList<SelectorCondition> Conditions, bool IsChild)
{
    public bool Matches(PageDocument page, int element)
    {
        if (Tag is { } tag && page.Elements[element].Tag != tag)
        {
            return false;
        }

        if (CustomName is not null && !page.Attribute(element, AttributeName.None).Equals(CustomName, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        foreach (SelectorCondition condition in Conditions)
        {
            if (!condition.Holds(page, element))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>A condition on an attribute.</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="Operator">'\0' for presence, '=' for equality, '^', '$', '*' as in CSS, '~' for one of several words.</param>
/// <param name="Value">What it is compared with.</param>
internal sealed record SelectorCondition(AttributeName Attribute, char Operator, string Value)
{
    public bool Holds(PageDocument page, int element)
    {
        if (page.Elements[element].AttributeCount == 0)
        {
            return false;
        }

        ReadOnlySpan<char> actual = page.Attribute(element, Attribute);
        return Operator switch
        {
            '\0' => page.HasAttribute(element, Attribute),
            '=' => actual.SequenceEqual(Value) && page.HasAttribute(element, Attribute),
            '^' => actual.StartsWith(Value),
            '$' => actual.EndsWith(Value),
            '*' => actual.Contains(Value, StringComparison.Ordinal),
            _ => HasWord(actual),
        };
    }

    private bool HasWord(ReadOnlySpan<char> words)
    {
        foreach (Range range in words.SplitAny(' ', '\t', '\n', '\r', '\f'))
        {
            if (words[range].SequenceEqual(Value))
            {
                return true;
            }
        }

        return false;
    }
}
