using ArticleCleaner.Blocks;
using ArticleCleaner.Boilerplate.PseudoLatin;

namespace ArticleCleaner.Boilerplate.Profiles;

/// <summary>Where a run of fields begins (its heading) and ends (its last value, whole or cut off).</summary>
internal static class ProfileRunEdges
{
    private const int MaxHeadingWords = 6;
    private const int MaxHeadingChars = 60;
    private const int MaxCutOffChars = 14;

    /// <summary>What a label that was cut off may be the beginning of.</summary>
    private static readonly string[] CutOffLabels =
    [
        "url", "username", "user name", "bio", "followers", "following", "name", "email", "e-mail", "birthdate", "birthday", "address", "phone",
        "company", "job", "hobby", "twitter", "instagram", "facebook", "linkedin", "tiktok", "youtube", "socials",
    ];

    private static readonly string[] AuthorWords =
    [
        "author", "writer", "written by", "contributor", "autor", "verfasser", "auteur", "rédacteur", "autore", "schrijver", "автор", "yazar", "penulis", "författar", "forfatter", "skribent", "kirjoittaja", "szerző", "συγγραφέα", "tác giả",
        "作者", "著者", "筆者", "저자", "작성자", "글쓴이", "작가", "الكاتب", "المؤلف",
    ];

    /// <summary>The start of the run with the heading line right above it, if that is about an author or ends in a colon.</summary>
    public static int Start(PageDocument page, List<ProfileField> fields, out bool authorHeading)
    {
        authorHeading = false;
        foreach (ProfileField field in fields)
        {
            authorHeading |= field.Kind == FieldKind.Heading;
        }

        ProfileField first = fields[0];
        int blockStart = page.Blocks[first.Block].Start;
        ReadOnlySpan<char> before = page.Text.Slice(blockStart, first.Start - blockStart);
        bool sameBlock = before.Length > 0;
        if ((sameBlock && before[^1] != '\n') || (!sameBlock && first.Block == 0))
        {
            return first.Start;
        }

        int aboveStart = sameBlock ? blockStart + before[..^1].LastIndexOf('\n') + 1 : page.Blocks[first.Block - 1].Start;
        int aboveEnd = sameBlock ? first.Start - 1 : page.Blocks[first.Block - 1].End;
        ReadOnlySpan<char> line = page.Text.Slice(aboveStart, aboveEnd - aboveStart).Trim(" *_#-•=~");
        bool short_ = aboveEnd - aboveStart <= MaxHeadingChars && WordCount(line) <= MaxHeadingWords && !line.IsEmpty && line[^1] is not ('.' or '!' or '?' or '。');
        if (!short_)
        {
            return first.Start;
        }

        bool author = NamesAuthor(line);
        bool fieldHeading = first.Kind.IsHeading();
        if (author || (!fieldHeading && !sameBlock && first.Block > 1 && (line[^1] is ':' or '：')))
        {
            authorHeading |= author;
            return aboveStart;
        }

        return first.Start;
    }

    /// <summary>The end of the last value. A text field goes on over lines of filler text; a label cut off by the page's end is part of the run.</summary>
    public static int End(PageDocument page, List<ProfileField> fields)
    {
        ProfileField last = fields[^1];
        int end = last.LineEnd;
        int block = last.Block;
        if (last.Style == FieldStyle.Alone && last.LineEnd == page.Blocks[block].End && !last.Kind.IsHeading() && last.Kind != FieldKind.Network
            && block + 1 < page.Blocks.Count && page.Blocks[block + 1].Length < 600)
        {
            end = page.Blocks[++block].End;
        }

        if (last.Kind is FieldKind.Bio or FieldKind.Hobby)
        {
            while (end == page.Blocks[block].End && block + 1 < page.Blocks.Count)
            {
                TextMakeup next = TextMakeup.Of(page.TextOf(block + 1));
                if (next.Words < 3 || next.FillerShare < PseudoLatinText.FillerShare)
                {
                    break;
                }

                end = page.Blocks[++block].End;
            }
        }

        ReadOnlySpan<char> rest = page.Text.Span[end..].TrimEnd();
        return rest.Length is > 0 and <= MaxCutOffChars + 8 && IsCutOff(rest) ? end + rest.Length : end;
    }

    /// <summary>Whether a short line speaks of an author.</summary>
    public static bool NamesAuthor(ReadOnlySpan<char> line)
    {
        foreach (string word in AuthorWords)
        {
            if (line.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCutOff(ReadOnlySpan<char> rest)
    {
        rest = rest.Trim(" \r\n\t*-•·–:+").TrimEnd("…. []");
        if (rest.Length > MaxCutOffChars)
        {
            return false;
        }

        foreach (string label in CutOffLabels)
        {
            if (label.AsSpan().StartsWith(rest, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return rest.IsEmpty;
    }

    private static int WordCount(ReadOnlySpan<char> line)
    {
        int words = 0;
        bool inWord = false;
        foreach (char c in line)
        {
            bool space = char.IsWhiteSpace(c);
            words += !space && !inWord ? 1 : 0;
            inWord = !space;
        }

        return words;
    }
}
