namespace ArticleCleaner.Reading;

/// <summary>
/// Decides a page's charset. A byte order mark wins; then bytes that can hardly be anything else (well-formed UTF-8 beyond
/// ASCII, the NULs of UTF-16); then what is declared, as long as the bytes do not speak against it; then statistics.
/// </summary>
internal static class CharsetDecision
{
    /// <summary>Well-formed UTF-8 sequences from which on a declared East Asian charset, in which a few may arise by chance, is not believed.</summary>
    private const int CertainUtf8Sequences = 4;

    private const int SampleLength = 4096;

    /// <summary>In Latin script at most every third letter carries a mark; text with a higher share of high bytes is in another script.</summary>
    private const int MaxLatinHighPercent = 40;

    public static Charset Decide(ReadOnlySpan<byte> bytes, string? contentType, out int byteOrderMark)
    {
        if (ByteOrderMark(bytes, out byteOrderMark) is var marked and not 0)
        {
            return new Charset(marked, CharsetSource.ByteOrderMark);
        }

        int inHeader = contentType is null ? 0 : CharsetDeclaration.InContentType(contentType);
        if (Utf16ByNuls(bytes) is var wide and not 0)
        {
            return new Charset(wide, CharsetSource.Bytes, Disbelieved(inHeader, wide));
        }

        int inPage = CharsetDeclaration.InPage(bytes);
        ByteSurvey survey = ByteSurvey.Of(bytes);
        (int declared, CharsetSource source) = Declared(inHeader, inPage);
        if (survey.IsAscii)
        {
            // Seven-bit charsets switch by escape sequences; everything else is ASCII then.
            return declared == 50220 ? new Charset(declared, source) : new Charset(CharsetLabels.Utf8, CharsetSource.Bytes);
        }

        bool fewSequences = survey.Sequences < CertainUtf8Sequences && CharsetLabels.IsMultiByte(declared) && declared != CharsetLabels.Utf8;
        if (survey.IsUtf8 && !fewSequences)
        {
            return new Charset(CharsetLabels.Utf8, CharsetSource.Bytes, Disbelieved(declared, CharsetLabels.Utf8));
        }

        if (declared != 0 && Agrees(bytes, survey, declared, out int better))
        {
            return better != declared ? new Charset(better, CharsetSource.Guess, declared) : new Charset(declared, source);
        }

        if (source == CharsetSource.ContentType && inPage != 0 && inPage != declared && Agrees(bytes, survey, inPage, out better))
        {
            return new Charset(better, CharsetSource.Page, declared);
        }

        if (survey.IsMostlyUtf8)
        {
            return new Charset(CharsetLabels.Utf8, CharsetSource.Bytes, Disbelieved(declared, CharsetLabels.Utf8));
        }

        int guess = CharsetGuess.Of(bytes, survey);
        return new Charset(guess == 0 ? CharsetLabels.Windows1252 : guess, CharsetSource.Guess, Disbelieved(declared, guess));
    }

    /// <summary>The header beats the page, except that servers say Latin-1 of everything.</summary>
    private static (int CodePage, CharsetSource Source) Declared(int inHeader, int inPage) =>
        inHeader == 0 || (inHeader == CharsetLabels.Windows1252 && inPage != 0)
            ? (inPage, CharsetSource.Page)
            : (inHeader, CharsetSource.ContentType);

    private static int Disbelieved(int declared, int taken) => declared == taken ? 0 : declared;

    /// <summary>Whether the bytes can be in the declared charset.</summary>
    private static bool Agrees(ReadOnlySpan<byte> bytes, in ByteSurvey survey, int declared, out int better)
    {
        better = declared;
        switch (declared)
        {
            case CharsetLabels.Utf8:
                return survey.Sequences > survey.BadSequences;
            case CharsetLabels.Utf16LittleEndian or CharsetLabels.Utf16BigEndian:
                // Without a mark and without the NULs of Latin letters and markup: text in another script, or a wrong label.
                return bytes.IndexOf((byte)0) >= 0;
        }

        if (!CharsetLabels.IsMultiByte(declared))
        {
            if (declared == CharsetLabels.Windows1252 && IsOtherScript(bytes, survey))
            {
                int guess = CharsetGuess.Of(bytes, survey);
                better = guess == 0 ? declared : guess;
            }

            return true;
        }

        ReadOnlySpan<byte> sample = CharsetGuess.Sample(bytes, survey, SampleLength);
        string decoded = CharsetLabels.Get(declared).GetString(sample);
        int bad = decoded.AsSpan().Count('\uFFFD');
        int beyondAscii = decoded.Count(static c => c > 0x7F);
        return bad * 10 <= beyondAscii;
    }

    private static bool IsOtherScript(ReadOnlySpan<byte> bytes, in ByteSurvey survey)
    {
        ReadOnlySpan<byte> sample = CharsetGuess.Sample(bytes, survey, SampleLength);
        int high = 0, letters = 0;
        bool inTag = false;
        foreach (byte value in sample)
        {
            inTag = value == '<' || (inTag && value != '>');
            high += value >= 0xC0 && !inTag ? 1 : 0;
            letters += char.IsAsciiLetter((char)value) && !inTag ? 1 : 0;
        }

        return high * 100L > (high + letters) * (long)MaxLatinHighPercent;
    }

    private static int ByteOrderMark(ReadOnlySpan<byte> bytes, out int length)
    {
        length = 0;
        switch (bytes)
        {
            case [0xEF, 0xBB, 0xBF, ..]:
                length = 3;
                return CharsetLabels.Utf8;
            case [0xFF, 0xFE, ..]:
                length = 2;
                return CharsetLabels.Utf16LittleEndian;
            case [0xFE, 0xFF, ..]:
                length = 2;
                return CharsetLabels.Utf16BigEndian;
            default:
                return 0;
        }
    }

    /// <summary>UTF-16 without a mark: in one of the two places of each pair most bytes are NUL, in the other hardly any.</summary>
    private static int Utf16ByNuls(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> sample = bytes[..Math.Min(bytes.Length & ~1, SampleLength)];
        int even = 0, odd = 0;
        for (int i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        int pairs = sample.Length / 2;
        if (pairs < 4)
        {
            return 0;
        }

        // A third: markup and spaces have NULs even where the text is in another script.
        return odd * 3 > pairs && even * 20 < pairs ? CharsetLabels.Utf16LittleEndian
            : even * 3 > pairs && odd * 20 < pairs ? CharsetLabels.Utf16BigEndian
            : 0;
    }
}
