using System.Buffers;

namespace ArticleCleaner.Text;

/// <summary>Cuts text into its lines, blank ones left out. Every line break of Unicode counts.</summary>
internal ref struct LineReader(ReadOnlySpan<char> input)
{
    private const int TabWidth = 4;

    private static readonly SearchValues<char> LineBreaks = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");

    private readonly ReadOnlySpan<char> _input = input;
    private int _position;

    /// <summary>Where the line after the one read last starts.</summary>
    public readonly int Position => _position;

    public bool Read(out TextLine line)
    {
        int blank = 0;
        while (_position < _input.Length)
        {
            int start = _position;
            int length = _input[start..].IndexOfAny(LineBreaks);
            int end = length < 0 ? _input.Length : start + length;
            _position = end + 1 < _input.Length && _input[end] == '\r' && _input[end + 1] == '\n' ? end + 2 : Math.Min(end + 1, _input.Length);

            ReadOnlySpan<char> text = _input[start..end].TrimStart();
            if (text.IsEmpty)
            {
                // A paragraph separator parts as a blank line does.
                blank++;
                continue;
            }

            int first = end - text.Length;
            bool parted = blank > 0 || (start > 0 && _input[start - 1] == '\u2029');
            line = new TextLine(first, first + text.TrimEnd().Length, Indent(_input[start..first]), parted);
            return true;
        }

        line = default;
        return false;
    }

    private static int Indent(ReadOnlySpan<char> space)
    {
        int indent = 0;
        foreach (char c in space)
        {
            indent += c == '\t' ? TabWidth : 1;
        }

        return indent;
    }
}
