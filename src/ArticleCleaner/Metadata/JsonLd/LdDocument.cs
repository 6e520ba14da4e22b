using System.Net;
using System.Text.Json;

namespace ArticleCleaner.Metadata.JsonLd;

/// <summary>
/// A JSON-LD script as a flat list of nodes in document order. Whatever could be read before the first error is there:
/// broken JSON never fails a page. Linear in the script.
/// </summary>
internal sealed class LdDocument
{
    /// <summary>Nodes kept of one script. A listing of some thousand products has fewer.</summary>
    private const int MaxNodes = 50_000;

    private const int MaxDepth = 64;

    private readonly byte[] _json;
    private readonly List<LdNode> _nodes = [];
    private Dictionary<string, int>? _namedById;

    private LdDocument(byte[] json) => _json = json;

    public int Count => _nodes.Count;

    public LdNode this[int index] => _nodes[index];

    public static LdDocument Parse(ReadOnlySpan<char> script)
    {
        byte[] json = LdText.ToJson(script, out int length);
        LdDocument document = Read(json, length, out bool broken);
        return broken && LdQuotes.Escape(json.AsSpan(0, length)) is { } repaired && Read(repaired, repaired.Length, out _) is var whole && whole.Count > document.Count
            ? whole
            : document;
    }

    private static LdDocument Read(byte[] json, int length, out bool broken)
    {
        broken = false;
        var document = new LdDocument(json);
        var options = new JsonReaderOptions
        {
            AllowTrailingCommas = true,
            AllowMultipleValues = true,
            CommentHandling = JsonCommentHandling.Skip,
            MaxDepth = MaxDepth,
        };
        var reader = new Utf8JsonReader(json.AsSpan(0, length), options);
        try
        {
            document.Read(ref reader);
        }
        catch (JsonException)
        {
            // What was read before the error stays.
            broken = true;
        }

        document.CloseOpen();
        return document;
    }

    /// <summary>The string or number of a node, with character references decoded; <see langword="null"/> for other nodes.</summary>
    public string? Text(int index)
    {
        LdNode node = _nodes[index];
        switch (node.Kind)
        {
            case LdKind.Number:
                return System.Text.Encoding.UTF8.GetString(_json, node.Start, node.Length);
            case LdKind.True:
                return "true";
            case LdKind.False:
                return "false";
            case LdKind.String:
                return Decode(node);
            default:
                return null;
        }
    }

    /// <summary>The first property of an object with this key, or -1.</summary>
    public int Property(int parent, LdKey key)
    {
        for (int i = FirstChild(parent); i >= 0; i = NextSibling(i, parent))
        {
            if (_nodes[i].Key == key)
            {
                return i;
            }
        }

        return -1;
    }

    public int FirstChild(int parent) => parent + 1 < _nodes[parent].End ? parent + 1 : -1;

    public int NextSibling(int node, int parent) => _nodes[node].End < _nodes[parent].End ? _nodes[node].End : -1;

    /// <summary>The object that a reference ({"@id": …} alone) points to, or the node itself.</summary>
    public int Resolve(int node)
    {
        if (_nodes[node].Kind != LdKind.Object)
        {
            return node;
        }

        int id = Property(node, LdKey.Id);
        if (id < 0 || Property(node, LdKey.Name) >= 0 || Text(id) is not { } target)
        {
            return node;
        }

        return (_namedById ??= IndexNames()).GetValueOrDefault(target, node);
    }

    /// <summary>
    /// By node: whether it speaks of the page. That do the objects at the top of a script, in its @graph, and their main
    /// entities; what is nested deeper (reviews of a product, items of a list) speaks of something else.
    /// </summary>
    public bool[] PageLevel()
    {
        var pageLevel = new bool[_nodes.Count];
        for (int i = 0; i < pageLevel.Length; i++)
        {
            LdNode node = _nodes[i];
            bool atTop = node.Parent < 0 || (pageLevel[node.Parent]
                && (node.Key is LdKey.Graph or LdKey.MainEntity or LdKey.MainEntityOfPage || _nodes[node.Parent].Kind == LdKind.Array));

            // Several main entities are the questions of a FAQ, none of them the page.
            pageLevel[i] = atTop && !(node.Kind == LdKind.Array && node.Key == LdKey.MainEntity);
        }

        return pageLevel;
    }

