using ArticleCleaner.Blocks;
using ArticleCleaner.Boilerplate;
using ArticleCleaner.Boilerplate.Phrases;
using ArticleCleaner.Signals;

namespace ArticleCleaner.Articles;

/// <summary>
/// What the options add to the main content: readers' comments, and the captions beside kept text. Both are told by the
/// rules that name them; what is not named, the main-content decision alone decides.
/// </summary>
internal static class OptionalContent
{
    /// <summary>Captions and credits looked over to find the kept text beside a caption.</summary>
    private const int MaxCaptionBlocks = 4;

    /// <summary>Whether each block is kept, by the block's index.</summary>
    public static bool[] Kept(RuleContext context, ContentDecision content)
    {
        if (!context.Options.KeepComments && !context.Options.KeepCaptions)
        {
            return content.Kept;
        }

        int count = context.BlockCount;
        bool[] kept = content.Kept.AsSpan(0, count).ToArray();
        var captions = new bool[count];
        var names = new CoveringMarks(context.Marks.All);
        for (int i = 0; i < count; i++)
        {
            PageBlock block = context.Page.Blocks[i];
            Mark? mark = names.Of(block.Start, block.End);
            BoilerplateKind? kind = mark?.Kind;
            kept[i] |= kind == BoilerplateKind.Comments && context.Options.KeepComments && mark?.Rule != PhraseLineRules.CommentButton;
            captions[i] = kind is BoilerplateKind.ImageCaption or BoilerplateKind.ImageCredit && context.Options.KeepCaptions;
        }

        for (int i = 0; i < count; i++)
        {
            kept[i] |= captions[i] && (IsBesideText(content.Kept, captions, i, -1) || IsBesideText(content.Kept, captions, i, 1));
        }

        return kept;
    }

    /// <summary>Marks of kind comments remove nothing when comments are wanted, but for the buttons at them.</summary>
    public static bool Allows(CleanerOptions options, Mark removing) =>
        !(options.KeepComments && removing is { Kind: BoilerplateKind.Comments, Effect: MarkEffect.Removes } && removing.Rule != PhraseLineRules.CommentButton);

    private static bool IsBesideText(bool[] kept, bool[] captions, int block, int step)
    {
        int beside = block + step;
        for (int i = 0; i < MaxCaptionBlocks && beside >= 0 && beside < kept.Length && captions[beside]; i++)
        {
            beside += step;
        }

        return beside >= 0 && beside < kept.Length && kept[beside] && !captions[beside];
    }
}
