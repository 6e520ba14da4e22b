using System.Buffers;

namespace ArticleCleaner.ScriptText;

/// <summary>
/// Steps through the assignments of data that a script begins with (<c>window.__STATE__ = {…}; var page = JSON.parse("…")</c>).
/// Nothing is evaluated: whatever is no such assignment ends it, and most scripts end it at their first word. Linear in the script.
/// </summary>
internal ref struct ScriptAssignments(ReadOnlySpan<char> script)
{
    private const string Parse = "JSON.parse(";
    private const string CDataStart = "<![CDATA[";

    /// <summary>In characters. A longer one is no name of a variable.</summary>
    private const int LongestTarget = 200;

    private static readonly string[] Declarations = ["var ", "let ", "const "];
    private static readonly SearchValues<char> TargetSigns = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_$.[]\"'-");
    private static readonly SearchValues<char> ValueSigns = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_$.+-!|");
    private static readonly SearchValues<char> Structure = SearchValues.Create("\"{}[]");

    private ReadOnlySpan<char> _rest = script;

    /// <summary>The last name of what is assigned to.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>An object or array, or what stands between the quotes of a string that holds JSON; cut off where the script ends in it.</summary>
    public ReadOnlySpan<char> Value { get; private set; }

    /// <summary>Whether the value is what stands in a string.</summary>
    public bool IsString { get; private set; }

    /// <summary>Goes to the next assignment of an object, an array or parsed JSON.</summary>
    public bool Next()
    {
        while (ReadTarget())
        {
            switch (_rest)
            {
                case ['{' or '[', ..]:
                    IsString = false;
                    Value = Take(EndOfJson(_rest));
                    return true;
                case ['J', ..] when _rest.StartsWith(Parse):
                    _rest = _rest[Parse.Length..].TrimStart();
                    return ReadString();
                case ['"' or '\'', ..]:
                    Take(ScriptString.End(_rest));
                    break;
                default:
                    // A number, a word or the name of another variable.
                    _rest = _rest[Math.Max(0, _rest.IndexOfAnyExcept(ValueSigns))..];
                    break;
            }
        }

        return false;
    }

    private bool ReadString()
    {
        if (_rest is not ['"' or '\'', ..])
        {
            return false;
        }

        int end = ScriptString.End(_rest);
        ReadOnlySpan<char> quoted = Take(end);
        IsString = true;
        Value = end < 0 ? quoted[1..] : quoted[1..^1];
        _rest = _rest.TrimStart() is [')', .. var behind] ? behind : [];
        return true;
    }

    /// <summary>Passes what stands before a value, when it assigns.</summary>
    private bool ReadTarget()
    {
        ReadOnlySpan<char> script = WithoutComments(_rest);
        foreach (string declaration in Declarations)
        {
            if (script.StartsWith(declaration))
            {
                script = script[declaration.Length..].TrimStart();
                break;
            }
        }

        int end = script[..Math.Min(script.Length, LongestTarget)].IndexOfAnyExcept(TargetSigns);
        if (end <= 0 || script[end..].TrimStart() is not ['=', not '=', ..] value)
        {
            return false;
        }

        ReadOnlySpan<char> target = script[..end].TrimEnd("[]\"'");
        Name = target[(target.LastIndexOfAny(".[\"'") + 1)..];
        _rest = value[1..].TrimStart();
        return true;
    }

    /// <summary>Without what may stand between two assignments: spaces, signs that end the one before, comments.</summary>
    private static ReadOnlySpan<char> WithoutComments(ReadOnlySpan<char> script)
    {
        while (true)
        {
            script = script.TrimStart(" \t\r\n\f;,\uFEFF");
            if (script.StartsWith(CDataStart))
            {
                script = script[CDataStart.Length..];
                continue;
            }

            string? close = script switch
            {
                ['/', '*', ..] => "*/",
                ['/', '/', ..] or ['<', '!', '-', '-', ..] => "\n",
                _ => null,
            };
            if (close is null)
            {
                return script;
            }

            int end = script[2..].IndexOf(close);
            script = end < 0 ? [] : script[(2 + end + close.Length)..];
        }
    }

    /// <summary>Where an object or array ends; -1 when it is cut off.</summary>
    private static int EndOfJson(ReadOnlySpan<char> json)
    {
        int open = 0;
        for (int at = 0, next; (next = json[at..].IndexOfAny(Structure)) >= 0; at++)
        {
            at += next;
            switch (json[at])
            {
                case '{' or '[':
                    open++;
                    break;
                case '"':
                    int end = ScriptString.End(json[at..]);
                    if (end < 0)
                    {
                        return -1;
                    }

                    at += end - 1;
                    break;
                default:
                    if (--open == 0)
                    {
                        return at + 1;
                    }

                    break;
            }
        }

        return -1;
    }

    /// <summary>Passes a value; all of the rest when it has no end.</summary>
    private ReadOnlySpan<char> Take(int end)
    {
        ReadOnlySpan<char> taken = end < 0 ? _rest : _rest[..end];
        _rest = end < 0 ? [] : _rest[end..];
        return taken;
    }
}
