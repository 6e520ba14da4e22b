using System.Collections.Frozen;
using System.Text.Json;

namespace ArticleCleaner.Writing;

/// <summary>The names of enum members as every output writes them: <c>TableOfContents</c> is <c>table_of_contents</c>.</summary>
internal static class SnakeCase
{
    public static string Of<T>(T value)
        where T : struct, Enum => Names<T>.ByValue.TryGetValue(value, out string? name) ? name : value.ToString();

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> ByValue = Enum.GetValues<T>()
            .ToFrozenDictionary(value => value, value => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()));
    }
}
