using ArticleCleaner.Blocks;

namespace ArticleCleaner.Signals;

/// <summary>Finds the block that says what the page's title says, and the main heading: where the article begins.</summary>
internal sealed class TitleMatcher
{
    /// <summary>Blocks longer than this are no titles.</summary>
    private const int MaxWords = 40;

    private readonly RecordList<uint> _title = new();
    private readonly HashTable<byte> _words = new(64);

    /// <summary>The block that agrees best with the title, or -1.</summary>
    public int Block { get; private set; }

    /// <summary>Shared words over all words of both, 0 to 1.</summary>
    public float Agreement { get; private set; }

    /// <summary>The first block in an <c>h1</c>, or -1.</summary>
    public int MainHeading { get; private set; }

    public void Run(PageDocument page, TextScan scan)
    {
        Block = MainHeading = -1;
        Agreement = 0;
        ReadTitle(page);
        for (int i = 0; i < page.Blocks.Count; i++)
        {
            ref PageBlock block = ref page.Blocks[i];
            if (MainHeading < 0 && block.Shape == BlockShape.Heading && block.Level == 1 && page.Format == PageFormat.Html)
            {
                MainHeading = i;
            }

            float agreement = AgreementOf(scan.WordsOf(i));
            // A heading says it with more right than a path or a link does.
            agreement += block.Shape == BlockShape.Heading && agreement > 0.2f ? 0.25f : 0;
            if (agreement > Agreement + 0.001f)
            {
                Agreement = agreement;
                Block = i;
            }
        }

        if (Agreement < 0.3f)
        {
            Block = -1;
        }
    }

    private void ReadTitle(PageDocument page)
    {
        _title.Clear(4096);
        _words.Reset(64);
        foreach (ref readonly RawText raw in page.RawTexts.Span)
        {
            if (page.Elements[raw.Element].Tag == HtmlTag.Title)
            {
                TextScanner.Scan(page.AttributeText.Slice(raw.Start, Math.Min(raw.Length, 400)), _title);
                break;
            }
        }

        foreach (uint word in _title.Span)
        {
            _words.GetOrAdd(word) = 1;
        }
    }

    private float AgreementOf(ReadOnlySpan<uint> words)
    {
        if (words.Length is 0 or > MaxWords || _title.Count == 0)
        {
            return 0;
        }

        int common = 0;
        foreach (uint word in words)
        {
            common += _words.Find(word);
        }

        return (float)common / (words.Length + _title.Count - Math.Min(common, _title.Count));
    }
}
