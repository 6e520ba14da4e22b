using ArticleCleaner.Blocks;

namespace ArticleCleaner.Boilerplate.Structure;

/// <summary>
/// What tags, roles and the words of class and id say of a container. The words are in <c>containers.txt</c>; a pair of
/// words (<c>share-bar</c>) must stand side by side in one name and counts more than a single word.
/// </summary>
internal sealed class ContainerVocabulary
{
    /// <summary>The kinds, each by one more than its number.</summary>
    private readonly HashedWords _kinds;

    private ContainerVocabulary(Dictionary<ulong, BoilerplateKind> kinds) =>
        _kinds = new HashedWords([.. kinds.Select(static kind => KeyValuePair.Create(kind.Key, (byte)(kind.Value + 1)))]);

    /// <summary>The vocabulary that ships with the library.</summary>
    public static ContainerVocabulary Shared { get; } = Load();

    /// <summary>The kind a tag stands for whatever its names are.</summary>
    public static BoilerplateKind? OfTag(HtmlTag tag) => tag switch
    {
        HtmlTag.Nav => BoilerplateKind.Navigation,
        HtmlTag.Form or HtmlTag.Button or HtmlTag.Label or HtmlTag.Select or HtmlTag.Fieldset or HtmlTag.Textarea or HtmlTag.Search => BoilerplateKind.Form,
        HtmlTag.Footer => BoilerplateKind.SiteFooter,
        HtmlTag.Header => BoilerplateKind.SiteHeader,
        _ => null,
    };

    /// <summary>The kind an ARIA landmark role stands for.</summary>
    public static BoilerplateKind? OfRole(ReadOnlySpan<char> role) => role switch
    {
        "navigation" or "menu" or "menubar" or "tablist" => BoilerplateKind.Navigation,
        "contentinfo" => BoilerplateKind.SiteFooter,
        "banner" => BoilerplateKind.SiteHeader,
        "search" or "form" or "button" => BoilerplateKind.Form,
        _ => null,
    };

    /// <summary>The kind that the words of a class or id attribute stand for; a pair of words beats a single one.</summary>
    /// <param name="names">The attribute's value.</param>
    /// <param name="found">The name that said so.</param>
    public BoilerplateKind? OfNames(ReadOnlySpan<char> names, out ReadOnlySpan<char> found)
    {
        found = [];
        BoilerplateKind? result = null;
        bool pair = false;
        ulong previous = 0;
        int nameStart = 0;
        for (int i = 0; i < names.Length;)
        {
            if (!char.IsAsciiLetter(names[i]))
            {
                if (char.IsWhiteSpace(names[i]))
                {
                    previous = 0;
                    nameStart = i + 1;
                }

                i++;
                continue;
            }

            ulong hash = HashedWords.Seed;
            int start = i;
            do
            {
                hash = HashedWords.Add(hash, (char)(names[i] | 0x20));
                i++;
            }
            while (i < names.Length && char.IsAsciiLetter(names[i]) && !(char.IsAsciiLetterUpper(names[i]) && char.IsAsciiLetterLower(names[i - 1])));

            if (previous != 0 && !pair && _kinds.Find(Pair(previous, hash)) is > 0 and var byPair)
            {
                result = (BoilerplateKind)(byPair - 1);
                pair = true;
                found = names[nameStart..i];
            }
            else if (result is null && _kinds.Find(hash) is > 0 and var byWord)
            {
                result = (BoilerplateKind)(byWord - 1);
                found = names[start..i];
            }

            previous = hash;
        }

        return result;
    }

    private static ulong Pair(ulong first, ulong second) => (first * 0xBF58476D1CE4E5B9) ^ second;

    private static ContainerVocabulary Load()
    {
        var kinds = new Dictionary<ulong, BoilerplateKind>();
        var kind = BoilerplateKind.Other;
        foreach (string line in EmbeddedData.Lines("Boilerplate.Structure.Data.containers.txt"))
        {
            if (line[0] == '[')
            {
                kind = Enum.Parse<BoilerplateKind>(line.Trim('[', ']').Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
                continue;
            }

            foreach (string name in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                string[] words = name.Split('-');
                kinds[words.Length == 2 ? Pair(HashedWords.Of(words[0]), HashedWords.Of(words[1])) : HashedWords.Of(name)] = kind;
            }
        }

        return new ContainerVocabulary(kinds);
    }
}
