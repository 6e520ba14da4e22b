namespace ArticleCleaner.Boilerplate.PseudoLatin;

/// <summary>What a run of text is made of: counts that tell filler text from language.</summary>
internal struct TextMakeup
{
    /// <summary>Characters of a word that are looked at.</summary>
    private const int WordRoom = 24;

    public int Words;

    /// <summary>Words of the filler vocabulary.</summary>
    public int FillerWords;

    /// <summary>Latin particles, pronouns and forms of "to be".</summary>
    public int LatinParticles;

    /// <summary>Function words of modern languages.</summary>
    public int FunctionWords;

    /// <summary>Function words of any language, those that are Latin, too, included.</summary>
    public int AllFunctionWords;

    /// <summary>Words of three letters or more that end as only Latin words commonly do.</summary>
    public int LatinEndings;

    /// <summary>Words with a letter Latin does not have: k, w, y, a letter beyond ASCII, or a digit.</summary>
    public int ForeignWords;

    /// <summary>Capitalised words that do not start a sentence.</summary>
    public int InnerCapitals;

    public int Commas;

    public int Sentences;

    public readonly double FillerShare => Share(FillerWords);

    public readonly double Share(int count) => Words == 0 ? 0 : count / (double)Words;

    /// <summary>Counts.</summary>
    /// <param name="text">The text.</param>
    /// <param name="enoughFunctionWords">The reading may stop when there are so many function words.</param>
    public static TextMakeup Of(ReadOnlySpan<char> text, int enoughFunctionWords = int.MaxValue)
    {
        // The room is here and the loop is there: a method with both is compiled once, without what its runs have shown.
        Span<char> word = stackalloc char[WordRoom];
        return Of(text, enoughFunctionWords, word);
    }

    private static TextMakeup Of(ReadOnlySpan<char> text, int enoughFunctionWords, Span<char> word)
    {
        var makeup = new TextMakeup();
        bool sentenceStart = true;
        int i = 0;
        while (i < text.Length && makeup.FunctionWords < enoughFunctionWords)
        {
            char c = text[i];
            if (!char.IsLetterOrDigit(c))
            {
                makeup.Commas += c == ',' ? 1 : 0;
                if (c is '.' or '!' or '?' && i > 0 && char.IsLetter(text[i - 1]))
                {
                    sentenceStart = true;
                    makeup.Sentences++;
                }

                sentenceStart |= c is '\n' or '*' or '-' or ':' or '>' or '"';
                i++;
                continue;
            }

            int start = i;
            bool foreign = false;
            int length = 0;
            ulong hash = HashedWords.Seed;
            for (; i < text.Length; i++)
            {
                char lower = (char)(text[i] | 0x20);
                if (!char.IsAsciiLetterLower(lower))
                {
                    if (!char.IsLetterOrDigit(text[i]))
                    {
                        break;
                    }

                    lower = char.ToLowerInvariant(text[i]);
                }

                foreign |= lower is 'k' or 'w' or 'y' || !char.IsAsciiLetter(lower);
                if (length < word.Length)
                {
                    word[length++] = lower;
                    hash = HashedWords.Add(hash, lower);
                }
            }

            makeup.Count(word[..length], LatinVocabulary.SortsOf(hash), foreign);
            makeup.InnerCapitals += !sentenceStart && char.IsUpper(text[start]) ? 1 : 0;
            sentenceStart = false;
        }

        return makeup;
    }

    private void Count(ReadOnlySpan<char> word, WordSorts sorts, bool foreign)
    {
        Words++;
        bool function = (sorts & WordSorts.Function) != 0;
        AllFunctionWords += function ? 1 : 0;
        if (foreign)
        {
            ForeignWords++;
            FunctionWords += function ? 1 : 0;
            return;
        }

        bool filler = (sorts & WordSorts.Filler) != 0;
        bool particle = (sorts & WordSorts.Particle) != 0;
        FillerWords += filler ? 1 : 0;
        LatinParticles += particle ? 1 : 0;
        FunctionWords += function && !filler && !particle ? 1 : 0;
        LatinEndings += filler || HasLatinEnding(word) ? 1 : 0;
    }

    /// <summary>Case and person endings that modern languages written in Latin letters have seldom or not at all.</summary>
    private static bool HasLatinEnding(ReadOnlySpan<char> word) => word.Length >= 3 && (
        word[^2..] is "us" or "um" or "am" or "em" or "ae" or "is" or "it" or "at" or "et" or "ur" or "or" or "nt" or "os" or "as" or "ex" or "ix" or "ax" or "io" or "im" or "ut" or "ui" or "ii" or "il"
        || word[^3..] is "que" or "ere" or "are" or "ire" or "ter" or "ium");
}
