using ArticleCleaner.Quality.Scoring;

namespace ArticleCleaner.Quality.Flattening;

/// <summary>
/// Finds where a start tag ends, in the tolerant way of Python's <c>html.parser</c> (version 3.11), quirks included: an
/// attribute must follow white space, a slash or a quote; a quote that never closes opens no value.
/// </summary>
internal sealed class TagScanner(string html)
{
    // Where the search for a closing quote is known to fail: from here on to the end.
    private int _noSingleFrom = int.MaxValue;
    private int _noDoubleFrom = int.MaxValue;

    /// <summary>The end of a tag name that begins at a letter.</summary>
    public int NameEnd(int start)
    {
        int end = start + 1;
        while (end < html.Length && html[end] is not ('\t' or '\n' or '\r' or '\f' or ' ' or '/' or '>' or '\0'))
        {
            end++;
        }

        return end;
    }

    /// <summary>Passes white space and slashes, but not the slash of <c>/&gt;</c>.</summary>
    public int SkipSeparators(int position)
    {
        while (position < html.Length && (PythonText.IsSpace(html[position]) || (html[position] == '/' && !(position + 1 < html.Length && html[position + 1] == '>'))))
        {
            position++;
        }

        return position;
    }

    /// <summary>The place behind the start tag at <paramref name="start"/>, or -1 when it is not complete.</summary>
    public int StartTagEnd(int start)
    {
        int end = NameEnd(start + 1);
        while (end < html.Length && (PythonText.IsSpace(html[end]) || html[end] == '/'))
        {
            end++;
        }

        while (TryAttribute(end, out int next))
        {
            end = next;
        }

        end = SkipSpace(end);
        if (end >= html.Length)
        {
            return -1;
        }

        char c = html[end];
        if (c == '>')
        {
            return end + 1;
        }

        if (c == '/')
        {
            return end + 1 < html.Length && html[end + 1] == '>' ? end + 2 : -1;
        }

        return char.IsAsciiLetter(c) || c == '=' ? -1 : end;
    }

    /// <summary>Passes one attribute and the separators behind it.</summary>
    public bool TryAttribute(int position, out int end)
    {
        end = position;
        if (position >= html.Length || !MayPrecedeAttribute(html[position - 1]) || html[position] is '/' or '>' || PythonText.IsSpace(html[position]))
        {
            return false;
        }

        end++;
        while (end < html.Length && html[end] is not ('/' or '=' or '>') && !PythonText.IsSpace(html[end]))
        {
            end++;
        }

        end = SkipSeparators(ValueEnd(end));
        return true;
    }

    private static bool MayPrecedeAttribute(char c) => c is '\'' or '"' or '/' || PythonText.IsSpace(c);

    /// <summary>The end of <c>= value</c> behind an attribute name, or the name's end when there is none.</summary>
    private int ValueEnd(int nameEnd)
    {
        int firstEquals = SkipSpace(nameEnd), equalsEnd = firstEquals;
        while (equalsEnd < html.Length && html[equalsEnd] == '=')
        {
            equalsEnd++;
        }

        if (equalsEnd == firstEquals)
        {
            return nameEnd;
        }

        int value = SkipSpace(equalsEnd);
        if (value >= html.Length || html[value] is not ('\'' or '"'))
        {
            return BareEnd(value);
        }

        int closing = Closing(value);
        if (closing >= 0)
        {
            return closing + 1;
        }

        // No closing quote: the value is empty when a space stands before the quote, or takes the last of several equals signs.
        if (value > equalsEnd)
        {
            return value - 1;
        }

        return equalsEnd - firstEquals > 1 ? BareEnd(equalsEnd - 1) : nameEnd;
    }

    private int Closing(int quote)
    {
        ref int none = ref html[quote] == '"' ? ref _noDoubleFrom : ref _noSingleFrom;
        if (quote >= none)
        {
            return -1;
        }

        int closing = html.IndexOf(html[quote], quote + 1);
        if (closing < 0)
        {
            none = quote;
        }

        return closing;
    }

    private int BareEnd(int position)
    {
        while (position < html.Length && html[position] != '>' && !PythonText.IsSpace(html[position]))
        {
            position++;
        }

        return position;
    }

    private int SkipSpace(int position)
    {
        while (position < html.Length && PythonText.IsSpace(html[position]))
        {
            position++;
        }

        return position;
    }
}
