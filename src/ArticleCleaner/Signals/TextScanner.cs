using System.Globalization;
using ArticleCleaner.Blocks;

namespace ArticleCleaner.Signals;

/// <summary>Counts characters and words of a text in one pass.</summary>
internal static class TextScanner
{
    private const uint WordSeed = 2166136261;
    private const uint WordPrime = 16777619;
    private static readonly CharClass[] Ascii = MakeAscii();

    private enum CharClass : byte
    {
        Symbol,
        Space,
        Lower,
        Upper,
        Digit,
        Comma,
        End,
        Apostrophe,
        Currency,
        Unspaced,
        Mark,
    }

    /// <summary>Scans one block's text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Receives a hash per word.</param>
    public static BlockStatistics Scan(ReadOnlySpan<char> text, RecordList<uint> words)
    {
        var result = new BlockStatistics { FirstWord = words.Count };
        ulong hash = 14695981039346656037;
        uint word = 0;
        int unspaced = 0;
        bool currency = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            CharClass kind = c < 0x80 ? Ascii[c] : Classify(c);
            switch (kind)
            {
                case CharClass.Lower or CharClass.Upper or CharClass.Digit:
                    if (kind == CharClass.Digit)
                    {
                        result.Digits++;
                        result.Prices += currency ? 1 : 0;
                        currency = false;
                    }
                    else
                    {
                        result.Letters++;
                        if (kind == CharClass.Upper)
                        {
                            result.Capitals++;
                            result.CapitalWords += word == 0 ? 1 : 0;
                            c = c < 0x80 ? (char)(c | 0x20) : char.ToLowerInvariant(c);
                        }
                    }

                    if (word == 0)
                    {
                        result.Words++;
                        word = WordSeed;
                    }

                    word = (word ^ c) * WordPrime;
                    hash = (hash ^ c) * 1099511628211;

                    // Most of a text is small letters behind another letter: they need no more than this.
                    int first = i + 1;
                    while (i + 1 < text.Length && (uint)(text[i + 1] - 'a') <= 'z' - 'a')
                    {
                        i++;
                        word = (word ^ text[i]) * WordPrime;
                        hash = (hash ^ text[i]) * 1099511628211;
                    }

                    result.Letters += i + 1 - first;
                    continue;
                case CharClass.Unspaced:
                    result.Letters++;
                    unspaced++;
                    EndWord(ref word, words);
                    words.Add((WordSeed ^ c) * WordPrime);
                    hash = (hash ^ c) * 1099511628211;
                    continue;
                case CharClass.Mark:
                    continue;
            }

            EndWord(ref word, words);
            switch (kind)
            {
                case CharClass.Comma:
                    result.Commas++;
                    break;
                case CharClass.End:
                    if (i + 1 == text.Length || c > 0x2000 || text[i + 1] <= ' ' || IsClosing(text[i + 1]))
                    {
                        result.SentenceEnds++;
                    }

                    break;
                case CharClass.Currency:
                    result.Symbols++;
                    // "12 €" and "$12" are both prices.
                    result.Prices += i > 1 && (char.IsAsciiDigit(text[i - 1]) || (text[i - 1] <= ' ' && char.IsAsciiDigit(text[i - 2]))) ? 1 : 0;
                    currency = true;
                    continue;
                case CharClass.Symbol:
                    result.Symbols++;
                    break;
                case CharClass.Space:
                    continue;
            }

            currency = false;
        }

        EndWord(ref word, words);
        result.Words += (unspaced + 1) / 2;
        result.WordCount = words.Count - result.FirstWord;
        result.TextHash = hash;
        result.EndsSentence = EndsLikeSentence(text);
        return result;
    }

    /// <summary>Scripts written without spaces between words: Han, kana, Thai, Lao, Khmer, Burmese.</summary>
    public static bool IsUnspaced(char c) =>
        c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF')
            or (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF');

    private static void EndWord(ref uint word, RecordList<uint> words)
    {
        if (word != 0)
        {
            words.Add(word);
            word = 0;
        }
    }

    private static CharClass Classify(char c)
    {
        if (IsUnspaced(c))
        {
            return CharClass.Unspaced;
        }

        switch (c)
        {
            case '、' or '，' or '،':
                return CharClass.Comma;
            case '。' or '！' or '？' or '؟' or '…' or '।' or '۔':
                return CharClass.End;
            case '€' or '£' or '¥' or '₹' or '₽' or '₩' or '₺' or '₫' or '฿':
                return CharClass.Currency;
            case '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\uFEFF':
                return CharClass.Mark;
            case '’':
                return CharClass.Apostrophe;
        }

        return char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => CharClass.Upper,
            UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.Surrogate => CharClass.Lower,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => CharClass.Mark,
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => CharClass.Digit,
            UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Control => CharClass.Space,
            _ => CharClass.Symbol,
        };
    }

    private static bool EndsLikeSentence(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd().TrimEnd("\"'”’»)]*_›」』");
        return !text.IsEmpty && text[^1] is '.' or '!' or '?' or '。' or '！' or '？' or '؟' or '…' or '।' or '۔';
    }

    private static bool IsClosing(char c) => c is '"' or '\'' or '”' or '’' or '»' or ')' or ']' or '*' or '\u00A0';

    private static CharClass[] MakeAscii()
    {
        var classes = new CharClass[128];
        for (int c = 0; c < 128; c++)
        {
            classes[c] = (char)c switch
            {
                <= ' ' => CharClass.Space,
                >= 'a' and <= 'z' or '_' => CharClass.Lower,
                >= 'A' and <= 'Z' => CharClass.Upper,
                >= '0' and <= '9' => CharClass.Digit,
                ',' => CharClass.Comma,
                '.' or '!' or '?' => CharClass.End,
                '\'' => CharClass.Apostrophe,
                '$' => CharClass.Currency,
                _ => CharClass.Symbol,
            };
        }

        return classes;
    }
}
