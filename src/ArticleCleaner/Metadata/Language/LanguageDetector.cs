using ArticleCleaner.Articles;
using ArticleCleaner.Blocks;
using ArticleCleaner.Signals;

namespace ArticleCleaner.Metadata.Language;

/// <summary>
/// Finds the language of the kept text: by its script where that settles it, otherwise by its function words, a sample of
/// each.
/// </summary>
internal static class LanguageDetector
{
    private const int SampleWords = 3000;
    private const int SampleChars = 6000;

    /// <summary>Fewer words than this show no language.</summary>
    private const int LeastWords = 12;

    /// <summary>Share of function words in prose: a fifth to a half; names and lists stay below.</summary>
    private const double LeastShare = 0.08;

    private const double SureShare = 0.16;
    private const int SureWords = 60;
    private const double Lead = 1.25;
    private const double SureLead = 1.7;

    public static DetectedLanguage Detect(PageDocument page, TextScan scan, List<PageSegment> segments)
    {
        StopWords stopWords = StopWords.Shared;
        Span<int> counts = stackalloc int[stopWords.Codes.Count];
        var scripts = new ScriptCounts();
        int words = 0;
        foreach (PageSegment segment in segments)
        {
            if (segment.Removal is not null || page.Blocks[segment.Block].Shape == BlockShape.Code)
            {
                continue;
            }

            if (scripts.Letters < SampleChars)
            {
                scripts.Add(page.TextOf(segment.Block));
            }

            ReadOnlySpan<uint> hashes = scan.WordsOf(segment.Block);
            stopWords.Tally(hashes, counts);
            words += hashes.Length;
            if (words >= SampleWords)
            {
                break;
            }
        }

        return scripts.Language() is { } byScript
            ? new DetectedLanguage(byScript, scripts.Letters >= SureWords)
            : ByWords(counts, words, stopWords.Codes);
    }

    private static DetectedLanguage ByWords(ReadOnlySpan<int> counts, int words, IReadOnlyList<string> codes)
    {
        int best = 0, second = -1;
        for (int i = 1; i < counts.Length; i++)
        {
            if (counts[i] > counts[best])
            {
                (second, best) = (best, i);
            }
            else if (second < 0 || counts[i] > counts[second])
            {
                second = i;
            }
        }

        int next = second < 0 ? 0 : counts[second];
        if (words < LeastWords || counts[best] < words * LeastShare || counts[best] < next * Lead)
        {
            return default;
        }

        return new DetectedLanguage(codes[best], words >= SureWords && counts[best] >= words * SureShare && counts[best] >= next * SureLead);
    }
}

/// <summary>A detected language.</summary>
/// <param name="Code">Its code, <see langword="null"/> when the text shows none.</param>
/// <param name="IsSure">Whether the text is long and plain enough to contradict what the page declares.</param>
internal readonly record struct DetectedLanguage(string? Code, bool IsSure);
