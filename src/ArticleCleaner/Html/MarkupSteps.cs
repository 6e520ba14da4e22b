using System.Buffers;

namespace ArticleCleaner.Html;

/// <summary>
/// Steps through the tags, comments and raw texts of markup without reading them: for what must be known of a page before it is read.
/// What stands in attribute values, comments and scripts is no tag.
/// </summary>
internal ref struct MarkupSteps(ReadOnlySpan<char> markup)
{
    public const string Script = "script";

    private const string Spaces = " \t\n\f\r";
    private const string Frame = "iframe";
    private const string NoScript = "noscript";

    private static readonly string[] RawNames = [Script, "style", "textarea", "title", "xmp", Frame, "noembed", "noframes", NoScript];

    private static readonly SearchValues<char> BetweenAttributes = SearchValues.Create(Spaces + "/");
    private static readonly SearchValues<char> BehindName = SearchValues.Create(Spaces + "/>");
    private static readonly SearchValues<char> BehindAttributeName = SearchValues.Create(Spaces + "/>=");
    private static readonly SearchValues<char> BehindValue = SearchValues.Create(Spaces + ">");

    private readonly ReadOnlySpan<char> _markup = markup;
    private string? _raw;

    public MarkupStep Step { get; private set; }

    /// <summary>The element whose text a raw text is, in lower case; of other steps, that of the last one.</summary>
    public string? RawName { get; private set; }

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
                return Take(MarkupStep.Comment, at, EndOfComment(at + 2));
            }

            if (rest is ['!' or '?', ..] || (rest is ['/', var sign, ..] && sign != '>' && !char.IsAsciiLetter(sign)))
            {
                int end = rest.IndexOf('>');
                return Take(MarkupStep.Comment, at, end < 0 ? -1 : at + 1 + end + 1);
            }

            bool isEnd = rest is ['/', ..];
            if ((isEnd ? rest[1..] : rest) is [var first, ..] && char.IsAsciiLetter(first))
            {
                bool taken = Take(isEnd ? MarkupStep.EndTag : MarkupStep.StartTag, at, EndOfTag(at + (isEnd ? 2 : 1)));
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
        RawName = name;
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
                    return Take(MarkupStep.RawText, start, name == NoScript && IsOpen(_markup[start..at]) ? -1 : at);
                }

                state = ScriptState.Commented;
            }
            else if (name == Script)
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
        ScriptState.Commented when rest[0] == '<' && Names(rest[1..], Script) => ScriptState.Doubled,
        _ => state,
    };

    private bool Take(MarkupStep step, int start, int end)
    {
        IsCut = end < 0;
        (Step, Start, End) = (step, start, IsCut ? _markup.Length : end);
        return true;
    }

    /// <summary>Whether something that begins in noscript goes on behind it for those who look into it; a frame does not, see <see cref="NoScriptText"/>.</summary>
    private static bool IsOpen(ReadOnlySpan<char> noScript)
    {
        var steps = new MarkupSteps(noScript);
        while (steps.Next())
        {
        }

        return steps.IsCut && !(steps.Step == MarkupStep.RawText && steps.RawName == Frame);
    }

    /// <summary>The end of a comment whose two dashes begin at an offset, -1 when there is none. The shortest is &lt;!-->.</summary>
    private readonly int EndOfComment(int dashes)
    {
        for (int at = dashes, next; (next = _markup[at..].IndexOf("--")) >= 0; at++)
        {
            at += next;
            switch (_markup[(at + 2)..])
            {
                case ['>', ..]:
                    return at + 3;
                case ['!', '>', ..] when at > dashes + 1:
                    return at + 4;
            }
        }

        return -1;
    }

    /// <summary>The end of the tag whose name begins at an offset, -1 when there is none.</summary>
    private readonly int EndOfTag(int at)
    {
        at = NextOf(BehindName, at);
        while (true)
        {
            at = NextBut(BetweenAttributes, at);
            if (at == _markup.Length)
            {
                return -1;
            }

            if (_markup[at] == '>')
            {
                return at + 1;
            }

            // An attribute's name may begin with the sign that ends it.
            at = NextOf(BehindAttributeName, at + 1);
            int sign = NextBut(Spaces, at);
            if (sign < _markup.Length && _markup[sign] == '=')
            {
                at = EndOfValue(NextBut(Spaces, sign + 1));
            }
        }
    }

    private readonly int EndOfValue(int at)
    {
        if (at < _markup.Length && _markup[at] is '"' or '\'')
        {
            int close = _markup[(at + 1)..].IndexOf(_markup[at]);
            return close < 0 ? _markup.Length : at + 1 + close + 1;
        }

        return NextOf(BehindValue, at);
    }

    private readonly int NextOf(SearchValues<char> wanted, int at) => Next(at, _markup[at..].IndexOfAny(wanted));

    private readonly int NextBut(SearchValues<char> passed, int at) => Next(at, _markup[at..].IndexOfAnyExcept(passed));

    private readonly int NextBut(ReadOnlySpan<char> passed, int at) => Next(at, _markup[at..].IndexOfAnyExcept(passed));

    private readonly int Next(int at, int found) => found < 0 ? _markup.Length : at + found;

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

    /// <summary>Whether a tag, from behind its first sign on, has a name given in lower case.</summary>
    public static bool Names(ReadOnlySpan<char> tag, ReadOnlySpan<char> name) =>
        tag.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (tag.Length == name.Length || BehindName.Contains(tag[name.Length]));

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
