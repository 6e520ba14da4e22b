using System.IO.Compression;
using System.Text;

namespace ArticleCleaner.Quality.Data;

/// <summary>One page of a set. Its bytes are read when asked for, so that a whole set need not be in memory.</summary>
public sealed record EvaluationPage
{
    private readonly Lazy<string?> _domain;

    /// <summary>Makes a page.</summary>
    public EvaluationPage() => _domain = new Lazy<string?>(FindDomain);

    /// <summary>The set's id of the page.</summary>
    public required string Id { get; init; }

    /// <summary>The file that holds the page; one that ends in <c>.gz</c> is unpacked.</summary>
    public required string File { get; init; }

    /// <summary>What the page holds.</summary>
    public required PageTruth Truth { get; init; }

    /// <summary>Whether the bytes are UTF-8 whatever the page declares; otherwise the charset is part of the question.</summary>
    public bool IsUtf8 { get; init; }

    /// <summary>The input's format.</summary>
    public PageFormat Format { get; init; } = PageFormat.Html;

    /// <summary>The address as the set gives it, or <see langword="null"/>.</summary>
    public string? Url { get; init; }

    /// <summary>The HTTP content type, or <see langword="null"/>.</summary>
    public string? ContentType { get; init; }

    /// <summary>The registrable domain of the address, or of the canonical link, or of the file name; <see langword="null"/> when none tells.</summary>
    public string? Domain => _domain.Value;

    /// <summary>Reads the page.</summary>
    public byte[] ReadBytes()
    {
        byte[] bytes = System.IO.File.ReadAllBytes(File);
        if (!File.EndsWith(".gz", StringComparison.Ordinal))
        {
            return bytes;
        }

        using var unzip = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var result = new MemoryStream();
        unzip.CopyTo(result);
        return result.ToArray();
    }

    /// <summary>Reads the page as UTF-8; what is not UTF-8 becomes U+FFFD.</summary>
    public string ReadText() => Encoding.UTF8.GetString(ReadBytes());

    private string? FindDomain() =>
        Domains.OfUrl(Url)
        ?? (Format == PageFormat.Html ? Domains.OfCanonicalLink(ReadText()) : null)
        ?? Domains.OfFileName(Path.GetFileName(File));
}
