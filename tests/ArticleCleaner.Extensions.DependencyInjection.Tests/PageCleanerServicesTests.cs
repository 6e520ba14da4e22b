using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ArticleCleaner.Tests;

public sealed class PageCleanerServicesTests
{
    private const string Page = "<p>The harbour was quiet that morning, and the boats that had gone out before dawn were not back yet, so nobody spoke.</p>";

    [Test]
    public void AddPageCleaner_GivesOneCleanerWithTheOptions()
    {
        using ServiceProvider services = new ServiceCollection().AddPageCleaner(new CleanerOptions { KeepComments = true }).AddPageCleaner().BuildServiceProvider();

        PageCleaner cleaner = services.GetRequiredService<PageCleaner>();

        Assert.That(cleaner.Options.KeepComments, Is.True);
        Assert.That(services.GetRequiredService<PageCleaner>(), Is.SameAs(cleaner));
    }

    [Test]
    public void LoggedPageCleaner_WithoutLogging_Cleans()
    {
        using ServiceProvider services = new ServiceCollection().AddPageCleaner().BuildServiceProvider();

        Assert.That(services.GetRequiredService<LoggedPageCleaner>().Clean(Page).Text, Does.StartWith("The harbour"));
    }

    [Test]
    public async Task LoggedPageCleaner_LogsPagesAndWarnings()
    {
        var log = new ListLogger();
        using ServiceProvider services = new ServiceCollection()
            .AddLogging(builder => builder.SetMinimumLevel(LogLevel.Debug).AddProvider(log))
            .AddPageCleaner(new CleanerOptions { Limits = new CleanerLimits { MaxInputLength = 100 } })
            .BuildServiceProvider();
        LoggedPageCleaner cleaner = services.GetRequiredService<LoggedPageCleaner>();

        cleaner.Clean(Page, new PageHints { Url = new Uri("https://example.org/rain") });
        await foreach (CleanedPage _ in cleaner.TryCleanAsync(Pages()))
        {
        }

        Assert.That(log.Entries, Has.Some.Matches<string>(entry => entry is not null && entry.StartsWith("Debug ArticleCleaner.PageCleaner Cleaned ") && entry.Contains("https://example.org/rain")));
        Assert.That(log.Entries, Has.Some.Matches<string>(entry => entry is not null && entry.StartsWith("Warning ArticleCleaner.PageCleaner input_truncated on ")));
        Assert.That(log.Entries.Count(entry => entry.StartsWith("Debug ArticleCleaner")), Is.EqualTo(2));
    }

    [Test]
    public void LoggedPageCleaner_NullPage_LogsAndThrows()
    {
        var log = new ListLogger();
        using ServiceProvider services = new ServiceCollection().AddLogging(builder => builder.AddProvider(log)).AddPageCleaner().BuildServiceProvider();

        Assert.That(() => services.GetRequiredService<LoggedPageCleaner>().Clean((string)null!), Throws.ArgumentNullException);
        Assert.That(log.Entries.Single(), Does.StartWith("Error ArticleCleaner.PageCleaner"));
    }

    private static async IAsyncEnumerable<RawPage> Pages()
    {
        await Task.Yield();
        yield return RawPage.Of(Page);
    }

    private sealed class ListLogger : ILoggerProvider, ILogger
    {
        private string _category = "";

        public List<string> Entries { get; } = [];

        public ILogger CreateLogger(string categoryName)
        {
            _category = categoryName;
            return this;
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Entries.Add($"{logLevel} {_category} {formatter(state, exception)}");

        public void Dispose()
        {
        }
    }
}
