using ArticleCleaner.Boilerplate.Phrases;

namespace ArticleCleaner.Boilerplate.Captions;

/// <summary>A line whose two halves are the same words ("Old Mill Bridge Old Mill Bridge"): both copies of a caption on one line.</summary>
internal sealed class HalfEqualLineRule : IBoilerplateRule
{
    private const int MinWordsPerHalf = 3;
    private const int MaxWords = 60;

    public string Id => "captions.half-equal-line";

    public void Apply(RuleContext context)
    {
        Span<Word> words = stackalloc Word[MaxWords + 1];
        for (int i = 0; i < context.BlockCount; i++)
        {
            int expected = context.Statistics[i].Words;
            if (expected is < (2 * MinWordsPerHalf) - 1 or > MaxWords || !CaptionShape.MayBe(context, i))
            {
                continue;
            }

            ReadOnlySpan<char> text = context.TextOf(i);
            int count = WordReader.Read(text, words);
            int half = count / 2;
            if (count > MaxWords || count % 2 != 0 || half < MinWordsPerHalf || !Equal(words[..half], words[half..count]))
            {
                continue;
            }

            // "Sonnez les matines, sonnez les matines" is a song; captions are joined by a space or a separator.
            ReadOnlySpan<char> gap = text[words[half - 1].End..words[half].Start];
            if (!gap.ContainsAny(",;:.!?…|\t/") && CaptionShape.IsTitleCase(context.Statistics[i]) && context.Page.Blocks[i].Shape != Blocks.BlockShape.Cell)
            {
                context.MarkBlock(i, this, BoilerplateKind.ImageCaption, "The two halves of the line are the same words, as an image's alternative text and its caption are.", 0.93, context.IsText ? context.CaptionEffect : MarkEffect.Names);
            }
        }
    }

    private static bool Equal(ReadOnlySpan<Word> a, ReadOnlySpan<Word> b)
    {
        for (int i = 0; i < a.Length; i++)
        {
            if (a[i].Hash != b[i].Hash)
            {
                return false;
            }
        }

        return true;
    }
}
