using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace ArticleCleaner;

/// <summary>
/// On how many pages of one site each block of text stands. Blocks are compared by a hash of their letters and digits in
/// lower case, so that the profile holds no text. Immutable.
/// </summary>
/// <remarks>
/// Learn with <see cref="SiteProfileLearner"/>, apply with <see cref="CleanerOptions.SiteProfile"/>. <see cref="Merge"/> is
/// associative and commutative: shards of a site can be learned apart, in any order.
/// </remarks>
/// <example>
/// <code>
/// var learner = new SiteProfileLearner();
/// foreach (string page in sitePages) learner.Add(page);
/// var cleaner = new PageCleaner(CleanerOptions.Default with { SiteProfile = learner.ToProfile() });
/// </code>
/// </example>
public sealed class SiteProfile
{
    private const string Signature = "articlecleaner-site-profile 1";

    private readonly FrozenDictionary<ulong, int> _pagesByBlock;

    internal SiteProfile(int pages, IEnumerable<KeyValuePair<ulong, int>> pagesByBlock)
    {
        Pages = pages;
        _pagesByBlock = pagesByBlock.ToFrozenDictionary();
    }

    /// <summary>The profile of no page, which changes no merge.</summary>
    public static SiteProfile Empty { get; } = new(0, []);

    /// <summary>Number of pages it was learned from.</summary>
    public int Pages { get; }

    /// <summary>Number of different blocks on them.</summary>
    public int Blocks => _pagesByBlock.Count;

    /// <summary>The profile of both profiles' pages together. A page that is in both counts twice.</summary>
    /// <param name="other">The other part of the site.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public SiteProfile Merge(SiteProfile other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var sum = new Dictionary<ulong, int>(_pagesByBlock);
        foreach ((ulong block, int pages) in other._pagesByBlock)
        {
            sum[block] = sum.GetValueOrDefault(block) + pages;
        }

        return new SiteProfile(Pages + other.Pages, sum);
    }

    /// <summary>
    /// Writes the profile as lines: a signature, <c>pages N</c>, then a block a line in ascending order, its hash as 16
    /// hexadecimal digits and its number of pages. Equal profiles give equal text.
    /// </summary>
    /// <param name="writer">Receives the lines, which end in <c>\n</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    public void Save(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"{Signature}\npages {Pages}\n"));
        foreach ((ulong block, int pages) in _pagesByBlock.OrderBy(entry => entry.Key))
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{block:x16} {pages}\n"));
        }
    }

    /// <summary>Reads what <see cref="Save"/> wrote.</summary>
    /// <param name="reader">Gives the lines.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">It is not a site profile, or a damaged one.</exception>
    public static SiteProfile Load(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        if (reader.ReadLine() != Signature)
        {
            throw new FormatException($"A site profile starts with the line \"{Signature}\".");
        }

        string? header = reader.ReadLine();
        if (header is null || !header.StartsWith("pages ", StringComparison.Ordinal) || !int.TryParse(header.AsSpan(6), NumberStyles.None, CultureInfo.InvariantCulture, out int pages))
        {
            throw new FormatException("The second line of a site profile is \"pages\" and a number.");
        }

        var blocks = new Dictionary<ulong, int>();
        while (reader.ReadLine() is { } line)
        {
            bool read = line.Length > 17
                & ulong.TryParse(line.AsSpan(0, Math.Min(16, line.Length)), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ulong block)
                & int.TryParse(line.AsSpan(Math.Min(17, line.Length)), NumberStyles.None, CultureInfo.InvariantCulture, out int count);
            if (!read || count > pages || !blocks.TryAdd(block, count))
            {
                throw new FormatException($"Line {blocks.Count + 3} of the site profile is damaged.");
            }
        }

        return new SiteProfile(pages, blocks);
    }

    /// <summary>The lines that <see cref="Save"/> writes.</summary>
    public override string ToString()
    {
        using var writer = new StringWriter(new StringBuilder(), CultureInfo.InvariantCulture);
        Save(writer);
        return writer.ToString();
    }

    /// <summary>On how many pages a block stands.</summary>
    internal int PagesOf(ulong block) => _pagesByBlock.GetValueOrDefault(block);
}
