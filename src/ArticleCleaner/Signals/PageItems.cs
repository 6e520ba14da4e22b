using ArticleCleaner.Blocks;

namespace ArticleCleaner.Signals;

/// <summary>
/// The items of a page that may tell its type, each once: words of the address and of the title, the declared types
/// (og:type, <c>@type</c> of JSON-LD, itemtype), the program that made it; then the markup words.
/// </summary>
internal sealed class PageItems
{
    /// <summary>Characters of a data script that are looked through for declared types.</summary>
    private const int MaxScript = 200_000;

    private const uint AddressSeed = 0x9E3779B9;
    private const uint TypeSeed = 0x7F4A7C15;
    private const uint TitleSeed = 0x51ED270B;
    private const uint GeneratorSeed = 0x2545F491;
    private const int MaxItems = 4096;
    private readonly HashTable<byte> _seen = new(1024);
    private readonly RecordList<uint> _items = new();

    public ReadOnlySpan<uint> Items => _items.Span;

    /// <summary>How many of the items, from the first on, are what the page says of itself rather than markup.</summary>
    public int Declared { get; private set; }

    public void Run(PageDocument page, MarkupTokens tokens)
    {
        _seen.Reset(1024);
        _items.Clear(1 << 16);
        ReadAddress(page);
        ReadRawTexts(page);
        ReadElements(page);
        Declared = _items.Count;
        ReadTags(page);
        foreach (uint token in tokens.All)
        {
            Add(token);
        }
    }

    private void ReadTags(PageDocument page)
    {
        Span<bool> seen = stackalloc bool[HtmlTags.Count];
        seen.Clear();
        foreach (ref readonly PageElement element in page.Elements.Span)
        {
            if (!seen[(int)element.Tag])
            {
                seen[(int)element.Tag] = true;
                Add(MarkupTokens.TagToken(element.Tag));
            }
        }
    }

    /// <summary>Reads what elements declare.</summary>
    private void ReadElements(PageDocument page)
    {
        foreach (ref readonly PageElement element in page.Elements.Span)
        {
            foreach (ref readonly PageAttribute attribute in page.Attributes.Span.Slice(element.FirstAttribute, element.AttributeCount))
            {
                ReadOnlySpan<char> value = page.AttributeText.Slice(attribute.Start, attribute.Length);
                if (attribute.Name == AttributeName.Itemtype)
                {
                    AddWords(value[(value.LastIndexOf('/') + 1)..], TypeSeed);
                }
                else if (attribute.Name == AttributeName.Property && element.Tag == HtmlTag.Meta && value.SequenceEqual("og:type"))
                {
                    AddContent(page, element, TypeSeed);
                }
                else if (attribute.Name == AttributeName.Name && element.Tag == HtmlTag.Meta && value.Equals("generator", StringComparison.OrdinalIgnoreCase))
                {
                    AddContent(page, element, GeneratorSeed);
                }
            }
        }
    }

    private void AddContent(PageDocument page, in PageElement meta, uint seed)
    {
        foreach (ref readonly PageAttribute attribute in page.Attributes.Span.Slice(meta.FirstAttribute, meta.AttributeCount))
        {
            if (attribute.Name == AttributeName.Content)
            {
                AddWords(page.AttributeText.Slice(attribute.Start, attribute.Length), seed);
            }
        }
    }

    private void ReadAddress(PageDocument page)
    {
        if (page.Url is not null)
        {
            AddWords(page.Url.AbsolutePath, AddressSeed);
            string host = page.Url.IsAbsoluteUri ? page.Url.Host : "";
            int dot = host.IndexOf('.', StringComparison.Ordinal);
            // "docs.", "shop.", "forum." tell; the name of the site does not.
            AddWords(dot > 0 && host.IndexOf('.', dot + 1) > 0 ? host.AsSpan(0, dot) : [], AddressSeed + 1);
        }
    }

    private void ReadRawTexts(PageDocument page)
    {
        foreach (ref readonly RawText raw in page.RawTexts.Span)
        {
            if (page.Elements[raw.Element].Tag == HtmlTag.Title)
            {
                AddWords(page.AttributeText.Slice(raw.Start, raw.Length), TitleSeed);
            }

            if (page.Elements[raw.Element].Tag != HtmlTag.Script)
            {
                continue;
            }

            ReadOnlySpan<char> text = page.AttributeText.Slice(raw.Start, Math.Min(raw.Length, MaxScript));
            for (int at = text.IndexOf("\"@type\""); at >= 0; at = text.IndexOf("\"@type\""))
            {
                text = text[(at + 7)..];
                ReadOnlySpan<char> value = text.TrimStart(" \t\r\n:[");
                int end = value.IsEmpty || value[0] != '"' ? -1 : value[1..].IndexOf('"');
                if (end is > 0 and < 40)
                {
                    AddWords(value.Slice(1, end), TypeSeed);
                }
            }
        }
    }

    private void AddWords(ReadOnlySpan<char> text, uint seed)
    {
        Span<uint> tokens = stackalloc uint[MarkupTokens.MaxTokens];
        int count = 0;
        MarkupTokens.Split(text.Length > 400 ? text[..400] : text, tokens, ref count);
        foreach (uint token in tokens[..count])
        {
            Add((token ^ seed) * 0x85EBCA6B);
        }
    }

    private void Add(uint item)
    {
        if (_items.Count >= MaxItems)
        {
            return;
        }

        ref byte seen = ref _seen.GetOrAdd(item);
        if (seen == 0)
        {
            seen = 1;
            _items.Add(item);
        }
    }
}
