using System.Net;
using System.Text;
using System.Text.Json;
using ArticleCleaner.Blocks;
using ArticleCleaner.Metadata.JsonLd;
using ArticleCleaner.Signals;

namespace ArticleCleaner.ScriptText;

/// <summary>
/// The longest text in the state of a framework (<c>__NEXT_DATA__</c> and its like): of all strings that share their path of
/// property names, places in arrays aside, those with the most prose. One pass, no recursion, broken JSON gives what came before.
/// </summary>
internal sealed class StateText
{
    private const int MaxDepth = 256;
    private const int MaxStrings = 50_000;

    /// <summary>In bytes: shorter strings are no prose, but may be the short paragraphs or links of a text that has longer ones.</summary>
    private const int ProseLength = 80;

    /// <summary>In words: a path holds a text when one of its strings is this long …</summary>
    private const int LongString = 60;

    /// <summary>… or all its strings of prose together are this long. Less are labels and hints of a shop's pages.</summary>
    private const int LongText = 200;

    private readonly StateForm _form;
    private readonly List<Entry> _entries = [];

    /// <summary>Of a flat list: what its items are, by the references to them, which come first.</summary>
    private readonly Dictionary<int, Level> _items = [];
    private readonly Dictionary<ulong, Amount> _proseByPath = [];

    private StateText(StateForm form) => _form = form;

    /// <summary>Finds the text.</summary>
    /// <param name="script">JSON, and what stands around it.</param>
    /// <param name="name">The name that the data has in the script, if any.</param>
    /// <param name="form">How the data is written.</param>
    public static ScriptText? Find(ReadOnlySpan<char> script, ReadOnlySpan<char> name = default, StateForm form = StateForm.Tree)
    {
        byte[] json = LdText.ToJson(script, out int length);
        var state = new StateText(form);
        var reader = new Utf8JsonReader(json.AsSpan(0, length), new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MaxDepth });
        try
        {
            state.Read(ref reader, name.IsEmpty ? default : Below(default, Encoding.UTF8.GetBytes(name.ToArray())));
        }
        catch (JsonException)
        {
            // What was read before the error stays.
        }

