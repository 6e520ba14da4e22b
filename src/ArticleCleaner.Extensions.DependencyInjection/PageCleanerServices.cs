using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ArticleCleaner;

/// <summary>Registers the cleaner as a service.</summary>
/// <example>
/// <code>
/// services.AddPageCleaner(new CleanerOptions { KeepComments = true });
/// </code>
/// </example>
public static class PageCleanerServices
{
    /// <summary>Registers one <see cref="PageCleaner"/> and one <see cref="LoggedPageCleaner"/> for the whole application, unless there are some already.</summary>
    /// <param name="services">The services.</param>
    /// <param name="options">What to keep; <see cref="CleanerOptions.Default"/> when omitted.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public static IServiceCollection AddPageCleaner(this IServiceCollection services, CleanerOptions? options = null) =>
        services.AddPageCleaner(_ => options ?? CleanerOptions.Default);

    /// <summary>Like <see cref="AddPageCleaner(IServiceCollection, CleanerOptions?)"/>, with options that depend on other services.</summary>
    /// <param name="services">The services.</param>
    /// <param name="options">Makes the options, once.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="options"/> is <see langword="null"/>.</exception>
    public static IServiceCollection AddPageCleaner(this IServiceCollection services, Func<IServiceProvider, CleanerOptions> options)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(options);
        services.TryAddSingleton(provider => new PageCleaner(options(provider)));
        services.TryAddSingleton(provider => new LoggedPageCleaner(
            provider.GetRequiredService<PageCleaner>(),
            provider.GetService<ILogger<PageCleaner>>() ?? NullLogger<PageCleaner>.Instance));
        return services;
    }
}
