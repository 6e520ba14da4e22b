using ArticleCleaner.Blocks;
using ArticleCleaner.Signals;
using ArticleCleaner.Training.Data;
using ArticleCleaner.Training.Labels;
using ArticleCleaner.Training.Vocabulary;

namespace ArticleCleaner.Training.Pages;

/// <summary>What learning needs of an HTML page besides its rows: labels, counts of its markup words, what may tell its type.</summary>
internal sealed class LabelledPage
{
    /// <summary>Parts a training set is cut into, by site, so that a row is never scored with what was counted on its own page.</summary>
    public const int Parts = 8;

    public required TrainingPage Page { get; init; }

    public required BlockLabels Labels { get; init; }

    /// <summary>By markup word, how much text stands under it, and how much of that is main content.</summary>
    public required Dictionary<uint, ContentCount> Tokens { get; init; }

    public required uint[] Items { get; init; }

    /// <summary>How many of the items, from the first on, are declared.</summary>
    public required int DeclaredItems { get; init; }

    /// <summary>The page's signals without those that a vocabulary gives.</summary>
    public required float[] Signals { get; init; }

    /// <summary>The page's own part in its training set.</summary>
    public int Part => PartOf(Page.Group);

    public static IReadOnlyList<LabelledPage> Load(IReadOnlyList<TrainingPage> pages)
    {
        var signals = new ThreadLocal<HtmlSignals>(static () => new HtmlSignals());
        var nothing = new ModelVocabulary([], [], [], []);
        return SegmentedPages.Map(pages, (page, document, scan) =>
        {
            signals.Value!.Run(document, scan, nothing);
            BlockLabels labels = BlockLabels.Make(page.Truth, document, scan);
            return new LabelledPage
            {
                Page = page,
                Labels = labels,
                Tokens = TokenCounter.Count(document, scan, labels),
                Items = signals.Value.PageSignals.Items.ToArray(),
                DeclaredItems = signals.Value.PageSignals.DeclaredItems,
                Signals = signals.Value.PageSignals.Row.ToArray(),
            };
        });
    }

    private static int PartOf(string group)
    {
        uint hash = 2166136261;
        foreach (char c in group)
        {
            hash = (hash ^ c) * 16777619;
        }

        return (int)((hash ^ (hash >> 15)) % Parts);
    }
}
