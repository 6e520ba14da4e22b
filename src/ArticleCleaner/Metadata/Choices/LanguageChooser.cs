using ArticleCleaner.Metadata.Language;
using ArticleCleaner.Signals;

namespace ArticleCleaner.Metadata.Choices;

/// <summary>Chooses the language: what the page declares, unless its text plainly speaks another.</summary>
internal static class LanguageChooser
{
    /// <summary>Languages so near to each other that a few function words do not tell them apart, and names of one language.</summary>
    private static readonly string[] Near = ["da no nb nn sv", "id ms", "cs sk", "ru uk bg be", "es ca gl pt", "de nds lb", "nl af", "ar fa ur", "hr sr bs sl", "zh yue cmn", "he iw", "hi mr ne"];

    /// <summary>Chooses, and warns of a disagreement.</summary>
    /// <param name="values">The declared values; the detected one is added to them.</param>
    /// <param name="detected">The language of the text.</param>
    /// <param name="warnings">Takes <c>language_disagreement</c>.</param>
    public static (string? Language, string? Source) Choose(FieldValues values, DetectedLanguage detected, List<CleanerWarning> warnings)
    {
        string? declared = null;
        string? source = null;
        int rank = 0;
        foreach (FieldValue value in values[MetadataField.Language])
        {
            if (value.Rank > rank && LanguageTag.Normalise(value.Value) is { } tag)
            {
                (declared, source, rank) = (tag, value.Source, value.Rank);
            }
        }

        if (detected.Code is null)
        {
            return (declared, source);
        }

        values.Add(MetadataField.Language, detected.Code, "detected", 50);
        if (declared is null)
        {
            return (detected.Code, "detected");
        }

        if (!detected.IsSure || AreNear(LanguageTag.Primary(declared), detected.Code) || !IsKnown(LanguageTag.Primary(declared)))
        {
            return (declared, source);
        }

        warnings.Add(new CleanerWarning("language_disagreement", $"The page declares {declared} ({source}), its text is {detected.Code}."));
        return (detected.Code, "detected");
    }

    /// <summary>Whether the detector can tell the language at all; of another one it only finds the nearest it knows.</summary>
    private static bool IsKnown(ReadOnlySpan<char> language)
    {
        foreach (string code in StopWords.Shared.Codes)
        {
            if (language.SequenceEqual(code))
            {
                return true;
            }
        }

        return language is "zh" or "ja" or "ko" or "th" or "he" or "hi" or "ka" or "hy" or "bn" or "ta";
    }

    private static bool AreNear(ReadOnlySpan<char> declared, string detected)
    {
        if (declared.SequenceEqual(detected))
        {
            return true;
        }

        foreach (string group in Near)
        {
            if (Holds(group, declared) && Holds(group, detected))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(string group, ReadOnlySpan<char> code)
    {
        foreach (Range range in group.AsSpan().Split(' '))
        {
            if (group.AsSpan()[range].SequenceEqual(code))
            {
                return true;
            }
        }

        return false;
    }
}
