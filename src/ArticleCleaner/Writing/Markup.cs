using System.Text;

namespace ArticleCleaner.Writing;

/// <summary>Writes elements, attributes and text so that none can become another. For HTML and XML.</summary>
internal sealed class Markup
{
    private readonly StringBuilder _text = new();

    public Markup Raw(string markup)
    {
        _text.Append(markup);
        return this;
    }

    public Markup Line()
    {
        if (_text.Length > 0 && _text[^1] != '\n')
        {
            _text.Append('\n');
        }

        return this;
    }

    public Markup Open(string element)
    {
        _text.Append('<').Append(element).Append('>');
        return this;
    }

    /// <summary>Opens an element; attributes whose value is <see langword="null"/> are left out.</summary>
    public Markup Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(element, attributes);
        _text.Append('>');
        return this;
    }

    /// <summary>Writes an element without content.</summary>
    /// <param name="element">Its name.</param>
    /// <param name="end">How the tag ends: <c>&gt;</c> in HTML, <c>/&gt;</c> in XML.</param>
    /// <param name="attributes">Its attributes.</param>
    public Markup Void(string element, string end, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(element, attributes);
        _text.Append(end);
        return this;
    }

    public Markup Close(string element)
    {
        _text.Append("</").Append(element).Append('>');
        return this;
    }

    public Markup Text(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char character = text[i];
            switch (character)
            {
                case '&': _text.Append("&amp;"); break;
                case '<': _text.Append("&lt;"); break;
                case '>': _text.Append("&gt;"); break;
                case '"': _text.Append("&quot;"); break;
                case '\r': _text.Append("&#13;"); break;
                default:
                    if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                    {
                        _text.Append(character).Append(text[++i]);
                    }
                    else
                    {
                        _text.Append(IsAllowed(character) ? character : '\uFFFD');
                    }

                    break;
            }
        }

        return this;
    }

    public override string ToString() => _text.ToString();

    /// <summary>Characters that XML 1.0 and HTML allow; a control character of C1 would be another one in HTML.</summary>
    private static bool IsAllowed(char character) => character switch
    {
        '\t' or '\n' => true,
        < ' ' or (>= '\x7F' and <= '\x9F') or '\uFFFE' or '\uFFFF' => false,
        _ => !char.IsSurrogate(character),
    };

    private void Tag(string element, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _text.Append('<').Append(element);
        foreach ((string name, string? value) in attributes)
        {
            if (value is not null)
            {
                _text.Append(' ').Append(name).Append("=\"");
                Text(value);
                _text.Append('"');
            }
        }
    }
}
