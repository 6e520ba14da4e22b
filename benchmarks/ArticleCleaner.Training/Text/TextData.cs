using ArticleCleaner.Training.Data;

namespace ArticleCleaner.Training.Text;

/// <summary>The texts that the model of flattened text learns from.</summary>
internal static class TextData
{
    /// <summary>WCXB's pages, flattened.</summary>
    public static TextSample[] Pages(string? folder) => TextSample.OfPages(TrainingSet.Load("wcxb", folder, PageFormat.Text));

    /// <summary>The truths of WCXB and of the article extraction benchmark, and SmartReader's texts of their pages when there is a file to keep them in.</summary>
    public static TextSample[] Extracted(string? folder, string? extractsFile)
    {
        TrainingPage[] pages = [.. TrainingSet.Load("wcxb", folder, PageFormat.Html), .. TrainingSet.Load("aeb", folder, PageFormat.Html)];
        TextSample[] truths = TextSample.OfTruths(pages);
        return extractsFile is null ? truths : [.. truths, .. ExtractorTexts.Load(pages, extractsFile)];
    }
}
