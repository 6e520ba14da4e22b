using ArticleCleaner.Blocks;
using ArticleCleaner.Metadata.Choices;
using ArticleCleaner.Metadata.Dates;
using ArticleCleaner.Metadata.Html;

namespace ArticleCleaner.Metadata.Distant;

/// <summary>
/// Dates away from the title: in a line that says what they are of ("Posted on 3 May 2021", "Last updated: …"), or in a
/// line of their own. Read only when the page states no date and shows none near its title. Linear in the blocks.
/// </summary>
internal static class DistantDates
{
    public const string Source = "text:line";

    private const int MaxLength = 300;
    private const int LongestDate = 24;

    /// <summary>What may stand around a date in a line of its own: a weekday, a time.</summary>
    private const int MaxAround = 14;

    private const int MaxLabel = 40;
    private const int BlocksAfterArticle = 25;
    private const int Labelled = 38;
    private const int Alone = 30;

    public static void Read(PageDocument page, ArticlePlace place, int titleBlock, in OtherVoices others, bool monthFirst, FieldValues values)
    {
        int end = Math.Min(page.Blocks.Count, Math.Max(place.Last, titleBlock) + BlocksAfterArticle);
        for (int i = titleBlock + 1; i < end && !values.IsFull(MetadataField.Published); i++)
        {
            ref PageBlock block = ref page.Blocks[i];
            ReadOnlySpan<char> text = page.TextOf(block);
            if (text.Length > MaxLength && text[0] is (>= '0' and <= '9') or '(')
            {
                // The day that a paragraph starts with.
                text = text[..LongestDate];
            }

            if (text.Length > MaxLength || block.Shape == BlockShape.Code || !DateScanner.TryFind(text, monthFirst, out FoundDate date))
            {
                continue;
            }

            ReadOnlySpan<char> label = text[..date.Start].IsWhiteSpace() ? DatesInText.LabelBeforeBlock(page, i) : text[..date.Start];
            label = label[Math.Max(0, label.Length - MaxLabel)..];
            bool labelled = PublicationWords.In(label) || UpdateWords.Before(label);
            if ((labelled || text[..date.Start] is [] or "(" || text.Length - (date.End - date.Start) <= MaxAround) && !others.Has(i))
            {
                var found = new FieldValue(MetadataField.Published, "", Source, labelled ? Labelled : Alone, block.Element);
                DatesInText.Add(text, label, change: false, found, monthFirst, values);
            }
        }
    }
}
