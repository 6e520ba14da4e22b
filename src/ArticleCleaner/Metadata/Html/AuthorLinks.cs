using System.Buffers;
using ArticleCleaner.Blocks;
using ArticleCleaner.Metadata.Choices;

namespace ArticleCleaner.Metadata.Html;

/// <summary>Links to the pages of a site that are about an author.</summary>
internal static class AuthorLinks
{
    private const int LeastWord = 3;

    /// <summary>Letters that make many of one: columnists, Redakteurin.</summary>
    private const int LongestPlural = 2;

    /// <summary>Parts of the addresses of pages about an author.</summary>
    private static readonly string[] AuthorParts =
        ["/author/", "/authors/", "author=", "/autor/", "/autoren/", "/autores/", "/auteur/", "/auteurs/", "/autore/", "/contributor", "/profile/", "/journalist", "/redakteur", "/periodista", "/columnist", "/producers/", "action=profile", "mode=viewprofile", "site=profile"];

    /// <summary>Parts of the addresses of pages about people of any kind, and of what a reader does with an account.</summary>
    private static readonly string[] PeopleParts = ["/people/", "/users/", "/user/", "/u/", "/staff/", "/profil/", "/person/", "/members/"];

    /// <summary>Fields of a query that name somebody.</summary>
    private static readonly SearchValues<string> NamingQueries = SearchValues.Create(["id=", "?u=", "&u=", "user=", "name=", "author="], StringComparison.OrdinalIgnoreCase);

    private static readonly PartFilter AuthorsOrPeople = new(AuthorParts, PeopleParts);
    private static readonly SearchValues<string> Authors = SearchValues.Create(AuthorParts, StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> People = SearchValues.Create(PeopleParts, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a link leads to the page about an author: its address says so, or speaks of people and holds the name.</summary>
    public static bool IsOne(ReadOnlySpan<char> address, ReadOnlySpan<char> text)
    {
        if (!AuthorsOrPeople.MayHold(address) || SocialNetworks.Hold(address) || SocialNetworks.AreNamedIn(text))
        {
            return false;
        }

        if (address.IndexOfAny(Authors) is >= 0 and int author)
        {
            return NamesOne(address[author..]);
        }

        int at = address.IndexOfAny(People);
        return at >= 0 && !text.IsEmpty && HoldsWordOf(Plain.Of(text), Plain.Joined(address[at..]));
    }

    /// <summary>Whether something stands behind the part that speaks of authors: without it, the address is that of the list of all.</summary>
    private static bool NamesOne(ReadOnlySpan<char> address)
    {
        foreach (string part in AuthorParts)
        {
            if (address.StartsWith(part, StringComparison.OrdinalIgnoreCase) && part[0] == '/')
            {
                ReadOnlySpan<char> rest = address[part.Length..];
                int end = rest.IndexOfAny('?', '#');
                if (end >= 0 && rest[end..].ContainsAny(NamingQueries))
                {
                    return true;
                }

                rest = end < 0 ? rest : rest[..end];
                int slash = part[^1] == '/' ? -1 : rest.IndexOf('/');
                bool isWhole = part[^1] == '/' || slash is >= 0 and <= LongestPlural;
                return rest[(slash + 1)..].Trim('/').Length > (isWhole ? 0 : LongestPlural);
            }
        }

        return true;
    }

    private static bool HoldsWordOf(string text, string address)
    {
        foreach (Range word in text.AsSpan().Split(' '))
        {
            if (text.AsSpan()[word].Length >= LeastWord && address.AsSpan().Contains(text.AsSpan()[word], StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
