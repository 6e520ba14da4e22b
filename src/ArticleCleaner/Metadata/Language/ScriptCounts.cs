namespace ArticleCleaner.Metadata.Language;

/// <summary>Letters of a text by script, for the scripts that (nearly) one language uses.</summary>
internal struct ScriptCounts
{
    private int _kana;
    private int _han;
    private int _hangul;
    private int _thai;
    private int _hebrew;
    private int _devanagari;
    private int _greek;
    private int _georgian;
    private int _armenian;
    private int _bengali;
    private int _tamil;

    public int Letters { get; private set; }

    public void Add(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyExceptInRange('\0', '\u036F'))
        {
            // Latin letters are of no script counted here.
            int letters = 0;
            foreach (char c in text)
            {
                letters += c >= 'A' ? 1 : 0;
            }

            Letters += letters;
            return;
        }

        foreach (char c in text)
        {
            if (c < 'A')
            {
                continue;
            }

            Letters++;
            switch (c)
            {
                case < '\u0370':
                    break;
                case <= '\u03FF':
                    _greek++;
                    break;
                case >= '\u0530' and <= '\u058F':
                    _armenian++;
                    break;
                case >= '\u0590' and <= '\u05FF':
                    _hebrew++;
                    break;
                case >= '\u0900' and <= '\u097F':
                    _devanagari++;
                    break;
                case >= '\u0980' and <= '\u09FF':
                    _bengali++;
                    break;
                case >= '\u0B80' and <= '\u0BFF':
                    _tamil++;
                    break;
                case >= '\u0E00' and <= '\u0E7F':
                    _thai++;
                    break;
                case >= '\u10A0' and <= '\u10FF':
                    _georgian++;
                    break;
                case >= '\u3040' and <= '\u30FF':
                    _kana++;
                    break;
                case >= '\u3400' and <= '\u9FFF':
                    _han++;
                    break;
                case >= '\uAC00' and <= '\uD7AF':
                    _hangul++;
                    break;
            }
        }
    }

    /// <summary>The language whose script half of the letters are in, or <see langword="null"/>.</summary>
    public readonly string? Language()
    {
        int half = Math.Max(4, Letters / 2);
        if (_han + _kana >= half)
        {
            // Japanese prose is a third kana or more; Chinese has none.
            return _kana * 12 > _han ? "ja" : "zh";
        }

        return _hangul >= half ? "ko" : _thai >= half ? "th" : _hebrew >= half ? "he" : _devanagari >= half ? "hi" : _greek >= half ? "el"
            : _georgian >= half ? "ka" : _armenian >= half ? "hy" : _bengali >= half ? "bn" : _tamil >= half ? "ta" : null;
    }
}
