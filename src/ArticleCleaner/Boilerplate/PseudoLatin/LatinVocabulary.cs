namespace ArticleCleaner.Boilerplate.PseudoLatin;

/// <summary>What a word says of the text it stands in.</summary>
[Flags]
internal enum WordSorts : byte
{
    None = 0,

    /// <summary>A word of the filler vocabulary.</summary>
    Filler = 1,

    /// <summary>A Latin particle, pronoun or form of "to be".</summary>
    Particle = 2,

    /// <summary>A function word of a modern language.</summary>
    Function = 4,
}

/// <summary>The words that tell filler text from language, in one table.</summary>
internal static class LatinVocabulary
{
    private static readonly HashedWords Words = Load();

    /// <summary>The sorts of the word with this hash, of <see cref="HashedWords"/>.</summary>
    public static WordSorts SortsOf(ulong hash) => (WordSorts)Words.Find(hash);

    private static HashedWords Load()
    {
        var sorts = new Dictionary<string, byte>(StringComparer.Ordinal);
        Add(FileWords("pseudo-latin.txt"), WordSorts.Filler);
        Add(FileWords("latin-particles.txt"), WordSorts.Particle);
        Add(StopWords(), WordSorts.Function);
        return new HashedWords(sorts);

        void Add(IEnumerable<string> words, WordSorts sort)
        {
            foreach (string word in words)
            {
                sorts[word] = (byte)(sorts.GetValueOrDefault(word) | (byte)sort);
            }
        }
    }

    private static IEnumerable<string> FileWords(string file) =>
        EmbeddedData.Lines("Boilerplate.PseudoLatin.Data." + file).SelectMany(SplitWords);

    /// <summary>The function words of all languages; each line starts with the language's code and a colon.</summary>
    private static IEnumerable<string> StopWords() =>
        EmbeddedData.Lines("Signals.Data.stopwords.txt").SelectMany(line => SplitWords(line[(line.IndexOf(':') + 1)..]));

    private static string[] SplitWords(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
