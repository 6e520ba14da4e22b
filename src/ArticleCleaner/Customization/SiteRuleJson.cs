using System.Text.Json.Serialization;

namespace ArticleCleaner;

/// <summary>Reads site rules without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, AllowTrailingCommas = true, ReadCommentHandling = System.Text.Json.JsonCommentHandling.Skip, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(SiteRule[]))]
internal sealed partial class SiteRuleJson : JsonSerializerContext;
