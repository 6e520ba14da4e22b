using ArticleCleaner.Training.Data;
using ArticleCleaner.Training.Evaluation;
using ArticleCleaner.Training.Html;
using ArticleCleaner.Training.Networks;
using ArticleCleaner.Training.Pages;

namespace ArticleCleaner.Training.Reporting;

/// <summary>What models learned on a part of the training sites score on the sites left out: whether more pages would help.</summary>
internal static class LearningCurve
{
    /// <summary>Folds that are left out in turn; all would take longer than the picture is worth.</summary>
    public const int FoldsUsed = 2;

    private static readonly double[] Shares = [0.2, 0.4, 0.7, 1];

    public static IReadOnlyList<CurvePoint> Run(IReadOnlyList<LabelledPage> pages, BlockOptions options, TextWriter log) =>
        [.. Shares.Select(share => Point(pages, share, options, log))];

    private static CurvePoint Point(IReadOnlyList<LabelledPage> pages, double share, BlockOptions options, TextWriter log)
    {
        var folds = new (int Sites, int Pages, PageOutcome[] Outcomes)[FoldsUsed];
        Parallel.For(0, FoldsUsed, fold =>
        {
            LabelledPage[] training = [.. pages.Where(page => Folds.Of(page.Page) != fold && PlaceOf(page.Page.Group) < share)];
            TrainingPage[] left = [.. pages.Where(page => Folds.Of(page.Page) == fold).Select(page => page.Page)];
            int sites = training.Select(page => page.Page.Group).Distinct().Count();
            folds[fold] = (sites, training.Length, HtmlCrossValidation.Apply(HtmlTrainer.Prepare(training).Grow(options), left));
        });
        log.WriteLine($"learning curve: {Cells.Percent(share)} of the sites done");
        HtmlChoice[] choices = HtmlChoice.Make([.. folds.SelectMany(fold => fold.Outcomes)]);
        return new CurvePoint(share, folds.Average(fold => fold.Sites), folds.Average(fold => fold.Pages), choices.Average(choice => choice.Score.F1));
    }

    /// <summary>A number from 0 up to 1 that sites draw, the same every time and not related to their fold.</summary>
    internal static double PlaceOf(string group)
    {
        uint hash = 2166136261;
        foreach (char c in group)
        {
            hash = (hash ^ c) * 16777619;
        }

        hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
        return (hash ^ (hash >> 13)) / 4294967296.0;
    }
}
