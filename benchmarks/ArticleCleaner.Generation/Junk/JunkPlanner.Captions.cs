namespace ArticleCleaner.Generation;

/// <content>Captions, glued or not, and calls to action at the end of a paragraph.</content>
internal sealed partial class JunkPlanner
{
    private static readonly string[] Tails =
    [
        " · Free image on Pixabay", " - Free photo on Pixabay", " | Unsplash", " · Free Stock Photo", " - Wikipedia", " stock photo", " | Getty Images",
        " (Shutterstock)", " – Pexels", " Stock Image", " | iStock", " - Wikimedia Commons",
    ];

    private BoilerplateKind[]? _glued;

    /// <summary>An image with its caption, the caption under it or doubled.</summary>
    private PlanGroup Figure(string caption)
    {
        int copies = random.Chance(0.25) ? 2 : 1;
        return new PlanGroup(PlanLayout.Figure, [.. Enumerable.Range(0, copies).Select(copy => PlanBlock.Of(PlanShape.Line, caption, copies == 2 ? "caption-doubled" : "caption", BoilerplateKind.ImageCaption, BoilerplateKind.ImageCredit, BoilerplateKind.RepeatedText))], "wp-caption");
    }

    private string Tail(string caption) => random.Next(5) switch
    {
        0 => caption + Tails[random.Next(Tails.Length)],
        1 => caption + " " + material.Phrase("credit", random),
        2 => material.Phrase("credit", random),
        _ => caption + Tails[random.Next(Tails.Length)],
    };

    /// <summary>The article's last paragraph, perhaps with an invitation behind its last sentence.</summary>
    public PlanGroup AtEnd(PlanGroup paragraph)
    {
        if (paragraph.Blocks is not [{ Shape: PlanShape.Paragraph } block] || !random.Chance(0.5))
        {
            return paragraph;
        }

        _glued = [BoilerplateKind.CallToAction, BoilerplateKind.Comments];
        string gap = material.IsUnspaced ? "" : " ";
        return paragraph with { Blocks = [block with { Runs = [.. block.Runs, new PlanRun(gap + material.Phrase("invite", random), _glued, "invitation")] }] };
    }

    /// <summary>A run of captions behind the article, each perhaps twice, the first perhaps glued to the last sentence.</summary>
    public IEnumerable<PlanGroup> CaptionsAtEnd(ArticlePlanner article, List<PlanGroup> groups)
    {
        if (!random.Chance(0.35))
        {
            yield break;
        }

        string[] captions = [.. article.Captions(random.Next(3, 6)).Select(caption => random.Chance(0.5) ? caption + Tails[random.Next(Tails.Length)] : caption)];
        bool doubled = random.Chance(0.6);
        int first = 0;
        if (doubled && random.Chance(0.5) && groups[^1].Blocks is [{ Shape: PlanShape.Paragraph } block] && !material.IsUnspaced)
        {
            // Extractors that drop the line break before an image's caption leave it behind the sentence.
            groups[^1] = groups[^1] with { Blocks = [block with { Runs = [.. block.Runs, new PlanRun(random.Pick("", " ") + captions[0], CaptionKinds, "caption-glued")] }] };
            yield return Run([captions[0]], "caption-second");
            first = 1;
        }

        yield return Run([.. captions.Skip(first).SelectMany(caption => doubled ? new[] { caption, caption } : [caption])], doubled ? "caption-doubled" : "caption-run");
    }

    private static BoilerplateKind[] CaptionKinds => [BoilerplateKind.ImageCaption, BoilerplateKind.ImageCredit, BoilerplateKind.RepeatedText];

    private static PlanGroup Run(string[] captions, string variant) =>
        new(PlanLayout.Flow, [.. captions.Select(caption => PlanBlock.Of(PlanShape.Line, caption, variant, CaptionKinds))]);
}
