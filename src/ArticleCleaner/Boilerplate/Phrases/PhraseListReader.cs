namespace ArticleCleaner.Boilerplate.Phrases;

/// <summary>
/// Reads the phrase lists: one file per language, lines that start with <c>#</c> are its header, <c>[topic]</c> starts a
/// section, every other line is a phrase. An ellipsis says where the line may go on (<c>read also…</c>,
/// <c>…on unsplash</c>, <c>…we use cookies…</c>), a final colon makes it a label, <c>0</c> stands for any number.
/// </summary>
internal static class PhraseListReader
{
    private const string Folder = "Boilerplate.Phrases.Data.";

    private static readonly string[] Languages = ["en", "de", "fr", "es", "pt", "it", "nl", "pl", "ru", "tr", "id", "zh", "ja", "ko", "ar"];

    public static IEnumerable<(string Phrase, PhraseEntry Entry)> ReadAll() =>
        Languages.SelectMany(static language => Read(EmbeddedData.Lines($"{Folder}{language}.txt")));

    /// <summary>Reads one list.</summary>
    /// <exception cref="FormatException">A section names no topic, or a phrase stands before the first section.</exception>
    public static IEnumerable<(string Phrase, PhraseEntry Entry)> Read(IEnumerable<string> lines)
    {
        var topic = PhraseTopic.None;
        foreach (string line in lines)
        {
            if (line[0] == '[')
            {
                string name = line.Trim('[', ']').Replace("_", "", StringComparison.Ordinal);
                topic = Enum.TryParse(name, ignoreCase: true, out PhraseTopic found) ? found : throw new FormatException($"No topic '{line}'.");
                continue;
            }

            if (topic == PhraseTopic.None)
            {
                throw new FormatException($"The phrase '{line}' stands before the first section.");
            }

            yield return (line, new PhraseEntry(topic, AnchorOf(line)));
        }
    }

    private static PhraseAnchor AnchorOf(string line) => (line[0] == '…', line[^1]) switch
    {
        (true, '…') => PhraseAnchor.Anywhere,
        (true, _) => PhraseAnchor.End,
        (_, '…') => PhraseAnchor.Start,
        (_, ':') => PhraseAnchor.Label,
        _ => PhraseAnchor.Whole,
    };
}
