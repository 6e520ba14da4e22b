using ArticleCleaner.Blocks;

namespace ArticleCleaner.Signals;

/// <summary>
/// The items of a page that may tell its type, each once: markup words, words of the address, the declared types
/// (og:type, <c>@type</c> of JSON-LD, itemtype).
/// </summary>
internal sealed class PageItems
{
    /// <summary>Characters of a data script that are looked through for declared types.</summary>
    private const int MaxScript = 200_000;

    private const uint AddressSeed = 0x9E3779B9;
    private const uint TypeSeed = 0x7F4A7C15;
    private const int MaxItems = 4096;
    private readonly HashTable<byte> _seen = new(1024);
    private readonly RecordList<uint> _items = new();

    public ReadOnlySpan<uint> Items => _items.Span;

    public void Run(PageDocument page, MarkupTokens tokens)
    {
        _seen.Reset(1024);
        _items.Clear(1 << 16);
        ReadAddress(page);
        ReadTypes(page);
        ReadElements(page);
        foreach (uint token in tokens.All)
        {
            Add(token);
        }
    }

    /// <summary>Reads the tags and the types that elements declare.</summary>
    private void ReadElements(PageDocument page)
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

            foreach (ref readonly PageAttribute attribute in page.Attributes.Span.Slice(element.FirstAttribute, element.AttributeCount))
            {
                ReadOnlySpan<char> value = page.AttributeText.Slice(attribute.Start, attribute.Length);
                if (attribute.Name == AttributeName.Itemtype)
                {
                    AddWords(value[(value.LastIndexOf('/') + 1)..], TypeSeed);
                }
                else if (attribute.Name == AttributeName.Property && element.Tag == HtmlTag.Meta && value.SequenceEqual("og:type"))
                {
                    AddContent(page, element);
                }
            }
        }
    }

    private void AddContent(PageDocument page, in PageElement meta)
    {
        foreach (ref readonly PageAttribute attribute in page.Attributes.Span.Slice(meta.FirstAttribute, meta.AttributeCount))
        {
            if (attribute.Name == AttributeName.Content)
            {
                AddWords(page.AttributeText.Slice(attribute.Start, attribute.Length), TypeSeed);
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

    private void ReadTypes(PageDocument page)
    {
        foreach (ref readonly RawText raw in page.RawTexts.Span)
        {
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
        ref byte seen = ref _seen.GetOrAdd(item);
        if (seen == 0 && _items.Count < MaxItems)
        {
            seen = 1;
            _items.Add(item);
        }
    }
}
