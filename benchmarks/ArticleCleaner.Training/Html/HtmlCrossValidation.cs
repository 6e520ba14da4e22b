using ArticleCleaner.Blocks;
using ArticleCleaner.Signals;
using ArticleCleaner.Training.Data;
using ArticleCleaner.Training.Evaluation;
using ArticleCleaner.Training.Labels;
using ArticleCleaner.Training.Networks;
using ArticleCleaner.Training.Pages;

namespace ArticleCleaner.Training.Html;

/// <summary>Learns on four fifths of the sites and applies to the last, in turn.</summary>
internal static class HtmlCrossValidation
{
    /// <returns>The outcomes on all pages, by option.</returns>
    public static IReadOnlyList<IReadOnlyList<PageOutcome>> Run(IReadOnlyList<LabelledPage> pages, IReadOnlyList<BlockOptions> options, TextWriter log)
    {
        var outcomes = new PageOutcome[Folds.Count][][];
        Parallel.For(0, Folds.Count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, fold =>
        {
            HtmlLessons lessons = HtmlTrainer.Prepare([.. pages.Where(page => Folds.Of(page.Page) != fold)]);
            TrainingPage[] left = [.. pages.Where(page => Folds.Of(page.Page) == fold).Select(page => page.Page)];
            outcomes[fold] = [.. options.Select(option => Apply(lessons.Grow(option), left))];
            log.WriteLine($"fold {fold + 1} of {Folds.Count} done");
        });
        return [.. options.Select((_, option) => outcomes.SelectMany(fold => fold[option]).ToList())];
    }

    /// <summary>What a model says of pages.</summary>
    public static PageOutcome[] Apply(HtmlModel model, IReadOnlyList<TrainingPage> pages)
    {
        var signals = new ThreadLocal<HtmlSignals>(static () => new HtmlSignals());
        var batches = new ThreadLocal<BlockBatch>(() => new BlockBatch(model.Blocks, (int)HtmlSignal.PageWords));
        return SegmentedPages.Map(pages, (page, document, scan) =>
        {
            HtmlSignals own = signals.Value!;
            own.Run(document, scan, model.Vocabulary);
            float[] types = PageTypes.Probabilities(model.Types, own.PageSignals.Row);
            own.UseTypes(types);
            int count = document.Blocks.Count;
            BlockLabels labels = BlockLabels.Make(page.Truth, document, scan);
            var facts = new BlockFacts();
            facts.Fill(document, scan, own.Groups);
            var outcome = new PageOutcome
            {
                Coverage = labels.Coverage,
                Weight = labels.Weight,
                Page = page,
                Probability = new float[count],
                Facts = facts,
                WordHashes = new uint[count][],
                Texts = new string[count],
                Types = types,
                Signals = own.PageSignals.Row.ToArray(),
            };
            batches.Value!.Score(own.Fill, -1, outcome.Probability);
            for (int i = 0; i < count; i++)
            {
                outcome.WordHashes[i] = scan.WordsOf(i).ToArray();
                outcome.Texts[i] = document.TextOf(i).ToString();
            }

            return outcome;
        });
    }
}
