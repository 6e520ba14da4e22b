using ArticleCleaner.Blocks;

namespace ArticleCleaner.Signals;

/// <summary>
/// The words a page's author used in markup: tag, and the parts of class, id, role, itemprop and data-testid, split at
/// non-letters and at camel case, lower-cased and hashed; names of several parts also as a whole.
/// </summary>
internal static class MarkupTokens
{
    /// <summary>Tokens read of one element; further ones are ignored (generated class lists go into the hundreds).</summary>
    public const int MaxTokens = 48;

    private const int MaxLength = 24;
    private const uint Seed = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>Writes an element's tokens and returns how many.</summary>
    public static int Collect(PageDocument page, int element, Span<uint> tokens)
    {
        ref PageElement owner = ref page.Elements[element];
        int count = 0;
        tokens[count++] = TagToken(owner.Tag);
        foreach (ref readonly PageAttribute attribute in page.Attributes.Span.Slice(owner.FirstAttribute, owner.AttributeCount))
        {
            // A custom element's name is kept as an attribute without a name.
            if (attribute.Name is AttributeName.Class or AttributeName.Id or AttributeName.Role or AttributeName.Itemprop or AttributeName.DataTestid or AttributeName.None)
            {
                Split(page.AttributeText.Slice(attribute.Start, attribute.Length), tokens, ref count);
            }
        }

        return count;
    }

    public static uint TagToken(HtmlTag tag) => (Seed ^ (0x10000u + (uint)tag)) * Prime;

    /// <summary>Adds the tokens of a name or of names parted by white space.</summary>
    public static void Split(ReadOnlySpan<char> names, Span<uint> tokens, ref int count)
    {
        uint part = Seed, whole = Seed;
        int length = 0, parts = 0;
        bool lower = false;
        for (int i = 0; i <= names.Length && count < tokens.Length - 1; i++)
        {
            char c = i < names.Length ? names[i] : ' ';
            bool letter = char.IsAsciiLetter(c) || c > 0x7F;
            bool upper = char.IsAsciiLetterUpper(c);
            if (!letter || (upper && lower))
            {
                if (length is > 1 and <= MaxLength)
                {
                    tokens[count++] = part;
                    parts++;
                }

                part = Seed;
                length = 0;
            }

            if (letter)
            {
                char folded = upper ? (char)(c | 0x20) : c;
                part = (part ^ folded) * Prime;
                whole = (whole ^ folded) * Prime;
                length++;
            }
            else if (c <= ' ')
            {
                if (parts > 1 && count < tokens.Length)
                {
                    tokens[count++] = (whole ^ 0x20000u) * Prime;
                }

                whole = Seed;
                parts = 0;
            }

            lower = letter && !upper;
        }
    }

    /// <summary>Tag and first class name: elements of one shape are made by one template.</summary>
    public static uint Shape(PageDocument page, int element)
    {
        uint hash = TagToken(page.Elements[element].Tag);
        foreach (char c in page.Attribute(element, AttributeName.Class))
        {
            if (c <= ' ')
            {
                if (hash != TagToken(page.Elements[element].Tag))
                {
                    break;
                }

                continue;
            }

            // Digits number the instances of a template.
            hash = char.IsAsciiDigit(c) ? hash : (hash ^ c) * Prime;
        }

        return hash;
    }
}
