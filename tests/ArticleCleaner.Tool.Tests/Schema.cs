using NJsonSchema;
using NJsonSchema.Validation;

namespace ArticleCleaner.Tool.Tests;

/// <summary>Validates output against the published schema.</summary>
internal static class Schema
{
    private static readonly Task<JsonSchema> Article = JsonSchema.FromJsonAsync(JsonOutput.Schema);

    public static async Task<IReadOnlyList<string>> ErrorsOf(string json)
    {
        ICollection<ValidationError> errors = (await Article).Validate(json);
        return [.. errors.Select(error => error.ToString())];
    }
}
