using ArticleCleaner.Blocks;
using ArticleCleaner.Metadata.Dates;
using ArticleCleaner.Metadata.Html;
using ArticleCleaner.Metadata.People;

namespace ArticleCleaner.Metadata;

/// <summary>Bylines and dates that just stand in the text near the title, on HTML and on text input alike.</summary>
internal static class VisibleFacts
{
    /// <summary>The source of a name that stands beside a date.</summary>
    public const string BesideDate = "text:beside-date";

    /// <summary>The source of a day that running words speak of.</summary>
    public const string InProse = "text:prose";

    private const int BlocksBefore = 6;
    private const int BlocksAfter = 12;
    private const int MaxLength = 160;
    private const int LongestDate = 24;

    /// <summary>Characters before a date that make it part of a sentence.</summary>
    private const int LeastOfSentence = 40;

    /// <summary>Reads the blocks around the title.</summary>
    /// <param name="page">The page.</param>
    /// <param name="titleBlock">The block of the title, or the first kept one.</param>
    /// <param name="others">Whose days and names are not the page's.</param>
    /// <param name="monthFirst">Whether numbers stand as month, day, year.</param>
    /// <param name="values">Takes what is found.</param>
    public static void Read(PageDocument page, int titleBlock, in OtherVoices others, bool monthFirst, FieldValues values)
    {
        int first = Math.Max(0, titleBlock - BlocksBefore);
        int end = Math.Min(page.Blocks.Count, titleBlock + BlocksAfter);
        for (int i = first; i < end; i++)
        {
            ref PageBlock block = ref page.Blocks[i];
            ReadOnlySpan<char> text = page.TextOf(block)[block.MarkerLength..];
            ReadOnlySpan<char> whole = text[..Math.Min(text.Length, MaxLength)];
            if (text.Length > MaxLength && text[0] is (>= '0' and <= '9') or '(')
            {
                // The day that a first paragraph starts with.
                text = text[..LongestDate];
            }

            if (text.Length > MaxLength || block.Shape == BlockShape.Code)
            {
                continue;
            }

            bool isOthers = others.Has(i);
            if (isOthers && i > titleBlock)
            {
                continue;
            }

            ReadByline(page, i, text, 84, values);
            if (i > titleBlock && NameBesideDate.TryRead(text, out ReadOnlySpan<char> name))
            {
                values.Add(MetadataField.Author, name, BesideDate, 36, block.Element);
            }

            if ((text.Length > LeastOfSentence && IsInSentence(text, monthFirst)) || isOthers)
            {
                continue;
            }

            // A date in the title is what the article is about.
            string source = DateScanner.TryFind(text, monthFirst, out FoundDate date) && DatesInProse.Has(whole, date) ? InProse : "text";
            var found = new FieldValue(MetadataField.Published, "", source, i == titleBlock && block.Shape == BlockShape.Heading ? 10 : 58, block.Element);
            DatesInText.Add(text, DatesInText.LabelBeforeBlock(page, i), false, found, monthFirst, values);
        }
    }

    /// <summary>Whether the first date stands well inside a sentence that does not say it is this page's.</summary>
    private static bool IsInSentence(ReadOnlySpan<char> text, bool monthFirst)
    {
        if (text[^1] is not ('.' or '!' or '?' or '…' or '。') || !DateScanner.TryFind(text, monthFirst, out FoundDate date) || date.Start < LeastOfSentence)
        {
            return false;
        }

        ReadOnlySpan<char> words = text[(date.Start - LeastOfSentence)..date.Start];
        return !PublicationWords.In(words) && !UpdateWords.Before(words) && Byline.IntroductionLength(text) == 0;
    }

    private static void ReadByline(PageDocument page, int block, ReadOnlySpan<char> text, int rank, FieldValues values)
    {
        if (Byline.IntroductionLength(text) > 0)
        {
            values.Add(MetadataField.Author, text, "text", rank, page.Blocks[block].Element);
            return;
        }

        // "By" alone in its block: the name is the next block.
        if (PersonWords.Introduces(text.TrimEnd(':')) && block + 1 < page.Blocks.Count && page.Blocks[block + 1].Length <= MaxLength)
        {
            values.Add(MetadataField.Author, $"{text}: {page.TextOf(block + 1)}", "text", rank, page.Blocks[block + 1].Element);
        }
    }
}
