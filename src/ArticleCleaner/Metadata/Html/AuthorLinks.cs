using System.Buffers;
using ArticleCleaner.Blocks;
using ArticleCleaner.Metadata.Choices;

namespace ArticleCleaner.Metadata.Html;

/// <summary>Links to the pages of a site that are about an author.</summary>
internal static class AuthorLinks
{
    private const int LeastWord = 3;

    /// <summary>Parts of the addresses of pages about an author.</summary>
    private static readonly string[] AuthorParts =
        ["/author/", "/authors/", "author=", "/autor/", "/autoren/", "/autores/", "/auteur/", "/auteurs/", "/autore/", "/contributor", "/profile/", "/journalist", "/redakteur", "/periodista", "/columnist", "/producers/", "action=profile", "mode=viewprofile", "site=profile"];

    /// <summary>Parts of the addresses of pages about people of any kind, and of what a reader does with an account.</summary>
    private static readonly string[] PeopleParts = ["/people/", "/users/", "/user/", "/u/", "/staff/", "/profil/", "/person/", "/members/"];

    private static readonly PartFilter AuthorsOrPeople = new(AuthorParts, PeopleParts);
    private static readonly SearchValues<string> Authors = SearchValues.Create(AuthorParts, StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> People = SearchValues.Create(PeopleParts, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a link leads to the page about an author: its address says so, or speaks of people and holds the name.</summary>
    public static bool IsOne(ReadOnlySpan<char> address, ReadOnlySpan<char> text)
    {
        if (!AuthorsOrPeople.MayHold(address))
        {
            return false;
        }

        if (address.ContainsAny(Authors))
        {
            return true;
        }

        int at = address.IndexOfAny(People);
        return at >= 0 && !text.IsEmpty && HoldsWordOf(Plain.Of(text), Plain.Joined(address[at..]));
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
