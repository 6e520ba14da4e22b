namespace ArticleCleaner.Quality.Scoring;

/// <summary>A multiset of words or word sequences.</summary>
public sealed class Bag
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>How many things are in the bag, each as often as it is in.</summary>
    public int Total { get; private set; }

    /// <summary>The lower-cased words of a text.</summary>
    public static Bag OfWords(string text)
    {
        var bag = new Bag();
        foreach (string word in PythonText.Words(PythonText.Lower(text)))
        {
            bag.Add(word);
        }

        return bag;
    }

    /// <summary>The runs of <paramref name="length"/> words of a text, case kept; a shorter text is one run.</summary>
    public static Bag OfShingles(string text, int length = 4)
    {
        List<string> words = PythonText.Words(text);
        var bag = new Bag();
        if (words.Count == 0)
        {
            return bag;
        }

        int runs = Math.Max(1, words.Count - length + 1);
        for (int i = 0; i < runs; i++)
        {
            bag.Add(string.Join(' ', words.Skip(i).Take(length)));
        }

        return bag;
    }

    /// <summary>How much two bags share.</summary>
    public int Shared(Bag other)
    {
        (Bag small, Bag large) = _counts.Count <= other._counts.Count ? (this, other) : (other, this);
        int shared = 0;
        foreach ((string key, int count) in small._counts)
        {
            if (large._counts.TryGetValue(key, out int there))
            {
                shared += Math.Min(count, there);
            }
        }

        return shared;
    }

    private void Add(string item)
    {
        System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_counts, item, out _)++;
        Total++;
    }
}
