using System.Text;
using ArticleCleaner.Articles;

namespace ArticleCleaner.Writing.Markdown;

/// <summary>How a line break in a text is written.</summary>
internal enum BreakStyle
{
    /// <summary>As a hard line break.</summary>
    Hard,

    /// <summary>As a blank, where a line break is not possible.</summary>
    Space,

    /// <summary>As <c>br</c>, in a table.</summary>
    Element,
}

/// <summary>
/// Writes formatted text as inline Markdown. Emphasis is written with <c>_</c>, <c>*</c>, <c>**</c> and <c>~~</c> where
/// CommonMark's rules on flanking read them back as such, otherwise as HTML elements.
/// </summary>
internal sealed class MarkdownInlines(FootnoteNames footnotes, BreakStyle breaks, bool startsLine, bool inItem = false)
{
    /// <summary>White space that is not read at the start of a line.</summary>
    private static readonly char[] MarkupSpaces = [.. " \t\r\f\v"];

    private readonly StringBuilder _output = new();
    private readonly Stack<string> _endings = new();
    private string _text = "";
    private List<InlineEvent> _events = [];
    private int[] _closing = [];

    /// <summary>The index behind the code that is being written in parts, since other formatting or line breaks stand in it.</summary>
    private int _codeEnd;

    /// <summary>Length of the output behind the last reference to a note.</summary>
    private int _referenceEnd = -1;

    public string Write(string text, IReadOnlyList<InlineSpan> spans) => WriteSteps(text, InlineEvents.Of(text, spans));

    public string WriteSteps(string text, List<InlineEvent> events)
    {
        _text = text;
        _events = events;
        _closing = Closings(events);
        _codeEnd = 0;
        _referenceEnd = -1;
        for (int i = 0; i < events.Count; i++)
        {
            InlineEvent step = events[i];
            switch (step.Kind)
            {
                case InlineEventKind.Text when i < _codeEnd:
                    CodeRun(text.AsSpan(step.Start, step.Length));
                    break;
                case InlineEventKind.Text:
                    MarkdownText.Append(_output, text.AsSpan(step.Start, step.Length), startsLine, _output.Length == _referenceEnd);
                    break;
                case InlineEventKind.Indentation:
                    // Spaces at the start of a line would not be read; these are.
                    _output.Append(breaks == BreakStyle.Space ? "" : new string('\u00A0', step.Length));
                    break;
                case InlineEventKind.Parenthesis:
                    _output.Append("<rp>");
                    MarkdownText.Append(_output, text.AsSpan(step.Start, step.Length), startsLine);
                    _output.Append("</rp>");
                    break;
                case InlineEventKind.Break:
                    _output.Append(breaks switch { BreakStyle.Hard => "\n", BreakStyle.Space => " ", _ => "<br>" });
                    break;
                case InlineEventKind.Open:
                    i = Open(i);
                    break;
                default:
                    _output.Append(_endings.Pop());
                    break;
            }
        }

        return breaks == BreakStyle.Hard ? HardBreaks(_output.ToString()) : _output.ToString().Trim();
    }

    /// <summary>For each opening, the index of its closing.</summary>
    private static int[] Closings(List<InlineEvent> events)
    {
        int[] closing = new int[events.Count];
        var open = new Stack<int>();
        for (int i = 0; i < events.Count; i++)
        {
            if (events[i].Kind == InlineEventKind.Open)
            {
                open.Push(i);
            }
            else if (events[i].Kind == InlineEventKind.Close)
            {
                closing[open.Pop()] = i;
            }
        }

        return closing;
    }

