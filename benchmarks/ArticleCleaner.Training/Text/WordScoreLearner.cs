using System.Runtime.InteropServices;
using ArticleCleaner.Signals;

namespace ArticleCleaner.Training.Text;

/// <summary>
/// Learns what single words say of a line: by word and site the share of its occurrences that are main content, averaged over
/// sites, against the share of all words. Kept in parts, so that a text is never scored by what its own part taught.
/// </summary>
internal sealed class WordScoreLearner
{
    /// <summary>A word must be seen on this many sites.</summary>
    private const int LeastSites = 8;

    /// <summary>Sites that are taken to have shown the mean share.</summary>
    private const double PriorSites = 4;

    private readonly Dictionary<uint, WordTally>[] _parts = new Dictionary<uint, WordTally>[TextSample.Parts];
    private readonly Dictionary<(int, int), WordScores> _made = [];

    public WordScoreLearner(IEnumerable<TextSample> samples)
    {
        for (int i = 0; i < _parts.Length; i++)
        {
            _parts[i] = [];
        }

        foreach (IGrouping<string, TextSample> site in samples.GroupBy(sample => sample.Page.Group))
        {
            AddSite(_parts[site.First().Part], site);
        }
    }

    /// <summary>The scores that all sites taught but those of a fold and those of a part of the others; a negative number leaves none out.</summary>
    public WordScores Without(int fold, int part)
    {
        lock (_made)
        {
            ref WordScores? scores = ref CollectionsMarshal.GetValueRefOrAddDefault(_made, (fold, part), out _);
            return scores ??= Make(fold, part);
        }
    }

    private static void AddSite(Dictionary<uint, WordTally> words, IEnumerable<TextSample> site)
    {
        var counts = new Dictionary<uint, (int Content, int All)>();
        foreach (TextSample sample in site)
        {
            int word = 0;
            for (int line = 0; line < sample.WordCounts.Length; line++)
            {
                bool content = sample.Labels.IsContent(line);
                for (int end = word + sample.WordCounts[line]; word < end; word++)
                {
                    ref (int Content, int All) count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, sample.WordHashes[word], out _);
                    count.Content += content ? 1 : 0;
                    count.All++;
                }
            }
        }

        foreach ((uint word, (int content, int all)) in counts)
        {
            ref WordTally tally = ref CollectionsMarshal.GetValueRefOrAddDefault(words, word, out _);
            tally.Sites++;
            tally.Shares += (double)content / all;
        }
    }

    private WordScores Make(int fold, int part)
    {
        var words = new Dictionary<uint, WordTally>();
        for (int i = 0; i < _parts.Length; i++)
        {
            if (i % Data.Folds.Count == fold || i == part)
            {
                continue;
            }

            foreach ((uint word, WordTally tally) in _parts[i])
            {
                ref WordTally sum = ref CollectionsMarshal.GetValueRefOrAddDefault(words, word, out _);
                sum = sum.Plus(tally);
            }
        }

        List<KeyValuePair<uint, WordTally>> known = [.. words.Where(static pair => pair.Value.Sites >= LeastSites).OrderBy(static pair => pair.Key)];
        double mean = known.Sum(static pair => pair.Value.Shares) / Math.Max(1, known.Sum(static pair => pair.Value.Sites));
        return new WordScores([.. known.Select(static pair => pair.Key)], [.. known.Select(pair => Score(pair.Value, mean))]);
    }

    private static sbyte Score(WordTally tally, double mean)
    {
        double share = (tally.Shares + (PriorSites * mean)) / (tally.Sites + PriorSites);
        double score = Math.Log(share / (1 - share)) - Math.Log(mean / (1 - mean));
        return (sbyte)Math.Clamp(Math.Round(score * WordScores.Scale), sbyte.MinValue, sbyte.MaxValue);
    }

    private record struct WordTally(int Sites, double Shares)
    {
        public readonly WordTally Plus(WordTally other) => new(Sites + other.Sites, Shares + other.Shares);
    }
}
