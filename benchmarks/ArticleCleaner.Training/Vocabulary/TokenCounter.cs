using System.Runtime.InteropServices;
using ArticleCleaner.Blocks;
using ArticleCleaner.Signals;
using ArticleCleaner.Training.Labels;

namespace ArticleCleaner.Training.Vocabulary;

/// <summary>Text under something, in words.</summary>
internal struct ContentCount
{
    public float Content;
    public float All;
}

/// <summary>Counts the text under each markup word of a page, and under each short block's own text.</summary>
internal static class TokenCounter
{
    public static Dictionary<uint, ContentCount> Count(PageDocument page, TextScan scan, BlockLabels labels)
    {
        int blocks = page.Blocks.Count;
        var content = new int[blocks + 1];
        var all = new int[blocks + 1];
        for (int i = 0; i < blocks; i++)
        {
            all[i + 1] = all[i] + labels.Words[i];
            content[i + 1] = content[i] + (labels.IsContent(i) ? labels.Words[i] : 0);
        }

        var counts = new Dictionary<uint, ContentCount>();
        var names = new MarkupTokens();
        names.Run(page);
        var tokens = new List<uint>();
        for (int i = 0; i < page.Elements.Count; i++)
        {
            ref PageElement element = ref page.Elements[i];
            int words = all[element.EndBlock] - all[element.FirstBlock];
            if (words == 0)
            {
                continue;
            }

            Collect(page, element, names, tokens);
            for (int k = 0; k < tokens.Count; k++)
            {
                if (k == 0 || tokens[k] != tokens[k - 1])
                {
                    Add(counts, tokens[k], content[element.EndBlock] - content[element.FirstBlock], words);
                }
            }
        }

        for (int i = 0; i < blocks; i++)
        {
            uint phrase = HtmlSignals.PhraseToken(scan.Statistics[i]);
            if (phrase != 0)
            {
                Add(counts, phrase, labels.IsContent(i) ? labels.Words[i] : 0, labels.Words[i]);
            }
        }

        CountSections(counts, page, scan, content, all);
        return counts;
    }

    /// <summary>Collects the tokens of an element, sorted.</summary>
    private static void Collect(PageDocument page, in PageElement element, MarkupTokens names, List<uint> tokens)
    {
        tokens.Clear();
        tokens.Add(MarkupTokens.TagToken(element.Tag));
        foreach (ref readonly PageAttribute attribute in page.Attributes.Span.Slice(element.FirstAttribute, element.AttributeCount))
        {
            if (attribute.Value >= 0)
            {
                tokens.AddRange(names.Of(attribute.Value));
            }
        }

        tokens.Sort();
    }

    private static void CountSections(Dictionary<uint, ContentCount> counts, PageDocument page, TextScan scan, int[] content, int[] all)
    {
        int heading = -1;
        for (int i = 0; i <= page.Blocks.Count; i++)
        {
            if (i < page.Blocks.Count && page.Blocks[i].Shape != BlockShape.Heading)
            {
                continue;
            }

            uint token = heading < 0 ? 0 : HtmlSignals.SectionToken(scan.Statistics[heading]);
            if (token != 0 && all[i] > all[heading + 1])
            {
                Add(counts, token, content[i] - content[heading + 1], all[i] - all[heading + 1]);
            }

            heading = i;
        }
    }

    private static void Add(Dictionary<uint, ContentCount> counts, uint token, int content, int all)
    {
        ref ContentCount count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, token, out _);
        count.Content += content;
        count.All += all;
    }
}
