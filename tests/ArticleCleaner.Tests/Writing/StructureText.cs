using System.Text;

namespace ArticleCleaner.Tests.Writing;

/// <summary>Text with the formatting of each visible character, in a form in which two ways of nesting the same formats are equal.</summary>
internal sealed class StructureText
{
    private readonly StringBuilder _text = new();
    private string _formats = "";
    private char _gap;

    public void Add(char character, IEnumerable<string> formats)
    {
        if (character == '\n' || char.IsWhiteSpace(character))
        {
            _gap = _gap == '\n' || character == '\n' ? '\n' : ' ';
            return;
        }

        string sorted = string.Join(',', formats.Distinct().Order(StringComparer.Ordinal));
        if (_gap != 0 && _text.Length > 0)
        {
            _text.Append(_gap == '\n' ? '⏎' : ' ');
        }

        _gap = '\0';
        if (sorted != _formats)
        {
            _text.Append('{').Append(sorted).Append('}');
            _formats = sorted;
        }

        _text.Append(character);
    }

    /// <summary>
    /// A listing as both sides give it. Of a line that is indented by tabs in a list item, Markdig makes spaces, as many as
    /// there are to the next stop: such an indentation is one mark here.
    /// </summary>
    public static string Code(string listing, bool nested)
    {
        string text = listing.ReplaceLineEndings("\n").TrimEnd('\n');
        return nested ? string.Join('\n', text.Split('\n').Select(line => line.TrimStart(' ', '\t').Length < line.Length ? "→" + line.TrimStart(' ', '\t') : line)) : text;
    }

    public override string ToString() => _text.ToString();
}