    /// <summary>Empty lines would end the paragraph: breaks in a row are one.</summary>
    private static string HardBreaks(string text)
    {
        if (!text.Contains('\n'))
        {
            return text.Trim();
        }

        return string.Join("\\\n", text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)).Select((line, i) => i == 0 ? line.Trim() : line.TrimEnd().TrimStart(MarkupSpaces)));
    }

    /// <summary>Writes the beginning of a span, or all of it.</summary>
    /// <returns>The index of the last step that is written.</returns>
    private int Open(int index)
    {
        InlineSpan span = _events[index].Span!;
        switch (span.Kind)
        {
            case InlineKind.Code when _closing[index] > index + 2:
                _codeEnd = _closing[index];
                Element(null);
                return index;
            case InlineKind.Code:
                CodeRun(_text.AsSpan(span.Start, span.Length));
                return _closing[index];
            case InlineKind.Math:
                _output.Append('$');
                CodeSpan(Tex(span.Target is { Length: > 0 } tex ? tex : _text.Substring(span.Start, span.Length)));
                _output.Append('$');
                return _closing[index];
            case InlineKind.FootnoteReference when footnotes.Of(span.Target) is { } name:
                // Two references side by side would be read as one link.
                _output.Append(_output.Length == _referenceEnd ? "<!-- -->" : "").Append("[^").Append(name).Append(']');
                _referenceEnd = _output.Length;
                return _closing[index];
            case InlineKind.Superscript when HoldsOnlyReference(index):
                // A reference is raised as it is.
                Element(null);
                return index;
            case InlineKind.Link when inItem && _closing[index] == index + 2 && _text.AsSpan(span.Start, span.Length) is "x" or "X" && SafeAddress.ForLink(span.Target) is { } address:
                // Markdig takes such a link in a list for the ticked box of a task, wherever it stands.
                _output.Append($"[&#{(int)_text[span.Start]};]({MarkdownText.Destination(address)})");
                return _closing[index];
            case InlineKind.Link when SafeAddress.ForLink(span.Target) is { } address:
                Begin("[", $"]({MarkdownText.Destination(address)})");
                return index;
            case InlineKind.Emphasis:
                Emphasis(index);
                return index;
            case InlineKind.Strong:
                Delimited(index, "**", "strong");
                return index;
            case InlineKind.Deleted:
                Delimited(index, "~~", "del");
                return index;
            default:
                string? element = span.Kind switch
                {
                    InlineKind.Subscript => "sub",
                    InlineKind.Superscript => "sup",
                    InlineKind.Inserted => "ins",
                    InlineKind.Quotation => "q",
                    InlineKind.Ruby => "ruby",
                    InlineKind.RubyText => "rt",
                    _ => null,
                };
                Element(element);
                return index;
        }
    }

    private bool HoldsOnlyReference(int index) =>
        _events[index + 1] is { Kind: InlineEventKind.Open, Span: { Kind: InlineKind.FootnoteReference } reference }
        && footnotes.Of(reference.Target) is not null && _closing[index + 1] + 1 == _closing[index];

    private void Begin(string opening, string ending)
    {
        _output.Append(opening);
        _endings.Push(ending);
    }

    private void Element(string? name) => Begin(name is null ? "" : $"<{name}>", name is null ? "" : $"</{name}>");

    private void Emphasis(int index)
    {
        (char before, char first, char last, char after) = Around(index);
        bool wordEdges = !IsWord(before) && !IsWord(after);
        bool plain = !_endings.Any(ending => ending is "*" or "**") && _closing[index] == index + 2;
        if (wordEdges && Flanks(before, first, last, after) && !Touches('_'))
        {
            Begin("_", "_");
        }
        else if (plain && Flanks(before, first, last, after) && !Touches('*'))
        {
            Begin("*", "*");
        }
        else
        {
            Element("em");
        }
    }

    private void Delimited(int index, string delimiter, string element)
    {
        (char before, char first, char last, char after) = Around(index);
        if (Flanks(before, first, last, after) && !Touches(delimiter[0]))
        {
            Begin(delimiter, delimiter);
        }
        else
        {
            Element(element);
        }
    }

    /// <summary>Whether a delimiter run before and one behind the content can open and close (CommonMark, left- and right-flanking).</summary>
    private static bool Flanks(char before, char first, char last, char after) =>
        !IsSpace(first) && (!IsPunctuation(first) || !IsWord(before)) && !IsSpace(last) && (!IsPunctuation(last) || !IsWord(after));

    /// <summary>Whether the output ends in this delimiter, with which a new one would run together.</summary>
    private bool Touches(char delimiter) => _output.Length > 0 && _output[^1] == delimiter;

    /// <summary>The characters outside and inside of a span's two ends. A marker counts as punctuation, the end of a line as a blank.</summary>
    private (char Before, char First, char Last, char After) Around(int index)
    {
        int close = _closing[index];
        return (_output.Length == 0 ? ' ' : _output[^1], Peek(index + 1, fromEnd: false), Peek(close - 1, fromEnd: true), Peek(close + 1, fromEnd: false));
    }

    private char Peek(int index, bool fromEnd)
    {
        // Spans that are written without a marker do not stand between.
        int step = fromEnd ? -1 : 1;
        while (index >= 0 && index < _events.Count && _events[index] is { Kind: InlineEventKind.Open or InlineEventKind.Close } marker && IsSilent(marker.Span!))
        {
            index += step;
        }

        if (index < 0 || index >= _events.Count)
        {
            return ' ';
        }

        InlineEvent found = _events[index];
        return found.Kind switch
        {
            InlineEventKind.Text when index < _codeEnd => _text.AsSpan(found.Start, found.Length).IsWhiteSpace() ? ' ' : '`',
            InlineEventKind.Text => fromEnd ? _text[found.Start + found.Length - 1] : _text[found.Start],
            InlineEventKind.Break or InlineEventKind.Indentation => ' ',
            _ => '*',
        };
    }

    private bool IsSilent(InlineSpan span) => span.Kind switch
    {
        InlineKind.Language or InlineKind.Direction => true,
        InlineKind.Link => SafeAddress.ForLink(span.Target) is null,
        InlineKind.FootnoteReference => footnotes.Of(span.Target) is null,
        _ => false,
    };

    private static bool IsSpace(char character) => char.IsWhiteSpace(character);

    /// <summary>Whether a character inside may count as punctuation. Parsers disagree on symbols, and emoji are symbols.</summary>
    private static bool IsPunctuation(char character) => char.IsPunctuation(character) || char.IsSymbol(character) || char.IsSurrogate(character);

    /// <summary>Whether a character outside may count as part of a word: with what parsers disagree on counted in.</summary>
    private static bool IsWord(char character) =>
        !IsSpace(character) && !char.IsPunctuation(character) && !(char.IsAscii(character) && char.IsSymbol(character));

    /// <summary>Writes code that nothing stands in: a code span, or an element where a code span would not be read as one.</summary>
    /// <summary>A formula; in a cell without the sign that ends it, which has names in TeX.</summary>
    private string Tex(string tex) => breaks == BreakStyle.Element ? tex.Replace(@"\|", @"\Vert ").Replace("|", @"\vert ") : tex;

    private void CodeRun(ReadOnlySpan<char> code)
    {
        if (code.IsWhiteSpace())
        {
            _output.Append(' ');
        }
        else if (Touches('`') || (breaks == BreakStyle.Element && code.Contains('|')))
        {
            _output.Append("<code>");
            MarkdownText.Append(_output, code.ToString().Replace('\n', ' '), startsLine);
            _output.Append("</code>");
        }
        else
        {
            CodeSpan(code);
        }
    }

    private void CodeSpan(ReadOnlySpan<char> code)
    {
        int longest = 0, run = 0;
        foreach (char character in code)
        {
            run = character == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        string fence = new('`', longest + 1);
        bool padded = code.StartsWith('`') || code.EndsWith('`') || (code.StartsWith(' ') && code.EndsWith(' '));
        _output.Append(fence).Append(padded ? " " : "");
        foreach (char character in code)
        {
            _output.Append(character switch { '\n' or '\r' => ' ', '\0' => '\uFFFD', _ => character });
        }

        _output.Append(padded ? " " : "").Append(fence);
    }
}
