using ArticleCleaner.Blocks;
using ArticleCleaner.Boilerplate.Captions;
using ArticleCleaner.Boilerplate.Phrases;
using ArticleCleaner.Signals;

namespace ArticleCleaner.Boilerplate;

/// <summary>What a rule sees of a page, and where it puts its marks.</summary>
internal sealed class RuleContext(PageDocument page, BlockStatistics[] statistics, CleanerOptions options)
{
    private readonly Dictionary<int, int> _proseEnds = [];

    public PageDocument Page { get; } = page;

    /// <summary>Counts of each block, by the block's index.</summary>
    public ReadOnlySpan<BlockStatistics> Statistics => statistics.AsSpan(0, Page.Blocks.Count);

    public CleanerOptions Options { get; } = options;

    public MarkList Marks { get; } = new();

    /// <summary>What the rules learned of the author profile, if there is one.</summary>
    public AuthorProfile? AuthorProfile { get; set; }

    /// <summary>The known phrases of the page.</summary>
    public PhraseTable Phrases => field ??= PhraseTable.Of(Page, PhraseBook.Shared);

    /// <summary>Blocks that end by naming where an image is from, with the offset in the page text where they begin to.</summary>
    public IReadOnlyDictionary<int, int> ImageTails => field ??= Captions.ImageTails.Find(this);

    /// <summary>What follows from a text being a caption: it is not part of the article's text, unless the options want it there.</summary>
    public MarkEffect CaptionEffect => Options.KeepCaptions ? MarkEffect.Names : MarkEffect.Removes;

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

    /// <summary>Marks a run of the page text.</summary>
    public void MarkRun(int start, int end, IBoilerplateRule rule, BoilerplateKind kind, string reason, double confidence, MarkEffect effect, params IReadOnlyList<string> evidence) =>
        Marks.Add(new Mark(start, end - start, kind, rule.Id, reason, confidence, effect, evidence));

    public bool HasImageTail(int block) => ImageTails.ContainsKey(block);

    /// <summary>Where a block's own text ends: behind its last character, or where a rule cut off something glued to it.</summary>
    public int EndOf(int block) => _proseEnds.TryGetValue(block, out int end) ? end : Page.Blocks[block].End;

    /// <summary>Says that a block's own text ends at this offset of the page text: what follows is glued to it.</summary>
    public void CutTail(int block, int end) => _proseEnds[block] = end;
}
