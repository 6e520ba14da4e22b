namespace ArticleCleaner.Html;

/// <summary>
/// Steps through the tags, comments and raw texts of markup without reading them: for what must be known of a page before it is read.
/// What stands in attribute values, comments and scripts is no tag.
/// </summary>
internal ref struct MarkupSteps(ReadOnlySpan<char> markup)
{
    private static readonly string[] RawNames = ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "noscript"];

    private readonly ReadOnlySpan<char> _markup = markup;
    private string? _raw;

    public MarkupStep Step { get; private set; }

    /// <summary>Where the step begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where the next one begins, or text before it.</summary>
    public int End { get; private set; }

    /// <summary>Whether the markup ends within the last step.</summary>
    public bool IsCut { get; private set; }

    /// <summary>The characters of the step.</summary>
    public readonly ReadOnlySpan<char> Text => _markup[Start..End];

    /// <summary>Goes to the next step.</summary>
    /// <returns>False at the end.</returns>
    public bool Next()
    {
        if (_raw is not null)
        {
            return ReadRaw(_raw);
        }

        for (int at = End, next; (next = _markup[at..].IndexOf('<')) >= 0; at++)
        {
            at += next;
            ReadOnlySpan<char> rest = _markup[(at + 1)..];
            if (rest.StartsWith("!--"))
            {
                // The shortest comment is <!-->.
                int end = rest[1..].IndexOf("-->");
                return Take(MarkupStep.Comment, at, end < 0 ? -1 : at + 2 + end + "-->".Length);
            }

            if (rest is ['!' or '?', ..])
            {
                int end = rest.IndexOf('>');
                return Take(MarkupStep.Comment, at, end < 0 ? -1 : at + 1 + end + 1);
            }

            bool isEnd = rest is ['/', ..];
            if ((isEnd ? rest[1..] : rest) is [var first, ..] && char.IsAsciiLetter(first))
            {
                bool taken = Take(isEnd ? MarkupStep.EndTag : MarkupStep.StartTag, at, EndOfTag(at + 2));
                _raw = isEnd ? null : RawNameOf(rest);
                return taken;
            }
        }

        return false;
    }

    /// <summary>Whether the step is a tag of a name, given in lower case.</summary>
    public readonly bool IsTag(string name) => Step is MarkupStep.StartTag or MarkupStep.EndTag && Names(_markup[(Start + (Step == MarkupStep.EndTag ? 2 : 1))..], name);

    private bool ReadRaw(string name)
    {
        _raw = null;
        int start = End;
        ScriptState state = ScriptState.Plain;
        for (int at = start, next; (next = _markup[at..].IndexOfAny('<', '-')) >= 0; at++)
        {
            at += next;
            ReadOnlySpan<char> rest = _markup[at..];
            if (rest.StartsWith("</") && Names(rest[2..], name))
            {
                if (state != ScriptState.Doubled)
                {
                    return Take(MarkupStep.RawText, start, at);
                }

                state = ScriptState.Commented;
            }
            else if (name == RawNames[0])
            {
                state = After(state, rest);
            }
        }

        return Take(MarkupStep.RawText, start, -1);
    }

    /// <summary>Within a comment a script may hold a script with its end tag (HTML, 13.2.5.26: script data double escaped state).</summary>
    private static ScriptState After(ScriptState state, ReadOnlySpan<char> rest) => state switch
    {
        ScriptState.Plain when rest.StartsWith("<!--") => ScriptState.Commented,
        ScriptState.Commented or ScriptState.Doubled when rest.StartsWith("-->") => ScriptState.Plain,
        ScriptState.Commented when rest[0] == '<' && Names(rest[1..], RawNames[0]) => ScriptState.Doubled,
        _ => state,
    };

    private bool Take(MarkupStep step, int start, int end)
    {
        IsCut = end < 0;
        (Step, Start, End) = (step, start, IsCut ? _markup.Length : end);
        return true;
    }

    /// <summary>The end of the tag that goes on at an offset, -1 when there is none.</summary>
    private readonly int EndOfTag(int at)
    {
        for (int next; (next = _markup[at..].IndexOfAny('>', '"', '\'')) >= 0; at++)
        {
            at += next;
            if (_markup[at] == '>')
            {
                return at + 1;
            }

            if (_markup[..at].TrimEnd() is [.., '='])
            {
                int close = _markup[(at + 1)..].IndexOf(_markup[at]);
                if (close < 0)
                {
                    return -1;
                }

                at += close + 1;
            }
        }

        return -1;
    }

    private static string? RawNameOf(ReadOnlySpan<char> tag)
    {
        foreach (string name in RawNames)
        {
            if (Names(tag, name))
            {
                return name;
            }
        }

        return null;
    }

    private static bool Names(ReadOnlySpan<char> tag, string name) =>
        tag.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (tag.Length == name.Length || tag[name.Length] is '>' or '/' || char.IsWhiteSpace(tag[name.Length]));

    private enum ScriptState
    {
        Plain,
        Commented,
        Doubled,
    }
}

/// <summary>What <see cref="MarkupSteps"/> stands at.</summary>
internal enum MarkupStep
{
    StartTag,
    EndTag,
    Comment,

    /// <summary>The text of a script, a style sheet, a title and the like.</summary>
    RawText,
}
