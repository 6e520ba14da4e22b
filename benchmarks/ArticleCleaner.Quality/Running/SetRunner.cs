using System.Diagnostics;
using System.Text;
using ArticleCleaner.Quality.Data;
using ArticleCleaner.Quality.Flattening;
using ArticleCleaner.Quality.Scoring;
using ArticleCleaner.Reading;

namespace ArticleCleaner.Quality.Running;

/// <summary>Puts a set through programs, side by side.</summary>
public static class SetRunner
{
    /// <summary>Runs every page through every extractor.</summary>
    /// <param name="set">The pages.</param>
    /// <param name="extractors">The programs.</param>
    /// <param name="prepare">Makes the input of a page.</param>
    /// <param name="progress">Called with the number of pages done.</param>
    public static IReadOnlyList<SetResult> Run(EvaluationSet set, IReadOnlyList<IExtractor> extractors, Func<EvaluationPage, PageInput> prepare, Action<int>? progress = null)
    {
        var results = new List<PageResult>[extractors.Count];
        var ticks = new long[extractors.Count];
        for (int i = 0; i < results.Length; i++)
        {
            results[i] = new List<PageResult>(set.Pages.Count);
        }

        foreach (EvaluationPage page in set.Pages)
        {
            PageInput input = prepare(page);
            string group = PageLanguage.Of(page, input);
            for (int i = 0; i < results.Length; i++)
            {
                long start = Stopwatch.GetTimestamp();
                (Prediction prediction, string? error) = Try(extractors[i], input);
                ticks[i] += Stopwatch.GetTimestamp() - start;
                results[i].Add(new PageResult(page, group, prediction, set.Scorer.Score(page.Truth, prediction.Text), error));
            }

            progress?.Invoke(results[0].Count);
        }

        return [.. extractors.Select((extractor, i) => new SetResult(extractor.Name, results[i], (double)ticks[i] / Stopwatch.Frequency))];
    }

    /// <summary>The input as the set gives it: HTML, decoded as UTF-8 or as stored.</summary>
    public static PageInput AsStored(EvaluationPage page)
    {
        byte[] bytes = page.ReadBytes();
        return page.IsUtf8
            ? new PageInput(Encoding.UTF8.GetString(bytes), null, page.Format, page.Url) { Id = page.Id }
            : new PageInput(Decode(bytes, page.ContentType), bytes, page.Format, page.Url) { Id = page.Id, ContentType = page.ContentType };
    }

    /// <summary>The page flattened to text; a page that is text stays as it is. Flattened pages are UTF-8 in every set, as the published figures have it.</summary>
    public static PageInput AsText(EvaluationPage page)
    {
        string text = page.Format == PageFormat.Html ? HtmlFlattener.Flatten(page.ReadText()) : AsStored(page).Text;
        return new PageInput(text, null, PageFormat.Text, page.Url);
    }

    /// <summary>Decodes for the peers that take text as the library decodes for itself.</summary>
    private static string Decode(byte[] bytes, string? contentType)
    {
        var reader = new PageReader();
        int length = reader.Read(bytes, contentType, new CleanerLimits(), []);
        return new string(reader.Chars, 0, length);
    }

    private static (Prediction Prediction, string? Error) Try(IExtractor extractor, PageInput input)
    {
        try
        {
            return (extractor.Extract(input), null);
        }
        catch (Exception exception)
        {
            return (Prediction.Nothing, $"{exception.GetType().Name}: {exception.Message}");
        }
    }
}
