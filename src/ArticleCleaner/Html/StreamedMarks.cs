using System.Globalization;

namespace ArticleCleaner.Html;

/// <summary>Finds what a streamed page is joined of, in one walk over its tags: templates, parts, and the scripts that say which goes where.</summary>
internal ref struct StreamedMarks
{
    private const string TemplateStart = "<template id=\"";
    private const string TemplateEnd = "</template>";
    private const int MaxDigits = 6;

    /// <summary>A page with more parts, or templates for them, is left as it is: streamed pages have dozens.</summary>
    private const int MaxMarks = 4096;

    private static readonly string[] PartStarts = ["<div hidden id=\"", "<div hidden=\"\" id=\""];
    private static readonly string[] Calls = ["$RC(\"", "$RR(\"", "$RS(\""];

    private readonly ReadOnlySpan<char> _page;
    private readonly List<StreamedTemplate> _templates = [];
    private readonly List<StreamedPart> _parts = [];
    private readonly Dictionary<StreamedId, StreamedId> _calls = [];
    private readonly Stack<(int End, int Templates, int Parts)> _boundaries = new();

    /// <summary>How many parts have begun, those that have no end included.</summary>
    private int _begun;

    /// <summary>How many <c>div</c>s are open in the last part; 0 when it has ended.</summary>
    private int _depth;

    private StreamedMarks(ReadOnlySpan<char> page) => _page = page;

    /// <summary>The templates and their parts, in the order of the templates; each part is there once, and none holds another.</summary>
    public static List<StreamedPair> Find(ReadOnlySpan<char> page)
    {
        var marks = new StreamedMarks(page);
        return marks.Walk() ? marks.Join() : [];
    }

    /// <summary>False when there are too many.</summary>
    private bool Walk()
    {
        var steps = new MarkupSteps(_page);
        while (steps.Next())
        {
            switch (steps.Step)
            {
                case MarkupStep.Comment:
                    ReadBoundary(steps);
                    break;
                case MarkupStep.RawText when steps.RawName == MarkupSteps.Script:
                    ReadCalls(steps.Text);
                    break;
                case MarkupStep.StartTag when steps.IsTag("template"):
                    ReadTemplate(steps);
                    break;
                case var tag when steps.IsTag("div"):
                    ReadDiv(steps, tag == MarkupStep.EndTag);
                    break;
            }

            if (_begun > MaxMarks || _templates.Count > MaxMarks || _calls.Count > MaxMarks)
            {
                return false;
            }
        }

        if (_depth > 0)
        {
            if (steps.IsCut)
            {
                _parts.RemoveAt(_parts.Count - 1);
            }
            else
            {
                EndPart(_page.Length, _page.Length);
            }
        }

        return true;
    }

    /// <summary>A boundary whose part is to come begins with its template; what follows there is shown meanwhile.</summary>
    private readonly void ReadBoundary(in MarkupSteps step)
    {
        if (step.Text.StartsWith("<!--$") || step.Text is "<!--&-->")
        {
            _boundaries.Push((step.End, _templates.Count, _begun));
        }
        else if (step.Text is "<!--/$-->" or "<!--/&-->" && _boundaries.TryPop(out (int End, int Templates, int Parts) begin)
            && begin.Templates == _templates.Count - 1 && begin.Parts == _begun && _templates[^1] is { Id.Letter: 'B' } template && template.Start == begin.End)
        {
            _templates[^1] = template with { StandInEnd = step.Start };
        }
    }

    private readonly void ReadTemplate(in MarkupSteps step)
    {
        if (step.Text.StartsWith(TemplateStart)
            && IdAt(step.Text[TemplateStart.Length..], "\">") is { Letter: 'B' or 'P' } id
            && _page[step.End..].StartsWith(TemplateEnd))
        {
            int end = step.End + TemplateEnd.Length;
            _templates.Add(new StreamedTemplate(id, step.Start, end, end));
        }
    }

    private void ReadDiv(in MarkupSteps step, bool isEnd)
    {
        if (!isEnd && PartIdAt(step.Text) is { Letter: 'S' } id)
        {
            if (_depth > 0)
            {
                // A part within a part: the outer one has no end.
                _parts.RemoveAt(_parts.Count - 1);
            }

            _parts.Add(new StreamedPart(id, step.Start, step.End, 0, 0));
            _depth = 1;
            _begun++;
        }
        else if (_depth > 0)
        {
            _depth += isEnd ? -1 : 1;
            if (_depth == 0)
            {
                EndPart(step.Start, step.End);
            }
        }
    }

    private readonly void EndPart(int contentEnd, int end) => _parts[^1] = _parts[^1] with { ContentEnd = contentEnd, End = end };

    private readonly void ReadCalls(ReadOnlySpan<char> script)
    {
        for (int at = 0, next; (next = script[at..].IndexOf("$R")) >= 0 && _calls.Count <= MaxMarks;)
        {
            at += next;
            ReadOnlySpan<char> rest = script[at..];
            at += 2;
            foreach (string call in Calls)
            {
                const string Between = "\",\"";
                if (!rest.StartsWith(call) || IdAt(rest[call.Length..], Between) is not { } first)
                {
                    continue;
                }

                int second = call.Length + rest[call.Length..].IndexOf(Between) + Between.Length;
                if (IdAt(rest[second..], "\"") is { } other)
                {
                    (StreamedId template, StreamedId part) = first.Letter == 'S' ? (other, first) : (first, other);
                    _calls.TryAdd(part, template);
                }
            }
        }
    }

    private readonly List<StreamedPair> Join()
    {
        var templates = new Dictionary<StreamedId, int>();
        for (int i = 0; i < _templates.Count; i++)
        {
            templates.TryAdd(_templates[i].Id, i);
        }

        var joined = new List<(int Template, StreamedPart Part)>();
        foreach (StreamedPart part in _parts)
        {
            // Without scripts: React 19 gives both the same number.
            bool found = _calls.TryGetValue(part.Id, out StreamedId named)
                ? templates.Remove(named, out int template)
                : templates.Remove(part.Id with { Letter = 'P' }, out template) || templates.Remove(part.Id with { Letter = 'B' }, out template);
            if (found)
            {
                joined.Add((template, part));
            }
        }

        List<StreamedTemplate> all = _templates;
        return [.. joined.OrderBy(static pair => pair.Template).Select(pair => new StreamedPair(all[pair.Template], pair.Part))];
    }

    private static StreamedId? PartIdAt(ReadOnlySpan<char> tag)
    {
        foreach (string start in PartStarts)
        {
            if (tag.StartsWith(start))
            {
                return IdAt(tag[start.Length..], "\">");
            }
        }

        return null;
    }

    /// <summary>The id that a text begins with: a letter, a colon and a hexadecimal number, and then what has to follow.</summary>
    private static StreamedId? IdAt(ReadOnlySpan<char> text, string closing)
    {
        if (text is not [var letter, ':', ..])
        {
            return null;
        }

        ReadOnlySpan<char> number = text[2..];
        int digits = 0;
        while (digits < MaxDigits && digits < number.Length && char.IsAsciiHexDigitLower(number[digits]))
        {
            digits++;
        }

        return digits > 0 && number[digits..].StartsWith(closing)
            ? new StreamedId(letter, int.Parse(number[..digits], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture))
            : null;
    }
}

/// <summary>The id of a template ("B" for a boundary, "P" for a segment of one) or of a part ("S").</summary>
internal readonly record struct StreamedId(char Letter, int Number);

/// <summary>A template: where its tags begin and end, and where ends what stands in its part's place meanwhile.</summary>
internal readonly record struct StreamedTemplate(StreamedId Id, int Start, int End, int StandInEnd);

/// <summary>A part: where its start tag and its content begin, and where its content and its end tag end.</summary>
internal readonly record struct StreamedPart(StreamedId Id, int Start, int ContentStart, int ContentEnd, int End);

/// <summary>A template and the part that belongs in its place.</summary>
internal readonly record struct StreamedPair(StreamedTemplate Template, StreamedPart Part);
