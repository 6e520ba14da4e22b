using ArticleCleaner.Blocks;
using ArticleCleaner.Signals;

namespace ArticleCleaner.Boilerplate;

/// <summary>What a rule sees of a page, and where it puts its marks.</summary>
internal sealed class RuleContext(PageDocument page, BlockStatistics[] statistics, CleanerOptions options)
{
    public PageDocument Page { get; } = page;

    /// <summary>Counts of each block, by the block's index.</summary>
    public ReadOnlySpan<BlockStatistics> Statistics => statistics.AsSpan(0, Page.Blocks.Count);

    public CleanerOptions Options { get; } = options;

    public MarkList Marks { get; } = new();

    /// <summary>What the rules learned of the author profile, if there is one.</summary>
    public AuthorProfile? AuthorProfile { get; set; }

    public bool IsText => Page.Format == PageFormat.Text;

    public int BlockCount => Page.Blocks.Count;

    public ReadOnlySpan<char> TextOf(int block) => Page.TextOf(block);

    /// <summary>Marks a whole block.</summary>
    public void MarkBlock(int block, IBoilerplateRule rule, BoilerplateKind kind, string reason, double confidence, MarkEffect effect, params IReadOnlyList<string> evidence)
    {
        ref PageBlock marked = ref Page.Blocks[block];
        Marks.Add(new Mark(marked.Start, marked.Length, kind, rule.Id, reason, confidence, effect, evidence));
    }

    /// <summary>Marks a run of a block's characters, given by offset within the block.</summary>
    public void MarkPart(int block, int offset, int length, IBoilerplateRule rule, BoilerplateKind kind, string reason, double confidence, MarkEffect effect, params IReadOnlyList<string> evidence) =>
        Marks.Add(new Mark(Page.Blocks[block].Start + offset, length, kind, rule.Id, reason, confidence, effect, evidence));
}
