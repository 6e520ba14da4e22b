using ArticleCleaner.Signals;
using ArticleCleaner.Training.Evaluation;
using ArticleCleaner.Training.Networks;
using ArticleCleaner.Training.Pages;

namespace ArticleCleaner.Training.Html;

/// <summary>Makes the model of HTML pages: blocks from all sites, confidence from what models say of sites they have not met.</summary>
internal static class HtmlModelTrainer
{
    public static (HtmlModel Model, HtmlChoice[] Choices) Learn(IReadOnlyList<LabelledPage> pages, BlockOptions options, TextWriter log)
    {
        HtmlChoice[] choices = HtmlChoice.Make(HtmlCrossValidation.Run(pages, [options], log)[0]);
        return (HtmlTrainer.Prepare(pages).Grow(options) with { Confidence = HtmlConfidence.Learn(choices) }, choices);
    }
}
