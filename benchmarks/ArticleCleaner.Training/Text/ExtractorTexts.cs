using System.Text.Json;
using ArticleCleaner.Quality.Running;
using ArticleCleaner.Training.Data;

namespace ArticleCleaner.Training.Text;

/// <summary>What SmartReader extracts of pages, as text that is extracted already. It takes minutes, so a file may keep it.</summary>
internal static class ExtractorTexts
{
    /// <summary>Reads the texts, or makes and writes them. Pages it fails on have none.</summary>
    /// <param name="pages">The pages, as HTML.</param>
    /// <param name="file">Where the texts are kept: a JSON object by the pages' ids.</param>
    public static TextSample[] Load(IReadOnlyList<TrainingPage> pages, string file)
    {
        if (!File.Exists(file))
        {
            File.WriteAllText(file, JsonSerializer.Serialize(Extract(pages)));
        }

        Dictionary<string, string> texts = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(file))!;
        TrainingPage[] chosen = [.. pages.Where(page => texts.TryGetValue(page.Id, out string? text) && !string.IsNullOrWhiteSpace(text) && page.Truth.Length > 0)];
        return TextSample.OfTexts(chosen, TextKind.Extractor, [.. chosen.Select(page => texts[page.Id])]);
    }

    private static SortedDictionary<string, string> Extract(IReadOnlyList<TrainingPage> pages)
    {
        var texts = new string[pages.Count];
        Parallel.For(0, texts.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i => texts[i] = Extract(pages[i]));
        return new SortedDictionary<string, string>(pages.Select((page, i) => (page.Id, texts[i])).ToDictionary(), StringComparer.Ordinal);
    }

    private static string Extract(TrainingPage page)
    {
        try
        {
            return new SmartReaderExtractor().Extract(SetRunner.AsStored(page.Page)).Text;
        }
        catch (Exception exception) when (exception is NotSupportedException or TimeoutException or InvalidOperationException)
        {
            return "";
        }
    }
}
