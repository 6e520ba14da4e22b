using ArticleCleaner.Blocks;

namespace ArticleCleaner;

/// <summary>Reads the part of CSS selectors that <see cref="SiteRule"/> describes.</summary>
internal ref struct SelectorParser(string text)
{
    private int _at;

    /// <summary>Reads a list of selectors parted by commas.</summary>
    /// <exception cref="FormatException">The text is something else.</exception>
    public static List<Selector> Parse(string text)
    {
        var parser = new SelectorParser(text);
        var selectors = new List<Selector>();
        do
        {
            selectors.Add(parser.ReadSelector());
        }
        while (parser.Take(','));
        return parser._at == text.Length ? selectors : throw parser.Error("what stands there is not part of a selector");
    }

    private readonly char Next => _at < text.Length ? text[_at] : '\0';

    private Selector ReadSelector()
    {
        var steps = new List<SelectorStep>();
        SkipSpace();
        bool child = false;
        while (true)
        {
            steps.Add(ReadStep(child));
            bool space = SkipSpace();
            child = Take('>');
            if (child)
            {
                SkipSpace();
            }
            else if (!space || Next is ',' or '\0')
            {
                return new Selector(steps);
            }
        }
    }

    private SelectorStep ReadStep(bool child)
    {
        HtmlTag? tag = null;
        string? custom = null;
        var conditions = new List<SelectorCondition>();
        int start = _at;
        if (!Take('*') && IsNameChar(Next))
        {
            string name = ReadName().ToLowerInvariant();
            tag = HtmlTags.Find(name);
            custom = tag == HtmlTag.Custom ? name : null;
            if (tag == HtmlTag.Unknown)
            {
                throw Error($"the element '{name}' is not known");
            }
        }

        while (true)
        {
            if (Take('.'))
            {
                conditions.Add(new SelectorCondition(AttributeName.Class, '~', ReadName()));
            }
            else if (Take('#'))
            {
                conditions.Add(new SelectorCondition(AttributeName.Id, '=', ReadName()));
            }
            else if (Take('['))
            {
                conditions.Add(ReadAttribute());
            }
            else
            {
                return _at > start ? new SelectorStep(tag, custom, conditions, child) : throw Error("a tag, '.', '#' or '[' is missing");
            }
        }
    }

    private SelectorCondition ReadAttribute()
    {
        SkipSpace();
        string name = ReadName().ToLowerInvariant();
        AttributeName attribute = AttributeNames.Find(name);
        if (attribute == AttributeName.None)
        {
            throw Error($"the attribute '{name}' is not one that the cleaner reads");
        }

        SkipSpace();
        if (Take(']'))
        {
            return new SelectorCondition(attribute, '\0', "");
        }

        char op = '=';
        if (Next is '^' or '$' or '*' or '~')
        {
            op = text[_at++];
        }

        if (!Take('='))
        {
            throw Error("'=' is missing");
        }

        SkipSpace();
        string value = Next is '"' or '\'' ? ReadQuoted() : ReadName();
        SkipSpace();
        return Take(']') && (op == '=' || value.Length > 0) ? new SelectorCondition(attribute, op, value) : throw Error("']' or a value is missing");
    }

    private string ReadQuoted()
    {
        char quote = text[_at++];
        int length = text.AsSpan(_at).IndexOf(quote);
        if (length < 0)
        {
            throw Error("the quotation mark is not closed");
        }

        string value = text.Substring(_at, length);
        _at += length + 1;
        return value;
    }

    private string ReadName()
    {
        int start = _at;
        while (IsNameChar(Next))
        {
            _at++;
        }

        return _at > start ? text[start.._at] : throw Error("a name is missing");
    }

    private bool SkipSpace()
    {
        int start = _at;
        while (char.IsWhiteSpace(Next))
        {
            _at++;
        }

        return _at > start;
    }

    private bool Take(char expected)
    {
        if (Next != expected)
        {
            return false;
        }

        _at++;
        return true;
    }

    private readonly FormatException Error(string problem) => new($"The selector '{text}' is not understood at {_at}: {problem}.");

    private static bool IsNameChar(char c) => char.IsLetterOrDigit(c) || c is '-' or '_' || c >= 0x80;
}
