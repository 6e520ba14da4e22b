using ArticleCleaner.Signals;
using ArticleCleaner.Training.Html;
using ArticleCleaner.Training.LightGbm;
using ArticleCleaner.Training.Pages;

namespace ArticleCleaner.Training.Reporting;

/// <summary>What each signal was worth in training.</summary>
internal static class SignalGains
{
    /// <summary>Grows trees on all pages and asks what the splits on each signal took away.</summary>
    public static IReadOnlyList<SignalGain> OfHtml(IReadOnlyList<LabelledPage> pages, BoostingOptions options) =>
        Sort<HtmlSignal>(GradientBoosting.Train(HtmlTrainer.Prepare(pages).Blocks, options).Gains());

    /// <summary>Shares of the whole, the heaviest first.</summary>
    public static IReadOnlyList<SignalGain> Sort<TSignal>(IReadOnlyList<double> gains)
        where TSignal : struct, Enum
    {
        double all = gains.Sum();
        return [.. gains.Select((gain, i) => new SignalGain(Enum.GetName((TSignal)Enum.ToObject(typeof(TSignal), i)) ?? $"{i}", all == 0 ? 0 : gain / all)).OrderByDescending(static gain => gain.Share)];
    }
}
