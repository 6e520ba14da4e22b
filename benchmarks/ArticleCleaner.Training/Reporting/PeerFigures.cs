using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleCleaner.Training.Reporting;

/// <summary>What other programs score; data, not measured here. See <c>Data/peers.json</c> for the sources.</summary>
internal sealed record PeerFigures(string Set, IReadOnlyList<Peer> Peers)
{
    public static PeerFigures Load()
    {
        using Stream stream = typeof(PeerFigures).Assembly.GetManifestResourceStream("Reporting.peers.json")
            ?? throw new InvalidOperationException("The figures of the peers are not embedded.");
        return JsonSerializer.Deserialize(stream, PeerJson.Default.PeerFigures) ?? throw new InvalidDataException("The file of the peers' figures is empty.");
    }
}

/// <summary>One program.</summary>
/// <param name="Name">Its name and version.</param>
/// <param name="Source">Where the figures are from.</param>
/// <param name="All">Over all pages.</param>
/// <param name="ByType">By page type in the set's words.</param>
internal sealed record Peer(string Name, string Source, double All, IReadOnlyDictionary<string, double> ByType);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PeerFigures))]
internal sealed partial class PeerJson : JsonSerializerContext;
