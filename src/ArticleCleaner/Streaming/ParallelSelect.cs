using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace ArticleCleaner.Streaming;

/// <summary>
/// Applies a function to a stream on several threads. At most twice <c>parallelism</c> items are held at once, however
/// fast the source and however slow the reader.
/// </summary>
internal static class ParallelSelect
{
    /// <summary>Results in the order of the source.</summary>
    public static async IAsyncEnumerable<TOut> Ordered<TIn, TOut>(
        IAsyncEnumerable<TIn> source,
        Func<TIn, CancellationToken, TOut> work,
        int parallelism,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var slots = new SemaphoreSlim(parallelism);
        var started = Channel.CreateBounded<Task<TOut>>(new BoundedChannelOptions(parallelism) { SingleReader = true, SingleWriter = true });
        Task feeder = Task.Run(() => Feed(started.Writer), CancellationToken.None);
        try
        {
            // Read without the token: tasks that were started are awaited, so that nothing runs on after the end.
            await foreach (Task<TOut> task in started.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
            {
                yield return await task.ConfigureAwait(false);
            }

            await feeder.ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await Drain(started.Reader, feeder).ConfigureAwait(false);
        }

        async Task Feed(ChannelWriter<Task<TOut>> writer)
        {
            try
            {
                await foreach (TIn item in source.WithCancellation(stop.Token).ConfigureAwait(false))
                {
                    await slots.WaitAsync(stop.Token).ConfigureAwait(false);
                    Task<TOut> task = Task.Run(
                        () =>
                        {
                            try
                            {
                                stop.Token.ThrowIfCancellationRequested();
                                return work(item, stop.Token);
                            }
                            finally
                            {
                                slots.Release();
                            }
                        },
                        CancellationToken.None);
                    try
                    {
                        await writer.WriteAsync(task, stop.Token).ConfigureAwait(false);
                    }
                    catch (OperationCanceledException)
                    {
                        await Ignore(task).ConfigureAwait(false);
                        throw;
                    }
                }
            }
            finally
            {
                writer.Complete();
            }
        }
    }

    /// <summary>Results as they are ready.</summary>
    public static async IAsyncEnumerable<TOut> Unordered<TIn, TOut>(
        IAsyncEnumerable<TIn> source,
        Func<TIn, CancellationToken, TOut> work,
        int parallelism,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var finished = Channel.CreateBounded<TOut>(new BoundedChannelOptions(parallelism) { SingleReader = true });
        Task feeder = Task.Run(
            async () =>
            {
                try
                {
                    var limits = new ParallelOptions { MaxDegreeOfParallelism = parallelism, CancellationToken = stop.Token };
                    await Parallel.ForEachAsync(source, limits, async (item, token) => await finished.Writer.WriteAsync(work(item, token), token).ConfigureAwait(false)).ConfigureAwait(false);
                }
                finally
                {
                    finished.Writer.Complete();
                }
            },
            CancellationToken.None);
        try
        {
            await foreach (TOut result in finished.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
            {
                yield return result;
            }

            await feeder.ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await Ignore(feeder).ConfigureAwait(false);
        }
    }

    /// <summary>Waits for everything that was started; what it throws has been or is being thrown already.</summary>
    private static async Task Drain<T>(ChannelReader<Task<T>> started, Task feeder)
    {
        await Ignore(feeder).ConfigureAwait(false);
        while (started.TryRead(out Task<T>? task))
        {
            await Ignore(task).ConfigureAwait(false);
        }
    }

    private static async Task Ignore(Task task) => await task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
