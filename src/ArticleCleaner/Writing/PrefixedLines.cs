using System.Text;

namespace ArticleCleaner.Writing;

/// <summary>
/// Lines of a text format in which a container is a prefix of each line in it: <c>&gt; </c> of a quotation, the marker of
/// a list item and then blanks as wide.
/// </summary>
internal sealed class PrefixedLines
{
    private readonly StringBuilder _text = new();
    private readonly List<Prefix> _prefixes = [];

    /// <summary>Whether an empty line comes before the next block.</summary>
    public bool Apart { get; set; }

    public int Depth => _prefixes.Count;

    /// <summary>Whether nothing has been written in the container that began last.</summary>
    public bool IsAtStart => _prefixes is [.., { IsUsed: false }];

    /// <summary>Begins a container.</summary>
    /// <param name="first">Prefix of its first line.</param>
    /// <param name="rest">Prefix of its other lines.</param>
    public void Begin(string first, string rest) => _prefixes.Add(new Prefix(first, rest));

    public void End() => _prefixes.RemoveAt(_prefixes.Count - 1);

    /// <summary>Writes the lines of a block.</summary>
    public void Write(ReadOnlySpan<char> block)
    {
        if (Apart && _text.Length > 0)
        {
            int start = _text.Length;
            foreach (Prefix prefix in _prefixes.TakeWhile(prefix => prefix.IsUsed))
            {
                _text.Append(prefix.Rest);
            }

            TrimEnd(start);
            _text.Append('\n');
        }

        foreach (Range line in block.Split('\n'))
        {
            int start = _text.Length;
            foreach (Prefix prefix in _prefixes)
            {
                _text.Append(prefix.IsUsed ? prefix.Rest : prefix.First);
                prefix.IsUsed = true;
            }

            if (block[line].IsEmpty)
            {
                TrimEnd(start);
            }

            _text.Append(block[line]).Append('\n');
        }

        Apart = true;
    }

    public override string ToString() => _text.ToString();

    private void TrimEnd(int start)
    {
        while (_text.Length > start && _text[^1] == ' ')
        {
            _text.Length--;
        }
    }

    private sealed class Prefix(string first, string rest)
    {
        public string First { get; } = first;

        public string Rest { get; } = rest;

        public bool IsUsed { get; set; }
    }
}
