using System.Text;

namespace ArticleCleaner.Boilerplate.Profiles;

/// <summary>Compares user names, the local parts of addresses and names.</summary>
internal static class Handles
{
    private const int LeastToken = 3;

    private static readonly string[] RoleNames =
    [
        "info", "contact", "office", "hello", "press", "mail", "admin", "support", "editor", "redaktion", "kontakt", "contacto", "contato", "sales",
        "service", "team", "webmaster", "news", "media", "enquiries", "inquiries", "reception", "post", "author", "me",
    ];

    /// <summary>Whether two handles, or a handle and a name, share a word, a good part of one, or initials.</summary>
    public static bool Related(string a, string b)
    {
        string x = Letters(a);
        string y = Letters(b);
        if (x.Length < LeastToken || y.Length < LeastToken)
        {
            return true;
        }

        return ShareToken(a, y) || ShareToken(b, x) || StartsWithInitials(a, y) || StartsWithInitials(b, x);
    }

    /// <summary>Whether the text can be compared with a Latin handle at all.</summary>
    public static bool IsLatin(string text) => text.Any(char.IsAsciiLetter) && !text.Any(c => char.IsLetter(c) && c > '\u024F');

    /// <summary>The handle in an address of an account: the first segment of its path.</summary>
    public static string? OfUrl(string url)
    {
        int scheme = url.IndexOf("://", StringComparison.Ordinal);
        int host = scheme < 0 ? 0 : scheme + 3;
        int slash = url.IndexOf('/', host);
        if (slash < 0)
        {
            return null;
        }

        foreach (string segment in url[(slash + 1)..].Split('/', '?', '#'))
        {
            string handle = segment.Trim().TrimStart('@');
            if (handle.Length > 0 && handle is not ("in" or "user" or "channel" or "c" or "people" or "pub" or "company" or "profile"))
            {
                return handle.Split(' ')[0];
            }
        }

        return null;
    }

    /// <summary>The local part of an e-mail address; <see langword="null"/> for addresses that were rewritten by a corpus and for those of an office.</summary>
    public static string? OfEmail(string? email)
    {
        int at = email?.IndexOf('@') ?? -1;
        if (at <= 0 || IsRewritten(email!))
        {
            return null;
        }

        string local = email![..at];
        return RoleNames.Contains(Letters(local)) ? null : local;
    }

    /// <summary>Corpora put these two in place of real addresses, so that they say nothing.</summary>
    public static bool IsRewritten(string email) =>
        email.StartsWith("email@example.", StringComparison.OrdinalIgnoreCase) || email.StartsWith("firstname.lastname@example.", StringComparison.OrdinalIgnoreCase);

    private static bool ShareToken(string tokens, string letters)
    {
        foreach (string token in Tokens(tokens))
        {
            if (letters.Contains(token.Length > 4 ? token[..4] : token, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"mlopez" and "ml" of "Maria Lopez": two initials in a row where the handle starts.</summary>
    private static bool StartsWithInitials(string name, string handle)
    {
        List<string> tokens = Tokens(name);
        return tokens.Count >= 2 && handle.Length <= 5 && handle[0] == tokens[0][0] && handle[1] == tokens[^1][0];
    }

    private static List<string> Tokens(string text)
    {
        List<string> tokens = [];
        var token = new StringBuilder();
        foreach (char c in text + " ")
        {
            if (char.IsLetter(c))
            {
                // "janeDoe" is two words.
                if (char.IsUpper(c) && token.Length > 0 && char.IsLower(text[Math.Max(0, text.IndexOf(c, StringComparison.Ordinal) - 1)]))
                {
                    Flush();
                }

                token.Append(Fold(c));
            }
            else
            {
                Flush();
            }
        }

        return tokens;

        void Flush()
        {
            if (token.Length >= LeastToken)
            {
                tokens.Add(WithoutUmlauts(token.ToString()));
            }

            token.Clear();
        }
    }

    private static string Letters(string text) => WithoutUmlauts(string.Concat(text.Where(char.IsLetter).Select(Fold)));

    /// <summary>"mueller" and "müller" (folded to "muller") are one.</summary>
    private static string WithoutUmlauts(string folded) =>
        folded.Replace("ae", "a", StringComparison.Ordinal).Replace("oe", "o", StringComparison.Ordinal).Replace("ue", "u", StringComparison.Ordinal);

    /// <summary>Lower case without the commonest marks.</summary>
    private static char Fold(char c) => char.ToLowerInvariant(c) switch
    {
        'á' or 'à' or 'â' or 'ä' or 'ã' or 'å' or 'ą' => 'a',
        'é' or 'è' or 'ê' or 'ë' or 'ę' => 'e',
        'í' or 'ì' or 'î' or 'ï' or 'ı' => 'i',
        'ó' or 'ò' or 'ô' or 'ö' or 'õ' or 'ø' => 'o',
        'ú' or 'ù' or 'û' or 'ü' => 'u',
        'ç' or 'ć' or 'č' => 'c',
        'ñ' or 'ń' => 'n',
        'ł' => 'l',
        'ś' or 'ş' or 'š' => 's',
        'ž' or 'ż' or 'ź' => 'z',
        'ğ' => 'g',
        var lower => lower,
    };
}
