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

    private const ulong HashSeed = 14695981039346656037;
    private const ulong HashPrime = 1099511628211;

    private readonly ReadOnlySpan<char> _text = text;
    private int _position;

    /// <summary>Fills <paramref name="words"/> with the words of a text.</summary>
    /// <returns>How many there are, at most the room given.</returns>
    public static int Read(ReadOnlySpan<char> text, Span<Word> words)
    {
        var reader = new WordReader(text);
        int count = 0;
        while (count < words.Length && reader.Next(out words[count]))
        {
            count++;
        }

        return count;
    }

    public bool Next(out Word word)
    {
        while (_position < _text.Length && !char.IsLetterOrDigit(_text[_position]))
        {
            _position++;
        }

        int start = _position;
        if (start == _text.Length)
        {
            word = default;
            return false;
        }

        if (char.IsDigit(_text[start]))
        {
            ReadNumber();
            word = new Word(Number, start, _position);
            return true;
        }

        ulong hash = HashSeed;
        if (TextScanner.IsUnspaced(_text[start]))
        {
            hash = (hash ^ _text[_position++]) * HashPrime;
            word = new Word(hash, start, _position);
            return true;
        }

        int end = start;
        for (; _position < _text.Length; _position++)
        {
            char c = _text[_position];
            if (char.IsAsciiLetterOrDigit(c))
            {
                hash = (hash ^ (char)(c >= 'A' ? c | 0x20 : c)) * HashPrime;
                end = _position + 1;
                continue;
            }

            if (c is '\'' or '’' or '\u00AD' or '\u0640' or (>= '\u064B' and <= '\u0652'))
            {
                continue;
            }

            if (!char.IsLetterOrDigit(c) || TextScanner.IsUnspaced(c))
            {
                break;
            }

            hash = (hash ^ Fold(c)) * HashPrime;
            end = _position + 1;
        }

        word = new Word(hash, start, end);
        return true;
    }

    /// <summary>Digits, separators between digits, and a following k or m.</summary>
    private void ReadNumber()
    {
        while (_position < _text.Length
            && (char.IsDigit(_text[_position]) || (_text[_position] is '.' or ',' && _position + 1 < _text.Length && char.IsDigit(_text[_position + 1]))))
        {
            _position++;
        }

        if (_position < _text.Length && _text[_position] is 'k' or 'K' or 'm' or 'M'
            && (_position + 1 == _text.Length || !char.IsLetterOrDigit(_text[_position + 1])))
        {
            _position++;
        }
    }

    private static char Fold(char c) => c switch
    {
        < '\u0080' => char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c,
        'ı' or 'İ' => 'i',
        _ => char.ToLowerInvariant(c),
    };
}
