using System.Runtime.CompilerServices;
using ArticleCleaner.Blocks;

namespace ArticleCleaner.Signals;

/// <summary>
/// Facts about each element that holds text, made in one pass down the tree: the scores of its markup words, alone and
/// along its ancestors, its shape and path, and where the landmarks above it are.
/// </summary>
internal sealed class ElementSignals
{
    private readonly RecordList<ScoreRange> _names = new();
    private readonly ScoreRange[] _tags = new ScoreRange[HtmlTags.Count];
    private ElementFacts[] _facts = new ElementFacts[256];

    public ref readonly ElementFacts this[int element] => ref _facts[element];

    /// <summary>The lowest score of a name's tokens; no score is higher than that of a name without any known.</summary>
    public float LowestOf(int name) => _names[name].Min;

    public void Run(PageDocument page, MarkupTokens tokens, ModelVocabulary vocabulary)
    {
        ScoreNames(page, tokens, vocabulary);
        int count = page.Elements.Count;
        if (_facts.Length < count || _facts.Length > 1 << 18)
        {
            _facts = new ElementFacts[count + 64];
        }

        for (int i = 0; i < count; i++)
        {
            ref PageElement element = ref page.Elements[i];
            if (element.EndBlock <= element.FirstBlock || (element.TextEnd <= element.TextStart && !element.Tag.Is(TagRoles.Block)))
            {
                // Of line breaks and images in a text nothing is asked.
                continue;
            }

            ref ElementFacts facts = ref _facts[i];
            if (element.Parent >= 0)
            {
                facts = _facts[element.Parent];
            }
            else
            {
                facts = default;
                facts.Landmarks.Clear();
            }

            facts.Take(RangeOf(page, element, out int classNames));
            facts.Shape = tokens.Shape(element.Tag, classNames);
            facts.Path = (facts.Path ^ facts.Shape) * 0x9E3779B1;
            facts.Landmarks.Mark(element.Tag, element.Depth);
        }
    }

    private void ScoreNames(PageDocument page, MarkupTokens tokens, ModelVocabulary vocabulary)
    {
        for (int i = 0; i < _tags.Length; i++)
        {
            _tags[i] = ScoreRange.None;
            _tags[i].Add(MarkupTokens.TagToken((HtmlTag)i), vocabulary);
        }

        _names.Clear(1 << 14);
        for (int i = 0; i < page.Names.Count; i++)
        {
            ScoreRange range = ScoreRange.None;
            foreach (uint token in tokens.Of(i))
            {
                range.Add(token, vocabulary);
            }

            _names.Add(range);
        }
    }

    private ScoreRange RangeOf(PageDocument page, in PageElement element, out int classNames)
    {
        ScoreRange range = _tags[(int)element.Tag];
        classNames = -1;
        foreach (ref readonly PageAttribute attribute in page.Attributes.Span.Slice(element.FirstAttribute, element.AttributeCount))
        {
            if (attribute.Value >= 0)
            {
                range.Add(_names[attribute.Value]);
                classNames = attribute.Name == AttributeName.Class && classNames < 0 ? attribute.Value : classNames;
            }
        }

        return range;
    }
}

/// <summary>The lowest and the highest of some scores.</summary>
internal struct ScoreRange
{
    public float Min;
    public float Max;

    /// <summary>No score yet.</summary>
    public static ScoreRange None => new() { Min = float.MaxValue, Max = float.MinValue };

    public readonly bool IsEmpty => Max == float.MinValue;

    public void Add(uint token, ModelVocabulary vocabulary)
    {
        if (vocabulary.TryScore(token, out float score))
        {
            Add(new ScoreRange { Min = score, Max = score });
        }
    }

    public void Add(in ScoreRange other)
    {
        Min = Math.Min(Min, other.Min);
        Max = Math.Max(Max, other.Max);
    }
}

/// <summary>Facts about one element.</summary>
internal struct ElementFacts
{
    /// <summary>Lowest and highest score of the element's own tokens, 0 when none is known.</summary>
    public float OwnMin;

    public float OwnMax;
    public float ChainMin;
    public float ChainMax;
    public float ChainSum;
    public int ChainCount;
    public uint Shape;
    public uint Path;
    public Landmarks Landmarks;

    /// <summary>Mean of the elements' extreme scores along the way from the root.</summary>
    public readonly float ChainMean => ChainCount == 0 ? 0 : ChainSum / ChainCount;

    /// <summary>Takes the scores of an element's tokens in; the chain so far is that of the parent.</summary>
    public void Take(in ScoreRange own)
    {
        if (own.IsEmpty)
        {
            OwnMin = OwnMax = 0;
            return;
        }

        (float min, float max) = (own.Min, own.Max);
        OwnMin = min;
        OwnMax = max;
        ChainMin = ChainCount == 0 ? min : Math.Min(ChainMin, min);
        ChainMax = ChainCount == 0 ? max : Math.Max(ChainMax, max);
        ChainSum += min + max;
        ChainCount += 2;
    }
}

/// <summary>Depth of the nearest landmark of each kind at or above an element, -1 for none.</summary>
[InlineArray(Count)]
internal struct Landmarks
{
    public const int Count = 16;

    private short _first;

    /// <summary>The kinds, in the order of <see cref="HtmlSignal.ToArticle"/> and those after it.</summary>
    public static int KindOf(HtmlTag tag) => tag switch
    {
        HtmlTag.Article => 0,
        HtmlTag.Main => 1,
        HtmlTag.Aside => 2,
        HtmlTag.Nav => 3,
        HtmlTag.Header => 4,
        HtmlTag.Footer => 5,
        HtmlTag.Form or HtmlTag.Fieldset => 6,
        HtmlTag.Table => 7,
        HtmlTag.Li or HtmlTag.Dd or HtmlTag.Dt => 8,
        HtmlTag.Figure or HtmlTag.Figcaption => 9,
        HtmlTag.Blockquote => 10,
        HtmlTag.Pre or HtmlTag.Code => 11,
        HtmlTag.A => 12,
        HtmlTag.Button or HtmlTag.Label or HtmlTag.Select => 13,
        HtmlTag.Section => 14,
        HtmlTag.Details or HtmlTag.Dialog or HtmlTag.Template or HtmlTag.Noscript => 15,
        _ => -1,
    };

    public void Clear() => ((Span<short>)this).Fill(-1);

    public void Mark(HtmlTag tag, short depth)
    {
        int kind = KindOf(tag);
        if (kind >= 0)
        {
            this[kind] = depth;
        }
    }
}
