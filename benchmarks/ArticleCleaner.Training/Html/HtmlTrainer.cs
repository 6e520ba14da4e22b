using ArticleCleaner.Signals;
using ArticleCleaner.Training.Data;
using ArticleCleaner.Training.LightGbm;
using ArticleCleaner.Training.Pages;
using ArticleCleaner.Training.Vocabulary;

namespace ArticleCleaner.Training.Html;

/// <summary>
/// Learns the models of HTML pages. Everything that a row takes from other pages (vocabulary, page type) is learned without
/// the row's own site: by parts of the training set for training, from the whole of it for use.
/// </summary>
internal static class HtmlTrainer
{
    /// <summary>Of six ways tried, the one with the lowest loss in cross-validation by site; <c>cv</c> prints how many types are right.</summary>
    private static readonly BoostingOptions TypeOptions = new()
    {
        Objective = Objective.Multiclass,
        Classes = ModelVocabulary.PageTypes,
        Rounds = 150,
        Leaves = 6,
        LearningRate = 0.05,
        MinRowsInLeaf = 10,
        ColumnShare = 0.2,
        RowShare = 0.6,
    };

    /// <summary>All that comes before the trees of the blocks.</summary>
    public static HtmlLessons Prepare(IReadOnlyList<LabelledPage> pages)
    {
        ModelVocabulary[] vocabularies = [.. Enumerable.Range(0, LabelledPage.Parts).Select(part => VocabularyLearner.Learn(pages.Where(page => page.Part != part)))];
        float[][] rows = [.. pages.Select(page => TypeRow(page, vocabularies[page.Part]))];
        TreeEnsemble types = LearnTypes(pages, rows, -1);
        TreeEnsemble[] otherTypes = [.. Enumerable.Range(0, LabelledPage.Parts / 2).Select(part => LearnTypes(pages, rows, part))];
        float[][] probabilities = [.. pages.Select((page, i) => PageTypes.Probabilities(otherTypes[page.Part / 2], rows[i]))];
        return new HtmlLessons(VocabularyLearner.Learn(pages), types, BlockRows(pages, vocabularies, probabilities));
    }

    private static float[] TypeRow(LabelledPage page, ModelVocabulary vocabulary)
    {
        float[] row = [.. page.Signals];
        PageSignals.ScoreTypes(page.Items, page.DeclaredItems, vocabulary, row);
        return row;
    }

    private static TreeEnsemble LearnTypes(IReadOnlyList<LabelledPage> pages, float[][] rows, int withoutPair)
    {
        var table = new RowTable(PageSignals.Count);
        for (int i = 0; i < pages.Count; i++)
        {
            if (pages[i].Part / 2 != withoutPair && pages[i].Page.PageType != PageType.Unknown)
            {
                table.Add(rows[i], (int)pages[i].Page.PageType - 1, 1);
            }
        }

        return GradientBoosting.Train(table, TypeOptions).ToEnsemble();
    }

    private static RowTable BlockRows(IReadOnlyList<LabelledPage> pages, ModelVocabulary[] vocabularies, float[][] probabilities)
    {
        var signals = new ThreadLocal<HtmlSignals>(static () => new HtmlSignals());
        Dictionary<TrainingPage, int> numbers = pages.Select((page, i) => (page.Page, i)).ToDictionary();
        float[][] made = SegmentedPages.Map([.. pages.Select(page => page.Page)], (training, document, scan) =>
        {
            int number = numbers[training];
            HtmlSignals own = signals.Value!;
            own.Run(document, scan, vocabularies[pages[number].Part]);
            own.UseTypes(probabilities[number]);
            var values = new float[document.Blocks.Count * HtmlSignals.Count];
            for (int i = 0; i < document.Blocks.Count; i++)
            {
                own.Fill(i, values.AsSpan(i * HtmlSignals.Count, HtmlSignals.Count));
            }

            return values;
        });
        var table = new RowTable(HtmlSignals.Count);
        for (int i = 0; i < pages.Count; i++)
        {
            float[] labels = [.. pages[i].Labels.Coverage.Select((_, block) => pages[i].Labels.IsContent(block) ? 1f : 0f)];
            table.AddRange(made[i], labels, pages[i].Labels.Weight);
            made[i] = [];
        }

        return table;
    }
}
