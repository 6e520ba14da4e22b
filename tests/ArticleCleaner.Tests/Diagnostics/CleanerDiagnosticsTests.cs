using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ArticleCleaner.Tests.Diagnostics;

[NonParallelizable]
public sealed class CleanerDiagnosticsTests
{
    private const string Page = "<nav><a href='/'>Home</a></nav><p>The harbour was quiet that morning, and the boats that had gone out before dawn were not back yet.</p>";

    [Test]
    public void Clean_CountsPagesAndRemovedCharacters()
    {
        var seen = new ConcurrentBag<(string Name, double Value, string Tags)>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, l) =>
        {
            if (instrument.Meter.Name == CleanerDiagnostics.MeterName)
            {
                l.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => seen.Add((instrument.Name, value, Tags(tags))));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => seen.Add((instrument.Name, value, Tags(tags))));
        listener.Start();

        Article article = new PageCleaner().Clean(Page);
        Assert.That(() => new PageCleaner().Clean(Page, cancellationToken: new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());

        Assert.That(seen, Has.Some.Matches<(string Name, double Value, string Tags)>(m => m.Name == CleanerDiagnostics.PagesInstrument && m.Tags.Contains("format=html")));
        Assert.That(seen, Has.Some.Matches<(string Name, double Value, string Tags)>(m => m.Name == CleanerDiagnostics.DurationInstrument && m.Value > 0));
        Assert.That(seen, Has.Some.Matches<(string Name, double Value, string Tags)>(m => m.Name == CleanerDiagnostics.RemovedInstrument && m.Value == article.Removed[0].Length));
        Assert.That(seen, Has.Some.Matches<(string Name, double Value, string Tags)>(m => m.Name == CleanerDiagnostics.FailuresInstrument));
    }

    [Test]
    public void Clean_IsAnActivity()
    {
        var ended = new ConcurrentBag<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == CleanerDiagnostics.ActivitySourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => ended.Add(activity),
        };
        ActivitySource.AddActivityListener(listener);

        new PageCleaner().Clean(Page);

        Assert.That(ended, Has.Some.Matches<Activity>(activity => activity is not null && activity.OperationName == "clean page" && (string?)activity.GetTagItem("articlecleaner.format") == "html"));
    }

    private static string Tags(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var text = new List<string>();
        foreach (KeyValuePair<string, object?> tag in tags)
        {
            text.Add($"{tag.Key}={tag.Value}");
        }

        return string.Join(';', text);
    }
}
