using ArticleCleaner.Blocks;

namespace ArticleCleaner.Metadata.Dates;

/// <summary>Collects the dates of a short text; the words before each say whether it is the day of a change.</summary>
internal static class DatesInText
{
    private const int MostDates = 3;

    /// <summary>What a date gains that is called the day of publication.</summary>
    private const int OfPublication = 12;

    /// <summary>A label that stands in a block of its own ("Updated").</summary>
    private const int LongestLabel = 30;

    /// <summary>Adds the dates.</summary>
    /// <param name="text">The text.</param>
    /// <param name="before">What stands before it, as far as it says what the date is of.</param>
    /// <param name="change">Whether something else says that the text is about a change.</param>
    /// <param name="found">What a date found is added as: field aside, the same for all.</param>
    /// <param name="monthFirst">Whether numbers stand as month, day, year.</param>
    /// <param name="values">Takes the dates.</param>
    /// <returns>How many there are.</returns>
    public static int Add(ReadOnlySpan<char> text, ReadOnlySpan<char> before, bool change, in FieldValue found, bool monthFirst, FieldValues values)
    {
        int position = 0;
        int dates = 0;
        for (; dates < MostDates && DateScanner.TryFind(text[position..], monthFirst, out FoundDate date); dates++)
        {
            ReadOnlySpan<char> words = LastLine(text.Slice(position, date.Start));
            if (OtherDateWords.Before(words) || (dates == 0 && words.Length <= LongestLabel && OtherDateWords.Before(before)))
            {
                position += date.End;
                continue;
            }

            bool update = change || UpdateWords.Before(words) || (dates == 0 && words.Length <= LongestLabel && UpdateWords.Before(before));
            bool publication = !update && (PublicationWords.In(words) || (dates == 0 && words.Length <= LongestLabel && PublicationWords.In(before)));
            values.Add(update ? MetadataField.Modified : MetadataField.Published, text[(position + date.Start)..(position + date.End)], found.Source, found.Rank + (publication ? OfPublication : 0), found.Element);
            position += date.End;
        }

        return dates;
    }

    /// <summary>The last line that holds anything: what stands in lines further up is about something else.</summary>
    private static ReadOnlySpan<char> LastLine(ReadOnlySpan<char> text) => text[(text.TrimEnd().LastIndexOf('\n') + 1)..];

    /// <summary>The text before an element in its block, or the block before when that is a label.</summary>
    public static ReadOnlySpan<char> LabelBefore(PageDocument page, int element)
    {
        ref PageElement read = ref page.Elements[element];
        if (read.FirstBlock >= page.Blocks.Count)
        {
            return [];
        }

        ref PageBlock block = ref page.Blocks[read.FirstBlock];
        return read.TextStart > block.Start && read.TextStart <= block.End
            ? page.Text.Slice(block.Start, read.TextStart - block.Start)
            : LabelBeforeBlock(page, read.FirstBlock);
    }

    /// <summary>The block before, when it is a label.</summary>
    public static ReadOnlySpan<char> LabelBeforeBlock(PageDocument page, int block) =>
        block > 0 && page.Blocks[block - 1].Length <= LongestLabel && !page.TextOf(block - 1).ContainsAnyInRange('0', '9') ? page.TextOf(block - 1) : [];
}
