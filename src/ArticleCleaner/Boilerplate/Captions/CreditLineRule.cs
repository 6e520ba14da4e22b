using ArticleCleaner.Boilerplate.Phrases;

namespace ArticleCleaner.Boilerplate.Captions;

/// <summary>Lines that credit an image without a colon: "Fot. Jan Nowak/PAP", "사진=연합뉴스", "Photo Ann Oslo / Reuters".</summary>
internal sealed class CreditLineRule : IBoilerplateRule
{
    private const int MaxWords = 8;

    public string Id => "captions.credit-line";

    public void Apply(RuleContext context)
    {
        for (int i = 0; i < context.BlockCount; i++)
        {
            if (context.Statistics[i].Words <= MaxWords && !context.Statistics[i].EndsSentence && IsCredit(context.TextOf(i)))
            {
                context.MarkBlock(i, this, BoilerplateKind.ImageCredit, "Names who made or provided an image.", 0.9, context.CaptionEffect);
            }
        }
    }

    private static bool IsCredit(ReadOnlySpan<char> line)
    {
        int label = 0;
        while (label < line.Length && char.IsLetter(line[label]))
        {
            label++;
        }

        ReadOnlySpan<char> rest = line[label..];
        bool parted = rest is ['.' or '=' or '/' or '|', ..] || (rest is [' ', ..] && rest.Contains('/'));
        return parted
            && label > 0
            && !char.IsLower(line[0])
            && PhraseBook.Shared.Holds(line[..label], PhraseTopic.ImageCredit)
            && ImageTails.Names(rest.TrimStart(" .=/|"));
    }
}
