using ArticleCleaner.Blocks;
using ArticleCleaner.Signals;

namespace ArticleCleaner.Training.Data;

/// <summary>Puts pages through the library's own reading and segmentation, on a few threads, results in the pages' order.</summary>
internal static class SegmentedPages
{
    private const int Threads = 2;

    /// <summary>Long pages are cut by time in use; results of training must not depend on the machine's.</summary>
    private static readonly CleanerOptions Options = new() { Limits = new CleanerLimits { MaxTimePerPage = TimeSpan.FromHours(1) } };

    /// <summary>Segments every page and makes something of it. The document and scan are reused: nothing of them may be kept.</summary>
    public static T[] Map<T>(IReadOnlyList<TrainingPage> pages, Func<TrainingPage, PageDocument, TextScan, T> make)
    {
        var results = new T[pages.Count];
        int next = -1;
        Parallel.For(0, Threads, new ParallelOptions { MaxDegreeOfParallelism = Threads }, _ =>
        {
            var pipeline = new CleaningPipeline(Options);
            for (int i = Interlocked.Increment(ref next); i < results.Length; i = Interlocked.Increment(ref next))
            {
                (PageDocument page, TextScan scan) = Segment(pipeline, pages[i].ReadInput(), pages[i].Format, pages[i].Url);
                results[i] = make(pages[i], page, scan);
            }
        });
        return results;
    }

    /// <summary>Segments texts that are no pages of a set, such as truths fed in as text.</summary>
    public static T[] MapTexts<T>(IReadOnlyList<string> texts, Func<int, PageDocument, TextScan, T> make)
    {
        var pipeline = new CleaningPipeline(Options);
        var results = new T[texts.Count];
        for (int i = 0; i < results.Length; i++)
        {
            (PageDocument page, TextScan scan) = Segment(pipeline, texts[i], PageFormat.Text, null);
            results[i] = make(i, page, scan);
        }

        return results;
    }

    private static (PageDocument Page, TextScan Scan) Segment(CleaningPipeline pipeline, string input, PageFormat format, string? url) =>
        pipeline.Segment(input, new PageHints { Format = format, Url = Uri.TryCreate(url, UriKind.Absolute, out Uri? address) ? address : null });
}