        return state.Longest(json);
    }

    private void Read(ref Utf8JsonReader reader, Level root)
    {
        var open = new Level[MaxDepth + 1];
        int depth = 0;
        int item = -1;
        int markup = 0;
        Level value = root;
        JsonTokenType before = JsonTokenType.None;
        while (reader.Read() && _entries.Count < MaxStrings)
        {
            markup = MarkupStrings(ref reader, before, markup);
            before = reader.TokenType;
            switch (before)
            {
                case JsonTokenType.PropertyName:
                    value = Below(open[depth], reader.ValueSpan);
                    continue;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    open[++depth] = value;
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    depth--;
                    break;
                case JsonTokenType.Number when _form == StateForm.Flat && depth > 1 && reader.TryGetInt32(out int number):
                    _items.TryAdd(number, value);
                    break;
                case JsonTokenType.String when value.IsText && !value.IsOther && markup == 0 && IsData(reader.ValueSpan, depth):
                    Add(ref reader, value.Path);
                    break;
            }

            // The next item of an array; in an object a name comes first.
            value = _form == StateForm.Flat && depth == 1 ? _items.GetValueOrDefault(++item) : open[depth];
        }
    }

    private void Add(ref Utf8JsonReader reader, ulong path)
    {
        _entries.Add(new Entry(path, (int)reader.TokenStartIndex, reader.ValueSpan.Length + 2));
        if (reader.ValueSpan.Length >= ProseLength)
        {
            int words = Prose(StringOf(ref reader));
            Amount before = _proseByPath.GetValueOrDefault(path);
            _proseByPath[path] = new Amount(before.Words + words, Math.Max(before.Longest, words));
        }
    }

    /// <summary>How many strings are left of those that begin a React element (<c>["$","p",null,{…}]</c>): its mark, its tag and its key.</summary>
    private int MarkupStrings(ref Utf8JsonReader reader, JsonTokenType before, int left)
    {
        if (_form != StateForm.Flight || reader.TokenType is not (JsonTokenType.String or JsonTokenType.Null))
        {
            return 0;
        }

        return before == JsonTokenType.StartArray && reader.TokenType == JsonTokenType.String && reader.ValueSpan.SequenceEqual("$"u8) ? 3 : Math.Max(0, left - 1);
    }

    /// <summary>Whether a string is no sign of how the data is written: the type of a value in a flat list, a reference in flight data.</summary>
    private bool IsData(ReadOnlySpan<byte> text, int depth) => _form switch
    {
        StateForm.Flat => depth == 1,
        StateForm.Flight => text is not [(byte)'$', not (byte)'$', ..],
        _ => true,
    };

    /// <summary>A name below itself (content in content) adds nothing to the path, so that links and lists in rich text are on the path of its paragraphs.</summary>
    private static Level Below(in Level above, ReadOnlySpan<byte> name)
    {
        ulong hash = HashOf(name);
        bool? isText = StateNames.IsText(name);
        return new Level(above.Name == hash ? above.Path : (above.Path * 0x9E3779B97F4A7C15) ^ hash, hash, isText == true, above.IsOther || isText == false);
    }

    private static ulong HashOf(ReadOnlySpan<byte> name)
    {
        ulong hash = 14695981039346656037;
        foreach (byte b in name)
        {
            hash = (hash ^ b) * 1099511628211;
        }

        return hash;
    }

    /// <summary>The words of a string that reads like prose; 0 for code, addresses and lists of words.</summary>
    private static int Prose(string text)
    {
        BlockStatistics counts = TextScanner.Scan(ScriptText.WithoutTags(text), new RecordList<uint>());
        return counts.IsProse && counts.Symbols * 12 < counts.Letters ? counts.Words : 0;
    }

    private ScriptText? Longest(byte[] json)
    {
        (ulong path, Amount most) = (0, default);
        foreach (KeyValuePair<ulong, Amount> candidate in _proseByPath)
        {
            if (candidate.Value.Words > most.Words)
            {
                (path, most) = candidate;
            }
        }

        return most.Longest >= LongString || most.Words >= LongText ? new ScriptText(Html(json, path), "the data of the page's scripts") { IsGuess = true } : null;
    }

    private string Html(byte[] json, ulong path)
    {
        var seen = new HashSet<string>();
        var html = new StringBuilder();
        var paragraph = new StringBuilder();
        foreach (Entry entry in _entries)
        {
            if (entry.Path != path)
            {
                continue;
            }

            var reader = new Utf8JsonReader(json.AsSpan(entry.Start, entry.Length));
            string text = reader.Read() ? StringOf(ref reader) : "";
            if (text.Length >= ProseLength && !seen.Add(text))
            {
                continue;
            }

            // Rich text comes in runs: what ends no sentence goes on in the next run.
            if (paragraph.Length > 0 && !GoesOn(paragraph, text))
            {
                ScriptText.Append(html, Decoded(paragraph));
                paragraph.Clear();
            }

            paragraph.Append(text);
        }

        ScriptText.Append(html, Decoded(paragraph));
        return html.ToString();
    }

    /// <summary>Strings without tags may be HTML all the same.</summary>
    private static string Decoded(StringBuilder paragraph)
    {
        string text = paragraph.ToString();
        return text.Contains('<') ? text : WebUtility.HtmlDecode(text);
    }

    private static string StringOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            // An escaped half of a surrogate pair has no text.
            return "";
        }
    }

    private static bool GoesOn(StringBuilder before, string text)
    {
        char last = before[^1];
        return text.Length > 0 && (last == ' ' || text[0] is ' ' or ',' or '.' or ';' or ':' or ')' || (char.IsLower(text[0]) && char.IsLetter(last)));
    }

    /// <summary>An open object or array, or the value of a property.</summary>
    private readonly record struct Level(ulong Path, ulong Name, bool IsText, bool IsOther);

    /// <summary>How much prose a path has, in words, and its longest string.</summary>
    private readonly record struct Amount(int Words, int Longest);

    /// <summary>A string of the data, with its quotes, in bytes.</summary>
    private readonly record struct Entry(ulong Path, int Start, int Length);
}

/// <summary>How the state of a framework is written as JSON.</summary>
internal enum StateForm
{
    /// <summary>As it is.</summary>
    Tree,

    /// <summary>As a list of values in which numbers are the places of others (Nuxt 3, devalue).</summary>
    Flat,

    /// <summary>As rows of React's flight data: elements are arrays, strings that begin with a dollar sign are references.</summary>
    Flight,
}
