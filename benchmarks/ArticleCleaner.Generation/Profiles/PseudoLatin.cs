using System.Text;

namespace ArticleCleaner.Generation;

/// <summary>Sentences of words in random order.</summary>
internal static class PseudoLatin
{
    /// <summary>The words most generators share: the vocabulary of one passage of Cicero, cut up.</summary>
    public static string[] Common { get; } = Words("profiles/latin-common.txt");

    /// <summary>A large vocabulary: the common words, dictionary Latin, and forms made of stems and endings.</summary>
    public static string[] Large { get; } = [.. Common, .. Words("profiles/latin-dictionary.txt"), .. Forms()];

    /// <summary>Frequent English words, which some generators use instead of Latin.</summary>
    public static string[] EnglishWords { get; } = Words("profiles/english-words.txt");

    /// <summary>Makes sentences of four to ten words.</summary>
    public static string Text(string[] vocabulary, Random random, int sentences)
    {
        var text = new StringBuilder();
        for (int sentence = 0; sentence < sentences; sentence++)
        {
            int count = random.Next(4, 11);
            for (int i = 0; i < count; i++)
            {
                string word = vocabulary[random.Next(vocabulary.Length)];
                text.Append(text.Length > 0 ? " " : "").Append(i == 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word);
            }

            text.Append('.');
        }

        return text.ToString();
    }

    private static string[] Words(string file) => [.. DataFiles.Lines(file).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    private static IEnumerable<string> Forms()
    {
        string[] stems = ["vulg", "terr", "somn", "cler", "stell", "arb", "vest", "cal", "vent", "fac", "sublim", "conc", "adul", "benef", "corp", "discess", "except", "fug", "gravit", "illac", "laud", "mollit", "nequ", "obsec", "patri", "quant", "rever", "sapient", "tenebr", "umbr", "viridi", "volup"];
        string[] endings = ["us", "um", "ae", "orum", "atio", "ibus", "ens", "itas", "ere", "itur", "osus", "aris"];
        return stems.SelectMany(stem => endings.Select(ending => stem + ending));
    }
}
