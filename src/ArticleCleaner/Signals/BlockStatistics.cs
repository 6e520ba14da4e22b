using ArticleCleaner.Blocks;

namespace ArticleCleaner.Signals;

/// <summary>Counts of one block's characters, made in one pass over its text.</summary>
internal struct BlockStatistics
{
    /// <summary>Words; two characters of a script written without spaces count as one.</summary>
    public int Words;

    public int Letters;
    public int Digits;
    public int Capitals;
    public int Symbols;
    public int Commas;
    public int CapitalWords;

    /// <summary>Sentence ends (full stop, question or exclamation mark and their like in other scripts) before a space or the end.</summary>
    public int SentenceEnds;

    public bool EndsSentence;
    public double LinkDensity;

    /// <summary>FNV-1a hash of the letters and digits in lower case: equal for texts that differ in case and punctuation only.</summary>
    public ulong TextHash;

    public static BlockStatistics Of(PageDocument page, in PageBlock block)
    {
        ReadOnlySpan<char> text = page.TextOf(block);
        var result = new BlockStatistics();
        ulong hash = 14695981039346656037;
        int unspaced = 0;
        bool inWord = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                if (c < 0x80)
                {
                    result.Letters++;
                    if (char.IsAsciiDigit(c))
                    {
                        result.Letters--;
                        result.Digits++;
                    }
                    else if (char.IsAsciiLetterUpper(c))
                    {
                        result.Capitals++;
                        result.CapitalWords += inWord ? 0 : 1;
                        c = (char)(c | 0x20);
                    }
                }
                else
                {
                    result.Letters++;
                    if (IsUnspaced(c))
                    {
                        unspaced++;
                        inWord = true;
                    }
                    else if (char.IsUpper(c))
                    {
                        result.Capitals++;
                        result.CapitalWords += inWord ? 0 : 1;
                        c = char.ToLowerInvariant(c);
                    }
                }

                if (!inWord)
                {
                    result.Words++;
                    inWord = true;
                }

                hash = (hash ^ c) * 1099511628211;
                continue;
            }

            switch (c)
            {
                case ' ' or '\n':
                    inWord = false;
                    break;
                case ',' or '、' or '，' or '،':
                    result.Commas++;
                    inWord = false;
                    break;
                case '.' or '!' or '?' or '。' or '！' or '？' or '؟' or '…' or '।':
                    if (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]) || c > 0x2000 || IsClosing(text[i + 1]))
                    {
                        result.SentenceEnds++;
                    }

                    inWord = false;
                    break;
                case '\'' or '’' or '\u00AD':
                    break;
                default:
                    inWord = false;
                    result.Symbols += char.IsWhiteSpace(c) ? 0 : 1;
                    break;
            }
        }

        result.Words += unspaced / 2;
        result.TextHash = hash;
        result.EndsSentence = EndsLikeSentence(text);
        result.LinkDensity = block.Length == 0 ? 0 : Math.Min(1.0, block.LinkChars / (double)block.Length);
        return result;
    }

    /// <summary>Scripts written without spaces between words: Han, kana, Thai, Lao, Khmer, Burmese.</summary>
    public static bool IsUnspaced(char c) =>
        c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF')
            or (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF');

    private static bool EndsLikeSentence(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd().TrimEnd("\"'”’»)]*_›」』");
        return !text.IsEmpty && text[^1] is '.' or '!' or '?' or '。' or '！' or '？' or '؟' or '…' or '।' or '۔';
    }

    private static bool IsClosing(char c) => c is '"' or '\'' or '”' or '’' or '»' or ')' or ']' or '*';
}
