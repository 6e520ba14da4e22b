using System.Buffers;
using ArticleCleaner.Blocks;
using ArticleCleaner.Metadata.Choices;
using ArticleCleaner.Metadata.Dates;

namespace ArticleCleaner.Metadata.Distant;

/// <summary>
/// A sentence that says when an article was first published ("This article was originally published on 3 May 2019 and has
/// been updated since"). It is believed before any date that does not say what it is. One pass over the article's text.
/// </summary>
internal static class OriginalDates
{
    public const string Source = "text:original";

    /// <summary>More than all that speaks for another date together.</summary>
    private const int Rank = 150;

    private const int MostBetween = 30;
    private const int LongestDate = 30;
    private const int BlocksAfterArticle = 8;

    private static readonly SearchValues<string> Phrases = SearchValues.Create([.. WordData.Rows("original-words").SelectMany(row => row)], StringComparison.OrdinalIgnoreCase);

    public static void Read(PageDocument page, ArticlePlace place, int titleBlock, bool monthFirst, FieldValues values)
    {
        if (place.Last < 0)
        {
            return;
        }

        int first = Math.Min(titleBlock, place.First);
        int last = Math.Min(page.Blocks.Count - 1, Math.Max(titleBlock, place.Last) + BlocksAfterArticle);
        int end = page.Blocks[last].End;
        ReadOnlySpan<char> text = page.Text.Slice(page.Blocks[first].Start, end - page.Blocks[first].Start);
        int phrase = text.IndexOfAny(Phrases);
        if (phrase < 0)
        {
            return;
        }

        ReadOnlySpan<char> after = text[phrase..Math.Min(text.Length, phrase + MostBetween + LongestDate)];
        if (DateScanner.TryFind(after, monthFirst, out FoundDate found) && !after[..found.Start].ContainsAny('.', '\n'))
        {
            values.Add(MetadataField.Published, after[found.Start..found.End], Source, Rank);
        }
    }
}
