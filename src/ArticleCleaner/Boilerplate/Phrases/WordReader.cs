using ArticleCleaner.Signals;

namespace ArticleCleaner.Boilerplate.Phrases;

/// <summary>A word of a text: the hash of its folded form and its place.</summary>
internal readonly record struct Word(ulong Hash, int Start, int End);

/// <summary>
/// Reads a text as words that compare equal when a reader would call them the same: letter case, apostrophes and Arabic
/// vowel signs do not count, every number is one and the same word, a character of an unspaced script is a word.
/// </summary>
internal ref struct WordReader(ReadOnlySpan<char> text)
{
    /// <summary>The word that stands for any number, thousands and "1.2k" included.</summary>
    public const ulong Number = 0x9E3779B97F4A7C15;

    private readonly ReadOnlySpan<char> _text = text;
    private int _position;

    /// <summary>Fills <paramref name="words"/> with the words of a text.</summary>
    /// <returns>How many there are, at most the room given.</returns>
    public static int Read(ReadOnlySpan<char> text, Span<Word> words)
    {
        int count = 0;
        int position = 0;
        while (count < words.Length && (position = Next(text, position, out words[count])) >= 0)
        {
            count++;
        }

        return count;
    }

    public bool Next(out Word word)
    {
        int position = Next(_text, _position, out word);
        _position = position < 0 ? _text.Length : position;
        return position >= 0;
    }

    /// <summary>Reads one word.</summary>
    /// <returns>The offset behind it, or -1 when there is none.</returns>
    private static int Next(ReadOnlySpan<char> text, int position, out Word word)
    {
        while ((uint)position < (uint)text.Length && !IsWordChar(text[position]))
        {
            position++;
        }

        int start = position;
        if (start >= text.Length)
        {
            word = default;
            return -1;
        }

        if (!IsAsciiLetter(text[start]))
        {
            if (char.IsDigit(text[start]))
            {
                position = NumberEnd(text, start);
                word = new Word(Number, start, position);
                return position;
            }

            if (TextScanner.IsUnspaced(text[start]))
            {
                word = new Word(WordHash.Of(text[start]), start, start + 1);
                return start + 1;
            }
        }
        else if (WordHash.TryRead(text, start, out ulong plain, out int plainEnd))
        {
            word = new Word(plain, start, plainEnd);
            return plainEnd;
        }

        var hash = new WordHash();
        int end = start;
        for (; (uint)position < (uint)text.Length; position++)
        {
            char c = text[position];
            if (IsAsciiLetter(c))
            {
                hash.Add((char)(c | 0x20u));
                end = position + 1;
                continue;
            }

            if (c <= ' ')
            {
                break;
            }

            if (c is '\'' or '’' or '\u00AD' or '\u0640' or (>= '\u064B' and <= '\u0652'))
            {
                continue;
            }

            if (!char.IsLetterOrDigit(c) || TextScanner.IsUnspaced(c))
            {
                break;
            }

            hash.Add(Fold(c));
            end = position + 1;
        }

        word = new Word(hash.Value, start, end);
        return position;
    }

    /// <summary>Behind digits, separators between digits, and a following k or m.</summary>
    private static int NumberEnd(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length
            && (char.IsDigit(text[position]) || (text[position] is '.' or ',' && position + 1 < text.Length && char.IsDigit(text[position + 1]))))
        {
            position++;
        }

        if (position < text.Length && text[position] is 'k' or 'K' or 'm' or 'M'
            && (position + 1 == text.Length || !char.IsLetterOrDigit(text[position + 1])))
        {
            position++;
        }

        return position;
    }

    private static bool IsAsciiLetter(char c) => (c | 0x20u) - 'a' <= 'z' - 'a';

    private static bool IsWordChar(char c) => IsAsciiLetter(c) || (c > ' ' && char.IsLetterOrDigit(c));

    private static char Fold(char c) => c switch
    {
        < '\u0080' => char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c,
        'ı' or 'İ' => 'i',
        _ => char.ToLowerInvariant(c),
    };
}
