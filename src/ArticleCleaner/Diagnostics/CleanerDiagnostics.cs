using System.Diagnostics;
using System.Diagnostics.Metrics;
using ArticleCleaner.Writing;

namespace ArticleCleaner;

/// <summary>
/// What a cleaner tells to observers such as OpenTelemetry. An activity <c>clean page</c> for each page, and the
/// instruments named here. Nothing is computed while nobody listens.
/// </summary>
/// <example>
/// <code>
/// using var listener = new System.Diagnostics.Metrics.MeterListener();
/// listener.InstrumentPublished = (instrument, self) =>
/// {
///     if (instrument.Meter.Name == CleanerDiagnostics.MeterName)
///     {
///         self.EnableMeasurementEvents(instrument);
///     }
/// };
/// listener.SetMeasurementEventCallback&lt;long>((instrument, count, _, _) => Console.WriteLine($"{instrument.Name}: {count}"));
/// listener.Start();
/// </code>
/// </example>
public static class CleanerDiagnostics
{
    /// <summary>Name of the <see cref="ActivitySource"/>.</summary>
    public const string ActivitySourceName = "ArticleCleaner";

    /// <summary>Name of the <see cref="Meter"/>.</summary>
    public const string MeterName = "ArticleCleaner";

    /// <summary>Counter of cleaned pages; tags <c>format</c> and <c>page_type</c>.</summary>
    public const string PagesInstrument = "articlecleaner.pages";

    /// <summary>Counter of pages on which the cleaner threw, cancelled ones included; tag <c>error.type</c>.</summary>
    public const string FailuresInstrument = "articlecleaner.failures";

    /// <summary>Histogram of the time a page took, in seconds; tag <c>format</c>.</summary>
    public const string DurationInstrument = "articlecleaner.page.duration";

    /// <summary>Counter of removed characters (UTF-16 code units); tag <c>kind</c>.</summary>
    public const string RemovedInstrument = "articlecleaner.removed";

    /// <summary>Counter of warnings; tag <c>code</c>.</summary>
    public const string WarningsInstrument = "articlecleaner.warnings";

    private static readonly ActivitySource Source = new(ActivitySourceName);
    private static readonly Meter Meter = new(MeterName);
    private static readonly Counter<long> Pages = Meter.CreateCounter<long>(PagesInstrument, "{page}");
    private static readonly Counter<long> Failures = Meter.CreateCounter<long>(FailuresInstrument, "{page}");
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(DurationInstrument, "s");
    private static readonly Counter<long> Removed = Meter.CreateCounter<long>(RemovedInstrument, "{character}");
    private static readonly Counter<long> Warnings = Meter.CreateCounter<long>(WarningsInstrument, "{warning}");

    /// <summary>Begins the observation of one page.</summary>
    internal static Observation Start() => new(Source.StartActivity("clean page"), Stopwatch.GetTimestamp());

    /// <summary>The observation of one page; it counts as failed unless <see cref="Complete"/> was called.</summary>
    internal readonly struct Observation(Activity? activity, long started)
    {
        public void Complete(Article article)
        {
            if (Duration.Enabled || Pages.Enabled || Removed.Enabled || Warnings.Enabled)
            {
                Count(article);
            }

            activity?.SetTag("articlecleaner.format", SnakeCase.Of(article.Format));
            activity?.SetTag("articlecleaner.page_type", SnakeCase.Of(article.PageType));
            activity?.SetTag("articlecleaner.confidence", article.Confidence);
            activity?.SetTag("articlecleaner.page_length", article.PageText.Length);
            activity?.SetTag("articlecleaner.text_length", article.Text.Length);
            activity?.Dispose();
        }

        public void Fail(Exception error)
        {
            Failures.Add(1, new KeyValuePair<string, object?>("error.type", error.GetType().FullName));
            activity?.SetStatus(ActivityStatusCode.Error, error.Message);
            activity?.Dispose();
        }

        private void Count(Article article)
        {
            var format = new KeyValuePair<string, object?>("format", SnakeCase.Of(article.Format));
            Duration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, format);
            Pages.Add(1, format, new KeyValuePair<string, object?>("page_type", SnakeCase.Of(article.PageType)));
            foreach (RemovedSpan removed in Removed.Enabled ? article.Removed : [])
            {
                Removed.Add(removed.Length, new KeyValuePair<string, object?>("kind", SnakeCase.Of(removed.Kind)));
            }

            foreach (CleanerWarning warning in article.Warnings)
            {
                Warnings.Add(1, new KeyValuePair<string, object?>("code", warning.Code));
            }
        }
    }
}
