namespace ArticleCleaner;

/// <summary>
/// Runs SmartReader within limits. It does not come back from some pages, flat ones among them, and takes no cancellation, so
/// large pages are refused and the rest run on a background thread that is waited for only so long.
/// </summary>
internal sealed class SmartReaderGuard(SecondOpinionOptions options)
{
    /// <summary>SmartReader recurses over the document.</summary>
    private const int StackSize = 16 * 1024 * 1024;

    private int _abandoned;

    /// <summary>Asks SmartReader.</summary>
    /// <returns>Its article, or <see langword="null"/> and in <paramref name="refusal"/> why there is none.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public SmartReader.Article? Read(string html, Uri? url, CancellationToken cancellation, out string? refusal)
    {
        refusal = Refuse(html);
        if (refusal is not null)
        {
            return null;
        }

        var run = new Run(html, url?.ToString() ?? "https://page.invalid/");
        if (run.Wait(options.MaxTime, cancellation))
        {
            refusal = run.Failure is null ? null : $"SmartReader failed: {run.Failure.Message}";
            return run.Article;
        }

        Interlocked.Increment(ref _abandoned);
        run.WhenOver(() => Interlocked.Decrement(ref _abandoned));
        cancellation.ThrowIfCancellationRequested();
        refusal = $"SmartReader did not answer within {options.MaxTime.TotalSeconds:0.#} s.";
        return null;
    }

    private string? Refuse(string html)
    {
        if (Volatile.Read(ref _abandoned) >= options.MaxAbandoned)
        {
            return $"{options.MaxAbandoned} earlier runs of SmartReader have not ended yet.";
        }

        if (html.Length > options.MaxInputLength)
        {
            return $"The page is {html.Length} characters long; SmartReader is asked up to {options.MaxInputLength}.";
        }

        int tags = html.AsSpan().Count('<');
        return tags > options.MaxTags ? $"The page has {tags} tags; SmartReader is asked up to {options.MaxTags}." : null;
    }

    /// <summary>One call of SmartReader on a thread of its own.</summary>
    private sealed class Run
    {
        private readonly TaskCompletionSource _over = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Run(string html, string url)
        {
            var thread = new Thread(() => Work(html, url), StackSize) { IsBackground = true, Name = "SmartReader" };
            thread.Start();
        }

        public SmartReader.Article? Article { get; private set; }

        public Exception? Failure { get; private set; }

        /// <summary>Waits.</summary>
        /// <returns>Whether it is over.</returns>
        public bool Wait(TimeSpan time, CancellationToken cancellation)
        {
            try
            {
                return _over.Task.Wait(time, cancellation);
            }
            catch (OperationCanceledException)
            {
                return false;
            }
        }

        public void WhenOver(Action action) => _over.Task.ContinueWith(_ => action(), TaskScheduler.Default);

        private void Work(string html, string url)
        {
            try
            {
                Article = new SmartReader.Reader(url, html).GetArticle();
            }
            catch (Exception exception)
            {
                Failure = exception;
            }

            _over.SetResult();
        }
    }
}
