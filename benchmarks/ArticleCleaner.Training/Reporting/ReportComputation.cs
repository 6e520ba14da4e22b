using ArticleCleaner.Quality.Data;
using ArticleCleaner.Quality.Running;
using ArticleCleaner.Quality.Scoring;
using ArticleCleaner.Signals;
using ArticleCleaner.Training.Data;
using ArticleCleaner.Training.Evaluation;
using ArticleCleaner.Training.Html;
using ArticleCleaner.Training.Labels;
using ArticleCleaner.Training.Pages;
using ArticleCleaner.Training.Text;

namespace ArticleCleaner.Training.Reporting;

/// <summary>Trains and applies the models of a report. Every figure is of pages whose site the model has not met.</summary>
internal static class ReportComputation
{
    public static ReportData Run(string? folder, ReportOptions options, TextWriter log)
    {
        IReadOnlyList<LabelledPage> pages = LabelledPage.Load(Sample(TrainingSet.Load("wcxb", folder, PageFormat.Html), options.Step));
        log.WriteLine($"{pages.Count} pages labelled");
        IReadOnlyList<ScoredPage> scored = Html(pages, options, log);
        log.WriteLine("HTML cross-validated");
        IReadOnlyList<CurvePoint> curve = LearningCurve.Run(pages, options.Curve, log);
        IReadOnlyList<SignalGain> gains = SignalGains.OfHtml(pages, options.Curve.Trees);
        log.WriteLine("signals weighed");
        (IReadOnlyList<ScoredText> texts, double[] textGains) = Text(folder, options);
        log.WriteLine("text cross-validated");
        return new ReportData
        {
            Options = options,
            Pages = scored,
            Texts = texts,
            Multilingual = Multilingual(folder, options.Step),
            Curve = curve,
            HtmlGains = gains,
            TextGains = SignalGains.Sort<TextSignal>(textGains),
        };
    }

    private static ScoredPage[] Html(IReadOnlyList<LabelledPage> pages, ReportOptions options, TextWriter log)
    {
        HtmlChoice[] choices = HtmlChoice.Make(HtmlCrossValidation.Run(pages, [options.Html], log)[0]);
        double[] confidence = HtmlConfidence.CrossValidate(choices);
        return [.. choices.Select((choice, i) => new ScoredPage(
            choice.Outcome.Page.PageType,
            PageTypes.Likeliest(choice.Outcome.Types).Type,
            PageLanguage.Of(choice.Outcome.Page.Page, SetRunner.AsStored(choice.Outcome.Page.Page)),
            choice.Score,
            choice.Outcome.Score([.. choice.Outcome.Coverage.Select(static share => share >= BlockLabels.Enough)]),
            confidence[i]))];
    }

    private static IReadOnlyList<SetResult> Multilingual(string? folder, int step)
    {
        EvaluationSet set = EvaluationSets.Load("trafilatura", folder);
        return SetRunner.Run(set with { Pages = Sample(set.Pages, step) }, [new ArticleCleanerExtractor(new PageCleaner()), new SmartReaderExtractor()], SetRunner.AsStored);
    }

    private static (IReadOnlyList<ScoredText> Texts, double[] Gains) Text(string? folder, ReportOptions options)
    {
        TextSample[] pages = [.. Sample(TextData.Pages(folder), options.Step)];
        TextSample[] extracted = [.. Sample(TextData.Extracted(folder, null), options.Step)];
        var gains = new double[TextSignals.Count];
        TextChoice[] choices = TextChoice.Make(TextCrossValidation.Run(pages, [.. pages, .. extracted], options.Text, gains), PageScorer.Words);
        float[] whole = ExtractedTrainer.CrossValidate(choices);
        return ([.. choices.Select((choice, i) => Scored(choice, whole[i] >= TextScorer.ExtractedBound))], gains);
    }

    private static ScoredText Scored(TextChoice choice, bool isWhole)
    {
        TextSample sample = choice.Outcome.Sample;
        bool[] labelled = [.. choice.Kept.Select((_, line) => sample.Labels.IsContent(line))];
        return new ScoredText(sample.Kind, sample.Page.Set, sample.Page.PageType, isWhole ? choice.Whole : choice.Chosen, sample.Score(PageScorer.Words, labelled));
    }

    private static T[] Sample<T>(IReadOnlyList<T> items, int step) => [.. items.Where((_, i) => i % step == 0)];
}
