using System.Buffers;
using System.Collections.Frozen;

namespace ArticleCleaner.Metadata.People;

/// <summary>The words around names in bylines, from the data files.</summary>
internal static class PersonWords
{
    private static readonly FrozenSet<string> Introductions = WordData.Rows("byline-words").SelectMany(row => row.Skip(1)).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Roles = OfKind("role");
    private static readonly FrozenSet<string> Degrees = OfKind("degree");
    private static readonly FrozenSet<string> Nobodies = OfKind("nobody");
    private static readonly FrozenSet<string> NotInNames = OfKind("word");

    private static readonly SearchValues<string> Others = SearchValues.Create([.. OfKind("other")], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Trades = SearchValues.Create([.. OfKind("trade")], StringComparison.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NoteVerbSpans = OfKind("note").GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PrepositionSpans = OfKind("before").GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IntroductionSpans = Introductions.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> RoleSpans = Roles.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> DegreeSpans = Degrees.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NobodySpans = Nobodies.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NotInNameSpans = NotInNames.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PaperSpans = OfKind("paper").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Longest introduction in words.</summary>
    public const int MaxIntroductionWords = 4;

    /// <summary>Whether the words introduce a byline ("written by").</summary>
    public static bool Introduces(ReadOnlySpan<char> words) => IntroductionSpans.Contains(words);

    public static bool IsRole(ReadOnlySpan<char> word) => RoleSpans.Contains(word);

    public static bool IsDegree(ReadOnlySpan<char> word) => DegreeSpans.Contains(word.TrimEnd('.'));

    /// <summary>Whether a whole byline names nobody: a desk, an agency, an account.</summary>
    public static bool IsNobody(ReadOnlySpan<char> name) => NobodySpans.Contains(name);

    public static bool IsNotInNames(ReadOnlySpan<char> word) => NotInNameSpans.Contains(word);

    /// <summary>Whether a word is one of papers' names that a few people have too.</summary>
    public static bool IsOfPapers(ReadOnlySpan<char> word) => PaperSpans.Contains(word);

    /// <summary>Where the first phrase stands that introduces somebody who is not the author (a checker, a photographer), -1 without one.</summary>
    public static int FindOthers(ReadOnlySpan<char> text) => text.IndexOfAny(Others);

    /// <summary>Whether a word stands before the name in bylines of one word: by, von, par.</summary>
    public static bool IsPreposition(ReadOnlySpan<char> word) => PrepositionSpans.Contains(word);

    /// <summary>Whether a word goes on after the name in a note about an author: is, ist, covers.</summary>
    public static bool IsNoteVerb(ReadOnlySpan<char> word) => NoteVerbSpans.Contains(word);

    /// <summary>Whether a text speaks of the trade of writing.</summary>
    public static bool Writes(ReadOnlySpan<char> text) => text.ContainsAny(Trades);

    private static FrozenSet<string> OfKind(string kind) =>
        WordData.Rows("role-words").Where(row => row[0] == kind).SelectMany(row => row.Skip(1)).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
