using System.Buffers;
using ArticleCleaner.Blocks;

namespace ArticleCleaner.Boilerplate.Remnants;

/// <summary>
/// Lines that are mostly UTF-8 read as windows-1252 ("Ð¡Ð²ÐµÐ¶Ð¸Ðµ") on a page that is otherwise read rightly: what a widget of
/// another encoding left. A page that is all like that was decoded wrongly, which no rule can mend, and is left alone.
/// </summary>
internal sealed class EncodingRubbleRule : IBoilerplateRule
{
    private const int LeastPairs = 4;

    /// <summary>Share of a line's characters that are part of such pairs. Words with one accented letter each have half of it.</summary>
    private const double LeastShare = 0.45;

    /// <summary>Share of the page's characters in such lines from which on the page itself was decoded wrongly.</summary>
    private const double MostOfPage = 0.2;

    /// <summary>What windows-1252 makes of the bytes 0x80 to 0xBF, which only continue a character in UTF-8.</summary>
    private static readonly SearchValues<char> Continuations = SearchValues.Create(
        "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ" + string.Concat(Enumerable.Range(0x80, 0x40).Select(static code => (char)code)));

    public string Id => "remnants.encoding";

    public void Apply(RuleContext context)
    {
        List<int> rubble = [];
        int chars = 0;
        for (int i = 0; i < context.BlockCount; i++)
        {
            if (context.Page.Blocks[i].Shape != BlockShape.Code && IsRubble(context.TextOf(i)))
            {
                rubble.Add(i);
                chars += context.Page.Blocks[i].Length;
            }
        }

        if (chars > context.Page.Text.Length * MostOfPage)
        {
            return;
        }

        foreach (int block in rubble)
        {
            context.MarkBlock(block, this, BoilerplateKind.TemplateRemnant, "Letters of another encoding, read wrongly.", 0.93, MarkEffect.Removes);
        }
    }

    private static bool IsRubble(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyInRange('\u00C2', '\u00F4'))
        {
            return false;
        }

        int pairs = 0;
        int within = 0;
        for (int i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] is < '\u00C2' or > '\u00F4' || !Continuations.Contains(text[i + 1]))
            {
                continue;
            }

            int start = i++;
            while (i + 1 < text.Length && i - start < 3 && Continuations.Contains(text[i + 1]))
            {
                i++;
            }

            pairs++;
            within += i - start + 1;
        }

        return pairs >= LeastPairs && within >= LeastShare * text.Length;
    }
}
