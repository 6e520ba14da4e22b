using ArticleCleaner.Blocks;

namespace ArticleCleaner.Signals;

/// <summary>
/// The words a page's author used in markup: tag, and the parts of class, id, role, itemprop and data-testid, split at
/// non-letters and at camel case, lower-cased and hashed; names of several parts also as a whole.
/// </summary>
internal sealed class MarkupTokens
{
    /// <summary>Tokens read of one name; further ones are ignored (generated class lists go into the hundreds).</summary>
    public const int MaxTokens = 48;

    private const int MaxLength = 24;
    private const uint Seed = 2166136261;
    private const uint Prime = 16777619;
    private readonly RecordList<uint> _tokens = new();
    private readonly RecordList<int> _ends = new();
    private readonly RecordList<uint> _templates = new();

    /// <summary>Splits the names of a page, each once.</summary>
    public void Run(PageDocument page)
    {
        _tokens.Clear(1 << 16);
        _ends.Clear(1 << 14);
        _templates.Clear(1 << 14);
        Span<uint> tokens = stackalloc uint[MaxTokens];
        for (int i = 0; i < page.Names.Count; i++)
        {
            int count = 0;
            Split(page.Names[i], tokens, ref count);
            foreach (uint token in tokens[..count])
            {
                _tokens.Add(token);
            }

            _ends.Add(_tokens.Count);
            _templates.Add(TemplateOf(page.Names[i]));
        }
    }

    /// <summary>The tokens of a name of the page.</summary>
    public ReadOnlySpan<uint> Of(int name)
    {
        int start = name == 0 ? 0 : _ends[name - 1];
        return _tokens.Span[start.._ends[name]];
    }

    /// <summary>The tokens of all names of the page, in order.</summary>
    public ReadOnlySpan<uint> All => _tokens.Span;

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
    /// <param name="tag">The element's tag.</param>
    /// <param name="names">The number of its class attribute's value, -1 when it has none.</param>
    public uint Shape(HtmlTag tag, int names) => TagToken(tag) ^ (names < 0 ? 0 : _templates[names]);

    /// <summary>The hash of the first class name; 0 when there is none.</summary>
    private static uint TemplateOf(ReadOnlySpan<char> names)
    {
        uint hash = 0;
        foreach (char c in names)
        {
            if (c <= ' ')
            {
                if (hash != 0)
                {
                    break;
                }

                continue;
            }

            // Digits number the instances of a template.
            hash = char.IsAsciiDigit(c) ? hash : ((hash == 0 ? Seed : hash) ^ c) * Prime;
        }

        return hash;
    }
}
