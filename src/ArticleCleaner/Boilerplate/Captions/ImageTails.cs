using ArticleCleaner.Boilerplate.Phrases;

namespace ArticleCleaner.Boilerplate.Captions;

/// <summary>Blocks that end by naming where an image is from.</summary>
internal static class ImageTails
{
    /// <summary>Characters of "Quelle:" or "Bildquelle:" before a provider's name.</summary>
    private const int MaxLabelLength = 16;

    private const int MaxCreditLength = 60;
    private const int MaxCreditWords = 5;
    private const int MaxLinkingWord = 4;

    /// <summary>By block: where in the page text the tail begins.</summary>
    public static SortedDictionary<int, int> Find(RuleContext context)
    {
        var tails = new SortedDictionary<int, int>();
        foreach (PhraseMatch match in context.Phrases.Of(PhraseTopic.ImageTail))
        {
            Add(tails, match);
        }

        // A bare name ("Shutterstock") says it only behind a separator: sentences end with names too.
        foreach (PhraseMatch match in context.Phrases.Of(PhraseTopic.ImageProvider))
        {
            int blockStart = context.Page.Blocks[match.Block].Start;
            ReadOnlySpan<char> before = context.Page.Text.Slice(blockStart, match.Start - blockStart).TrimEnd();
            if (before.IsEmpty)
            {
                continue;
            }

            // "(Shutterstock)", "Lena Ruiz/Getty Images"; other signs stand between spaces.
            bool tight = before[^1] is '(' or '（' or '[' or '/';
            bool spaced = before[^1] is '·' or '|' or '–' or '—' or '©' or '•' or '-' && before.Length < match.Start - blockStart;
            bool labelled = before[^1] is ':' or '：' && before.Length <= MaxLabelLength;
            if (tight || spaced || labelled)
            {
                Add(tails, match);
            }
            else if (LabelBefore(before) is int label and >= 0)
            {
                Add(tails, match.Block, blockStart + label);
            }
        }

        for (int i = 0; i < context.BlockCount; i++)
        {
            if (CreditStart(context.TextOf(i)) is int start and >= 0)
            {
                Add(tails, i, context.Page.Blocks[i].Start + start);
            }
        }

        return tails;
    }

    /// <summary>Where "Photo by Ann Oslo on" begins when the text ends with it, before the provider's name; -1 when it does not.</summary>
    private static int LabelBefore(ReadOnlySpan<char> text)
    {
        int words = 0;
        int end = text.Length;
        while (end > 0 && words++ <= MaxCreditWords + 2)
        {
            int start = text[..end].LastIndexOf(' ') + 1;
            ReadOnlySpan<char> word = text[start..end];
            if (!word.IsEmpty && char.IsUpper(word[0]) && PhraseBook.Shared.Holds(word, PhraseTopic.ImageCredit))
            {
                return start;
            }

            // "by", "von", "from" between capitalised names; "Google Photos & Flickr" is a list.
            if (word.IsEmpty || word is "&" or "and" or "und" or "et" or "y" || (!char.IsUpper(word[0]) && word.Length > MaxLinkingWord))
            {
                return -1;
            }

            end = text[..start].TrimEnd().Length;
        }

        return -1;
    }

    /// <summary>
    /// Where "Photo: Ann Oslo/Reuters" begins when the text ends with it, in brackets or not; -1 when it does not. At the start
    /// of a line it is a credit and no tail.
    /// </summary>
    private static int CreditStart(ReadOnlySpan<char> text)
    {
        int from = Math.Max(0, text.Length - MaxCreditLength);
        int mark = text[from..].LastIndexOfAny(":：=(");
        if (mark < 0 || text[^1] is ':' or '：' or '?' or '!' or '。')
        {
            return -1;
        }

        mark += from;
        int labelStart = mark + 1;
        int labelEnd = labelStart;
        if (text[mark] == '(')
        {
            while (labelEnd < text.Length && char.IsLetter(text[labelEnd]))
            {
                labelEnd++;
            }
        }
        else
        {
            labelEnd = text[..mark].TrimEnd().Length;
            labelStart = labelEnd;
            while (labelStart > 0 && char.IsLetter(text[labelStart - 1]))
            {
                labelStart--;
            }
        }

        bool bracketed = labelStart > 0 && text[labelStart - 1] == '(';
        bool named = labelStart < labelEnd && !char.IsLower(text[labelStart]) && PhraseBook.Shared.Holds(text[labelStart..labelEnd], PhraseTopic.ImageCredit);
        return named && !IsAfterPreposition(text[..labelStart]) && !text[labelEnd..].ContainsAny("$€£¥") && (bracketed ? text[^1] == ')' : labelStart > 0) && Names(text[labelEnd..]) ? labelStart - (bracketed ? 1 : 0) : -1;
    }

    /// <summary>"Cost per Credit: …": a short word in lower case before it makes the label part of a phrase.</summary>
    private static bool IsAfterPreposition(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        ReadOnlySpan<char> word = before[(before.LastIndexOf(' ') + 1)..];
        return word.Length is > 0 and <= MaxLinkingWord && word.IndexOfAnyExceptInRange('a', 'z') < 0;
    }

    /// <summary>A few words that all start with a capital, as names and agencies do ("dpa" may stand behind a stroke).</summary>
    public static bool Names(ReadOnlySpan<char> text)
    {
        int words = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsLetter(text[i]) && (i == 0 || text[i - 1] is ' ' or ':' or '：' or '=' or '\u00A0'))
            {
                words++;
                if (char.IsLower(text[i]))
                {
                    return false;
                }
            }
        }

        return words is > 0 and <= MaxCreditWords;
    }

    private static void Add(SortedDictionary<int, int> tails, PhraseMatch match) => Add(tails, match.Block, match.Start);

    private static void Add(SortedDictionary<int, int> tails, int block, int tail)
    {
        if (!tails.TryGetValue(block, out int start) || tail < start)
        {
            tails[block] = tail;
        }
    }
}
