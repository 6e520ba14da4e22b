using ArticleCleaner.Blocks;
using ArticleCleaner.Metadata.People;
using ArticleCleaner.Signals;

namespace ArticleCleaner.Metadata.Choices;

/// <summary>
/// Chooses the byline. Values of one source are one byline; of the sources the one that is trusted most and that others
/// agree with wins.
/// </summary>
internal sealed class AuthorChooser(PageDocument page, SiteNames sites, int titleBlock, AuthorProfile? profile)
{
    private const int Agreement = 15;

    /// <summary>What a byline far from the title loses.</summary>
    private const int FurthestPenalty = 25;

    private readonly List<Vote> _votes = [];

    public (IReadOnlyList<string> Names, string? Source) Choose(FieldValues values)
    {
        foreach (FieldValue value in values[MetadataField.Author])
        {
            bool library = value.Source is "meta:citation_author" or "meta:citation_authors" or "meta:dc.creator" or "meta:dcterms.creator";
            List<string> names = Byline.Names(value.Value, library);
            names.RemoveAll(name => IsPlaceholder(name) || (!NamesPerson(value.Source) && sites.Contains(name)));
            if (value.Source == "text")
            {
                // Words of any sentence can follow "by"; a full name is wanted.
                names.RemoveAll(name => !IsFullName(name));
            }

            if (names.Count > 0)
            {
                AddVote(value, names);
            }
        }

        Vote? best = null;
        int bestScore = int.MinValue;
        foreach (Vote vote in _votes)
        {
            int score = vote.Rank + (Agreement * Agreeing(vote));
            if (score > bestScore)
            {
                (best, bestScore) = (vote, score);
            }
        }

        if (best is null)
        {
            return profile is { Verdict: ProfileVerdict.Genuine, Name: { } name } && PersonName.IsName(name)
                ? ([name], "author_profile")
                : ([], null);
        }

        return (best.Names, best.Source);
    }

    private void AddVote(FieldValue value, List<string> names)
    {
        int rank = value.Rank;
        if (value.Element >= 0 && IsVisibleSource(value.Source))
        {
            int block = ArticlePlace.BlockOf(page, value.Element);
            rank -= Math.Min(FurthestPenalty, Math.Abs(block - titleBlock));
        }

        Vote? vote = _votes.Find(vote => vote.Source == value.Source);
        if (vote is null)
        {
            _votes.Add(new Vote(value.Source, rank, names));
        }
        else if (rank > vote.Rank)
        {
            _votes[_votes.IndexOf(vote)] = new Vote(value.Source, rank, names);
        }
        else if (rank == vote.Rank && !IsVisibleSource(value.Source))
        {
            vote.Names.AddRange(names.Where(name => !vote.Names.Contains(name, StringComparer.OrdinalIgnoreCase)));
        }
    }

    /// <summary>Sources that state a person or show a byline; there a site that is named after its author may name him.</summary>
    private static bool NamesPerson(string source) => source is "json-ld:person" || IsVisibleSource(source);

    private static bool IsFullName(string name) =>
        (name.Contains(' ') && PersonName.IsCapitalised(name)) || name.Any(TextScanner.IsUnspaced);

    private static bool IsVisibleSource(string source) => source.StartsWith("class:", StringComparison.Ordinal)
        || source is "text" or "href:author" || source.StartsWith("rel:", StringComparison.Ordinal) || source.StartsWith("itemprop:", StringComparison.Ordinal);

    private bool IsPlaceholder(string name) =>
        profile is { Verdict: ProfileVerdict.Placeholder, Name: { } placeholder } && Plain.Of(placeholder) == Plain.Of(name);

    private int Agreeing(Vote vote)
    {
        int kinds = 0;
        foreach (Vote other in _votes)
        {
            if (other == vote || other.Names.Exists(name => vote.Names.Contains(name, StringComparer.OrdinalIgnoreCase)))
            {
                kinds |= 1 << KindOf(other.Source);
            }
        }

        return System.Numerics.BitOperations.PopCount((uint)kinds) - 1;
    }

    /// <summary>Sources that a publishing system fills from one field are one witness.</summary>
    private static int KindOf(string source) => source switch
    {
        "text" => 0,
        "class:author" or "itemprop:author" or "rel:author" or "href:author" or "itemprop:creator" => 1,
        "json-ld" or "json-ld:person" or "json-ld:organization" => 2,
        _ => 3,
    };

    private sealed record Vote(string Source, int Rank, List<string> Names);
}
