using System.Globalization;
using System.Text;
using ArticleCleaner.Blocks;

namespace ArticleCleaner.Reading;

/// <summary>Bytes to characters: decides the charset, decodes into a reused buffer, says what went wrong.</summary>
internal sealed class PageReader
{
    private const int FirstCapacity = 1 << 16;

    private char[] _chars = new char[FirstCapacity];

    /// <summary>The characters of the page read last; valid up to the length that <c>Read</c> returned.</summary>
    public char[] Chars => _chars;

    /// <summary>Gives the page read last away as a page's text; <see cref="Chars"/> no longer hold it.</summary>
    public void GiveTo(CharBuffer text, int length) => _chars = text.Exchange(_chars, length);

    /// <summary>What the page read last was decoded with; <see langword="null"/> for a page that came as characters or not at all.</summary>
    public Charset? Charset { get; private set; }

    /// <summary>Takes a page that is decoded already. A byte order mark at its start is not part of it.</summary>
    /// <returns>The number of characters in <see cref="Chars"/>.</returns>
    public int Read(ReadOnlySpan<char> page, CleanerLimits limits, List<CleanerWarning> warnings)
    {
        Charset = null;
        if (page is ['\uFEFF', ..])
        {
            page = page[1..];
        }

        if (page.Length > limits.MaxInputLength)
        {
            warnings.Add(Truncated(page.Length, "characters", limits));
            int length = limits.MaxInputLength;
            page = page[..(length > 0 && char.IsHighSurrogate(page[length - 1]) ? length - 1 : length)];
        }

        if (BinaryContent.LooksBinary(page))
        {
            warnings.Add(new CleanerWarning("binary_input", "The characters look like binary data rather than a page."));
        }

        ReusedChars.Fit(ref _chars, page.Length);
        page.CopyTo(_chars);
        return page.Length;
    }

    /// <summary>Decodes a page. Binary content is not read: the page is empty then.</summary>
    /// <returns>The number of characters in <see cref="Chars"/>.</returns>
    public int Read(ReadOnlySpan<byte> page, string? contentType, CleanerLimits limits, List<CleanerWarning> warnings)
    {
        Charset = null;
        if (page.Length > limits.MaxInputLength)
        {
            warnings.Add(Truncated(page.Length, "bytes", limits));
            page = page[..limits.MaxInputLength];
        }

        Charset charset = CharsetDecision.Decide(page, contentType, out int byteOrderMark);
        page = page[byteOrderMark..];
        bool wide = charset.CodePage is CharsetLabels.Utf16LittleEndian or CharsetLabels.Utf16BigEndian;
        if (!wide && BinaryContent.Recognise(page) is { } binary)
        {
            warnings.Add(new CleanerWarning("binary_input", $"The input is {binary}, not a page; it was not read."));
            return 0;
        }

        Charset = charset;
        return Decode(WithoutCutCharacter(page, charset.CodePage), charset, warnings);
    }

    private int Decode(ReadOnlySpan<byte> page, Charset charset, List<CleanerWarning> warnings)
    {
        Encoding encoding = CharsetLabels.Get(charset.CodePage);
        ReusedChars.Fit(ref _chars, charset.CodePage == CharsetLabels.Utf8 ? page.Length : encoding.GetMaxCharCount(page.Length));
        int length = encoding.GetChars(page, _chars);

        int errors = _chars.AsSpan(0, length).Count('\uFFFD');
        if (errors > 0 && charset.CodePage == CharsetLabels.Utf8)
        {
            errors -= page.Count("\uFFFD"u8);
        }

        if (charset.Source == CharsetSource.Guess)
        {
            warnings.Add(new CleanerWarning("charset_guessed", $"The page was read as {encoding.WebName}, which is a guess from its bytes."));
        }

        if (charset.Overridden != 0)
        {
            warnings.Add(new CleanerWarning("charset_overridden", $"The page was declared to be {CharsetLabels.Get(charset.Overridden).WebName}, but its bytes are {encoding.WebName}."));
        }

        if (errors > 0)
        {
            warnings.Add(new CleanerWarning("charset_errors", string.Create(CultureInfo.InvariantCulture, $"{errors} places of the page are not valid {encoding.WebName} and were read as U+FFFD.")));
        }

        return length;
    }

    /// <summary>Without the first bytes of a UTF-8 character whose rest was cut off.</summary>
    private static ReadOnlySpan<byte> WithoutCutCharacter(ReadOnlySpan<byte> page, int codePage)
    {
        if (codePage != CharsetLabels.Utf8)
        {
            return page;
        }

        for (int back = 1; back <= Math.Min(3, page.Length); back++)
        {
            byte value = page[^back];
            if (value < 0x80)
            {
                return page;
            }

            if (value >= 0xC0)
            {
                int needed = value >= 0xF0 ? 4 : value >= 0xE0 ? 3 : 2;
                return back < needed ? page[..^back] : page;
            }
        }

        return page;
    }

    private static CleanerWarning Truncated(int length, string unit, CleanerLimits limits) =>
        new("input_truncated", string.Create(CultureInfo.InvariantCulture, $"The input is {length} {unit} long; only the first {limits.MaxInputLength} were read."));
}
