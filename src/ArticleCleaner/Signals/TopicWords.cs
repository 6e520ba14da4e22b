using ArticleCleaner.Blocks;

namespace ArticleCleaner.Signals;

/// <summary>The words of a page's prose: a line that speaks of the same things belongs to it sooner.</summary>
internal sealed class TopicWords
{
    private readonly HashTable<int> _lines = new(1024);

    public void Run(TextScan scan, ReadOnlySpan<LineFacts> lines)
    {
        _lines.Reset(scan.WordHashes.Count);
        if (lines.Length < 2)
        {
            // A line alone shares its words with none.
            return;
        }

        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].IsProse)
            {
                foreach (uint word in scan.WordsOf(i))
                {
                    // The number of the last line that has it, and whether an earlier one has it too.
                    ref int known = ref _lines.GetOrAdd(word);
                    known = known == 0 || known == i + 1 ? i + 1 : -1;
                }
            }
        }
    }

    /// <summary>The share of a line's words that stand in another line, one of prose; function words do not count.</summary>
    public float Share(TextScan scan, int line, uint language)
    {
        int found = 0, total = 0;
        foreach (uint word in scan.WordsOf(line))
        {
            if (language != 0 && StopWords.Shared.Is(word, language))
            {
                continue;
            }

            int known = _lines.Find(word);
            total++;
            found += known != 0 && known != line + 1 ? 1 : 0;
        }

        return total == 0 ? 0 : (float)found / total;
    }
}
