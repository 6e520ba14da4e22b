using ArticleCleaner.Blocks;

namespace ArticleCleaner.Signals;

/// <summary>The heading each block stands under and how far that section goes.</summary>
internal sealed class BlockSections
{
    private BlockSection[] _sections = [];

    public BlockSection this[int block] => _sections[block];

    public void Run(PageDocument page, TextScan scan, ModelVocabulary vocabulary)
    {
        int count = page.Blocks.Count;
        if (_sections.Length < count || _sections.Length > 1 << 18)
        {
            _sections = new BlockSection[count + 64];
        }

        var current = new BlockSection(0, count, 0, 0, 0);
        int first = 0;
        Span<float> open = stackalloc float[8];
        open.Clear();
        for (int i = 0; i < count; i++)
        {
            ref PageBlock block = ref page.Blocks[i];
            if (block.Shape == BlockShape.Heading)
            {
                End(first, i);
                first = i;
                float score = vocabulary.TryScore(HtmlSignals.SectionToken(scan.Statistics[i]), out float known) ? known : 0;
                int level = Math.Clamp((int)block.Level, 1, 6);
                open[level] = score;
                open[(level + 1)..].Clear();
                current = new BlockSection(i, count, block.Level, score, Strongest(open[1..level]));
            }

            _sections[i] = current;
        }
    }

    /// <summary>The score furthest from nothing.</summary>
    private static float Strongest(ReadOnlySpan<float> scores)
    {
        float strongest = 0;
        foreach (float score in scores)
        {
            strongest = Math.Abs(score) > Math.Abs(strongest) ? score : strongest;
        }

        return strongest;
    }

    private void End(int first, int end)
    {
        foreach (ref BlockSection section in _sections.AsSpan(first, end - first))
        {
            section = section with { End = end };
        }
    }
}

/// <summary>A run of blocks that begins with a heading.</summary>
/// <param name="Start">The heading, or the page's first block.</param>
/// <param name="End">The block behind its last.</param>
/// <param name="Level">The heading's level, 0 before the first heading.</param>
/// <param name="Score">What the heading's words say of the text under it, as log-odds; 0 when they are not known.</param>
/// <param name="OuterScore">The strongest score of the headings above it in rank.</param>
internal readonly record struct BlockSection(int Start, int End, int Level, float Score, float OuterScore);
