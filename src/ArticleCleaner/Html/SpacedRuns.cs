using System.Buffers;

namespace ArticleCleaner.Html;

/// <summary>
/// Goes through text as HTML folds it: runs of words with one space between them, parted by any other white space. Most text is
/// few such runs, found at the speed of a vector. Linear: nothing is looked at twice.
/// </summary>
/// <param name="text">The text.</param>
internal ref struct SpacedRuns(ReadOnlySpan<char> text)
{
    /// <summary>The white space that HTML text folds.</summary>
    public static readonly SearchValues<char> WhiteSpace = SearchValues.Create(" " + ButSpaces);

    private const string ButSpaces = "\t\n\r\f\v\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\u0085";

    private static readonly SearchValues<char> WhiteSpaceButSpaces = SearchValues.Create(ButSpaces);

    private ReadOnlySpan<char> _rest = text;

    /// <summary>What of <see cref="_rest"/> comes before its first white space that is no space; -1 when that is not known.</summary>
    private int _spaced = -1;

    /// <summary>Whether white space stands before the run found last, or at the end of the text.</summary>
    public bool IsParted { get; private set; }

    /// <summary>Finds the next run.</summary>
    /// <param name="run">The run; not empty, without white space at its ends.</param>
    /// <returns>Whether there was one.</returns>
    public bool Next(out ReadOnlySpan<char> run)
    {
        int start = _rest.IndexOfAnyExcept(WhiteSpace);
        IsParted = start > 0 || (start < 0 && !_rest.IsEmpty);
        if (start < 0)
        {
            run = _rest = [];
            return false;
        }

        _rest = _rest[start..];
        _spaced = start <= _spaced ? _spaced - start : -1;
        if (_spaced < 0)
        {
            int gap = _rest.IndexOfAny(WhiteSpaceButSpaces);
            _spaced = gap < 0 ? _rest.Length : gap;
        }

        ReadOnlySpan<char> words = _rest[.._spaced];
        int doubled = words.IndexOf("  ");
        run = (doubled < 0 ? words : words[..doubled]).TrimEnd(' ');
        _rest = _rest[run.Length..];
        _spaced -= run.Length;
        return true;
    }
}
