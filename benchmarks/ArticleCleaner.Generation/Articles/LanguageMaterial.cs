using System.Collections.Concurrent;

namespace ArticleCleaner.Generation;

/// <summary>The words of one language: article topics and the phrases of junk. All written for this project.</summary>
public sealed class LanguageMaterial
{
    private static readonly ConcurrentDictionary<string, LanguageMaterial> Loaded = new();

    private readonly Dictionary<string, List<string>> _phrases;

    private LanguageMaterial(string language)
    {
        Language = language;
        Topics = [.. Topic.Read(DataFiles.Lines($"articles/{language}.txt"))];
        _phrases = [];
        foreach (string line in DataFiles.Lines($"junk/{language}.txt"))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            string key = line[..colon];
            if (!_phrases.TryGetValue(key, out List<string>? list))
            {
                _phrases[key] = list = [];
            }

            list.Add(line[(colon + 1)..].Trim());
        }
    }

    /// <summary>The languages there is material for.</summary>
    public static IReadOnlyList<string> Languages { get; } = DataFiles.Names("articles/");

    /// <summary>The language, as in <c>html lang</c>.</summary>
    public string Language { get; }

    /// <summary>What articles of the language can be about.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    /// <summary>Whether the language is written without spaces between words.</summary>
    public bool IsUnspaced => Language is "zh" or "ja";

    /// <summary>The material of a language, read once.</summary>
    public static LanguageMaterial Of(string language) => Loaded.GetOrAdd(language, static key => new LanguageMaterial(key));

    /// <summary>A phrase for a purpose.</summary>
    public string Phrase(string key, Random random) => Spin.Expand(_phrases[key][random.Next(_phrases[key].Count)], random);

    /// <summary>Up to <paramref name="count"/> different phrases for a purpose.</summary>
    public IReadOnlyList<string> Phrases(string key, int count, Random random)
    {
        string[] all = [.. _phrases[key]];
        random.Shuffle(all);
        return [.. all.Take(count).Select(template => Spin.Expand(template, random))];
    }
}
