using ArticleCleaner.Blocks;
using ArticleCleaner.Metadata.Choices;
using ArticleCleaner.Metadata.Html;
using ArticleCleaner.Metadata.People;

namespace ArticleCleaner.Metadata.Distant;

/// <summary>
/// Bylines away from the title: at the article's end ("Written by Ada Quill"), or the author's own note ("Ada Quill is a
/// freelance writer"). Read only when nothing else of the page names an author. Linear in the blocks.
/// </summary>
internal static class DistantBylines
{
    public const string Introduced = "text:byline";
    public const string Biography = "text:biography";

    private const int MaxLength = 120;

    /// <summary>"By" is the beginning of many lines; as a byline it stands alone with the name.</summary>
    private const int MaxWeakLength = 60;

    private const int BlocksAfterArticle = 25;
    private const int WeakBlocksAfterArticle = 3;
    private const int BlocksOfTheEnd = 3;

    /// <summary>Lines that begin like a byline or a note; a page with more of them is a list of other pages.</summary>
    private const int MostLookedAt = 300;

    public static void Read(PageDocument page, ArticlePlace place, int titleBlock, FieldValues values)
    {
        var surroundings = new Surroundings(page, place);
        FieldValue? note = null;
        bool several = false;
        int last = Math.Max(place.Last, titleBlock);
        int end = Math.Min(page.Blocks.Count, last + BlocksAfterArticle);
        int budget = MostLookedAt;
        for (int i = titleBlock + 1; i < end && budget > 0; i++)
        {
            ref PageBlock block = ref page.Blocks[i];
            ReadOnlySpan<char> text = page.TextOf(block)[block.MarkerLength..].Trim(" \u00A0-–—·•*|");
            if (text.IsEmpty || block.Shape == BlockShape.Code)
            {
                continue;
            }

            bool isNote = AuthorNote.TryRead(text, out ReadOnlySpan<char> name, out bool writes);
            int introduction = Byline.IntroductionLength(text);
            budget -= isNote || introduction > 0 ? 1 : 0;
            FieldValue? found = isNote ? ReadNote(page, i, name, writes, titleBlock, i >= last - BlocksOfTheEnd, surroundings) : null;
            several |= note is { } one && found is { } other && one.Value != other.Value;
            note = note is null || found?.Rank > note.Value.Rank ? found ?? note : note;

            if (text.Length <= MaxLength && ReadIntroduced(page, i, text, introduction, i - last, surroundings, values))
            {
                return;
            }
        }

        // Notes on several people are what the page is about: speakers, a team.
        if (note is { Rank: > 0 } author && !several)
        {
            values.Add(MetadataField.Author, author.Value, author.Source, author.Rank, author.Element);
        }
    }

    /// <summary>A note counts at the article's end, where it says that the person writes or a line near the title is the name; any other has rank 0.</summary>
    private static FieldValue? ReadNote(PageDocument page, int block, ReadOnlySpan<char> name, bool writes, int titleBlock, bool atEnd, in Surroundings surroundings)
    {
        if (!(atEnd || writes)
            || page.TextOf(titleBlock).Contains(name, StringComparison.OrdinalIgnoreCase) || surroundings.Penalty(page.Blocks[block].Element) > 0)
        {
            return null;
        }

        bool shown = IsShown(page, titleBlock, block - 1, name);
        return new FieldValue(MetadataField.Author, name.ToString(), Biography, shown ? 45 : atEnd && writes ? 32 : 0, page.Blocks[block].Element);
    }

    private static bool ReadIntroduced(PageDocument page, int block, ReadOnlySpan<char> text, int length, int beyond, in Surroundings surroundings, FieldValues values)
    {
        ReadOnlySpan<char> byline = text;
        ReadOnlySpan<char> introduction = text[..length].TrimEnd();
        if (length == 0)
        {
            if (!PersonWords.Introduces(text.TrimEnd(':').TrimEnd()) || block + 1 >= page.Blocks.Count || page.Blocks[block + 1].Length > MaxWeakLength)
            {
                return false;
            }

            byline = $"{text.TrimEnd(':')}: {page.TextOf(block + 1)}";
            introduction = text;
        }

        bool weak = !introduction.Contains(' ') && introduction[^1] is not (':' or '：');
        List<string> names = Byline.Names(byline.ToString(), lastNameFirst: false);
        if (names.Count == 0 || (weak && (beyond > WeakBlocksAfterArticle || byline.Length > MaxWeakLength || !IsWhole(byline, introduction, names)))
            || surroundings.Penalty(page.Blocks[block].Element) > 0)
        {
            return false;
        }

        values.Add(MetadataField.Author, byline, Introduced, weak ? 34 : 40, page.Blocks[block].Element);
        return true;
    }

    /// <summary>Whether the names are all that follows the introduction.</summary>
    private static bool IsWhole(ReadOnlySpan<char> byline, ReadOnlySpan<char> introduction, List<string> names)
    {
        const int Separators = 5;
        int length = introduction.Length + names.Sum(name => name.Length + Separators);
        return byline.Length <= length && names.TrueForAll(name => name.Contains(' '));
    }

    /// <summary>Whether a line near the title is the name and nothing else. A heading over the note itself is no such line.</summary>
    private static bool IsShown(PageDocument page, int titleBlock, int before, ReadOnlySpan<char> name)
    {
        const int Before = 4, After = 10;
        int end = Math.Min(before, titleBlock + After);
        for (int i = Math.Max(0, titleBlock - Before); i < end; i++)
        {
            if (page.Blocks[i].Shape != BlockShape.Heading && page.TextOf(i).Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
