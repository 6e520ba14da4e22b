using System.Runtime.CompilerServices;
using System.Text;
using ArticleCleaner.Streaming;

namespace ArticleCleaner.Tests.Streaming;

public sealed class PageStreamingTests
{
    private const string Prose = "The harbour was quiet that morning, and the boats that had gone out before dawn were not back yet, so nobody spoke.";

    [Test]
    public async Task CleanAsync_GivesAnArticleForEachPageInOrder([Values(1, 4)] int parallelism)
    {
        var articles = new List<Article>();
        await foreach (Article article in new PageCleaner().CleanAsync(Pages(200), new StreamingOptions { Parallelism = parallelism }))
        {
            articles.Add(article);
        }

        Assert.That(articles.Select(article => article.Text), Is.EqualTo(Enumerable.Range(0, 200).Select(i => $"{i} {Prose}")));
    }

    [Test]
    public async Task CleanAsync_WithoutOrder_GivesTheSameArticles()
    {
        var texts = new List<string>();
        await foreach (Article article in new PageCleaner().CleanAsync(Pages(200), new StreamingOptions { Parallelism = 3, KeepOrder = false }))
        {
            texts.Add(article.Text);
        }

        Assert.That(texts, Is.EquivalentTo(Enumerable.Range(0, 200).Select(i => $"{i} {Prose}")));
    }

    [Test]
    public async Task TryCleanAsync_TellsWhichPageItWas()
    {
        var ids = new List<string?>();
        await foreach (CleanedPage cleaned in new PageCleaner().TryCleanAsync(Pages(10)))
        {
            Assert.That(cleaned.Error, Is.Null);
            Assert.That(cleaned.Article!.Text, Does.StartWith(cleaned.Page.Id + " "));
            ids.Add(cleaned.Page.Id);
        }

        Assert.That(ids, Is.EqualTo(Enumerable.Range(0, 10).Select(i => $"{i}")));
    }

    [Test]
    public void CleanAsync_Cancelled_Throws([Values] bool keepOrder)
    {
        using var cancellation = new CancellationTokenSource();

        Assert.That(
            async () =>
            {
                await foreach (Article _ in new PageCleaner().CleanAsync(Pages(int.MaxValue), new StreamingOptions { KeepOrder = keepOrder }, cancellation.Token))
                {
                    await cancellation.CancelAsync();
                }
            },
            Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task LeavingEarly_StopsTheSource([Values] bool keepOrder)
    {
        int read = 0;
        await foreach (Article _ in new PageCleaner().CleanAsync(Pages(int.MaxValue, () => read++), new StreamingOptions { Parallelism = 2, KeepOrder = keepOrder }))
        {
            break;
        }

        int after = read;
        await Task.Delay(50);
        Assert.That(read, Is.EqualTo(after));
        Assert.That(read, Is.LessThan(100));
    }

    [Test]
    public async Task SlowReader_HoldsBackTheSource([Values] bool keepOrder)
    {
        int read = 0, taken = 0, most = 0;
        await foreach (Article _ in new PageCleaner().CleanAsync(Pages(60, () => Interlocked.Increment(ref read)), new StreamingOptions { Parallelism = 2, KeepOrder = keepOrder }))
        {
            await Task.Delay(2);
            taken++;
            most = Math.Max(most, Volatile.Read(ref read) - taken);
        }

        Assert.That(taken, Is.EqualTo(60));
        Assert.That(most, Is.LessThanOrEqualTo(8));
    }

    [Test]
    public void Ordered_WorkThatThrows_EndsTheStream([Values] bool ordered)
    {
        IAsyncEnumerable<int> results = ordered
            ? ParallelSelect.Ordered(Pages(10), Work, 2, CancellationToken.None)
            : ParallelSelect.Unordered(Pages(10), Work, 2, CancellationToken.None);

        Assert.That(
            async () =>
            {
                await foreach (int _ in results)
                {
                }
            },
            Throws.InvalidOperationException);

        static int Work(RawPage page, CancellationToken cancellation) => page.Id == "5" ? throw new InvalidOperationException() : 1;
    }

    [Test]
    public void SourceThatThrows_EndsTheStream() =>
        Assert.That(
            async () =>
            {
                await foreach (Article _ in new PageCleaner().CleanAsync(Pages(10, () => throw new IOException("gone"))))
                {
                }
            },
            Throws.InstanceOf<IOException>());

    private static async IAsyncEnumerable<RawPage> Pages(int count, Action? onRead = null, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        for (int i = 0; i < count; i++)
        {
            await Task.Yield();
            cancellation.ThrowIfCancellationRequested();
            onRead?.Invoke();
            string page = $"<html><body><p>{i} {Prose}</p></body></html>";
            yield return i % 2 == 0 ? RawPage.Of(page, id: $"{i}") : RawPage.Of(Encoding.UTF8.GetBytes(page), id: $"{i}");
        }
    }
}