    private Dictionary<string, int> IndexNames()
    {
        var index = new Dictionary<string, int>();
        for (int i = 0; i < _nodes.Count; i++)
        {
            LdNode node = _nodes[i];
            if (node.Key == LdKey.Id && node.Parent >= 0 && Property(node.Parent, LdKey.Name) >= 0 && Text(i) is { } id)
            {
                index.TryAdd(id, node.Parent);
            }
        }

        return index;
    }

    private string? Decode(LdNode node)
    {
        string? text;
        try
        {
            var reader = new Utf8JsonReader(_json.AsSpan(node.Start - 1, node.Length + 2));
            text = reader.Read() ? reader.GetString() : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // An escaped half of a surrogate pair has no text.
            return null;
        }

        return text is not null && text.Contains('&') ? WebUtility.HtmlDecode(text) : text;
    }

    private void Read(ref Utf8JsonReader reader)
    {
        int parent = -1;
        LdKey key = LdKey.None;
        while (reader.Read() && _nodes.Count < MaxNodes)
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    key = LdKeys.Find(reader.ValueSpan);
                    continue;
                case JsonTokenType.StartObject:
                    parent = Add(LdKind.Object, key, parent, 0, 0);
                    break;
                case JsonTokenType.StartArray:
                    parent = Add(LdKind.Array, key, parent, 0, 0);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray when parent >= 0:
                    LdNode ended = _nodes[parent];
                    _nodes[parent] = ended with { End = _nodes.Count };
                    parent = ended.Parent;
                    break;
                case JsonTokenType.String when key != LdKey.Unknown:
                    Add(LdKind.String, key, parent, (int)reader.TokenStartIndex + 1, reader.ValueSpan.Length);
                    break;
                case JsonTokenType.Number when key != LdKey.Unknown:
                    Add(LdKind.Number, key, parent, (int)reader.TokenStartIndex, reader.ValueSpan.Length);
                    break;
                case JsonTokenType.True or JsonTokenType.False when key != LdKey.Unknown:
                    Add(reader.TokenType == JsonTokenType.True ? LdKind.True : LdKind.False, key, parent, 0, 0);
                    break;
            }

            key = parent >= 0 && _nodes[parent].Kind == LdKind.Array && _nodes[parent].Key == LdKey.Unknown ? LdKey.Unknown : LdKey.None;
        }
    }

    private int Add(LdKind kind, LdKey key, int parent, int start, int length)
    {
        _nodes.Add(new LdNode(key, kind, parent, start, length, _nodes.Count + 1));
        return _nodes.Count - 1;
    }

    /// <summary>Ends the objects that were open where reading stopped.</summary>
    private void CloseOpen()
    {
        for (int i = _nodes.Count - 1; i >= 0; i = _nodes[i].Parent)
        {
            if (_nodes[i].Kind is LdKind.Object or LdKind.Array)
            {
                // The last node's ancestors are the only ones that can be open; closed ones already end here.
                _nodes[i] = _nodes[i] with { End = _nodes.Count };
            }
        }
    }
}

/// <summary>A node of a JSON-LD script.</summary>
/// <param name="Key">The property it is the value of.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Parent">Index of the object or array around it, -1 for a root.</param>
/// <param name="Start">Where a string (without its quotes) or a number starts.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="End">Index behind its last descendant.</param>
internal readonly record struct LdNode(LdKey Key, LdKind Kind, int Parent, int Start, int Length, int End);

internal enum LdKind : byte
{
    Object,
    Array,
    String,
    Number,
    True,
    False,
}
