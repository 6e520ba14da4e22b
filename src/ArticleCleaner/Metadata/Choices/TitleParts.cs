namespace ArticleCleaner.Metadata.Choices;

/// <summary>Cuts the site's name off a title, and only that; or tells the parts of a title.</summary>
internal static class TitleParts
{
    private static readonly string[] Dividers = [" - ", " – ", " — ", " · ", " • ", " » ", " « ", " :: ", " / ", " > ", " ‹ ", " › ", " ~ ", "｜", " ｜ ", " | ", "_", " : ", ": "];

    /// <summary>What parts a title wherever it stands; a hyphen between blanks only, and a colon not at all.</summary>
    private static readonly string[] Bars = ["|", "｜", "–", "—", "·", "•", "»", " - "];

    /// <summary>Shorter titles are too easily a part of another.</summary>
    private const int LeastStated = 8;

    /// <summary>The parts that bars and dashes set apart, whatever white space is around them.</summary>
    public static IReadOnlyList<string> Of(string title) =>
        string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Split(Bars, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The title without a leading or trailing part that names the site.</summary>
    /// <param name="title">The title as stated.</param>
    /// <param name="sites">The site's names.</param>
    /// <param name="others">The titles, in plain form, of sources that leave the site out: what is more than one of them is no part of the title.</param>
    public static string WithoutSite(string title, SiteNames sites, HashSet<string> others)
    {
        for (int round = 0; round < 3; round++)
        {
            string cut = CutOnce(title, sites, others);
            if (cut.Length == title.Length)
            {
                return cut;
            }

            title = cut;
        }

        return title;
    }

    /// <summary>The part behind the last bar of a title bar, which most sites set apart; empty without one.</summary>
    public static ReadOnlySpan<char> BehindBar(ReadOnlySpan<char> title)
    {
        int bar = title.LastIndexOf(" | ", StringComparison.Ordinal);
        return bar > 0 ? title[(bar + 3)..].Trim() : [];
    }

    /// <summary>The title without the site's name behind a dash or the like, a bar further ahead left alone.</summary>
    public static string WithoutSiteAtEnd(string title, SiteNames sites)
    {
        foreach (string divider in Dividers)
        {
            int last = title.LastIndexOf(divider, StringComparison.Ordinal);
            if (last > 0 && divider is not (": " or "_") && sites.Contains(title.AsSpan(last + divider.Length)))
            {
                return title[..last].TrimEnd();
            }
        }

        return title;
    }

    private static string CutOnce(string title, SiteNames sites, HashSet<string> others)
    {
        // A bar is how title bars set the site or section apart; in prose it does not occur.
        int bar = title.LastIndexOf(" | ", StringComparison.Ordinal);
        if (bar > 0)
        {
            return sites.Contains(title.AsSpan(0, bar)) ? title[(bar + 3)..].TrimStart() : title[..bar].TrimEnd();
        }

        foreach (string divider in Dividers)
        {
            int last = title.LastIndexOf(divider, StringComparison.Ordinal);
            if (last > 0)
            {
                string head = title[..last].TrimEnd();
                if (divider is not ": " && (sites.Contains(title.AsSpan(last + divider.Length)) || IsStated(head, others)))
                {
                    return head;
                }

                int first = title.IndexOf(divider, StringComparison.Ordinal);
                string tail = title[(first + divider.Length)..].TrimStart();

                // "Lodestar: the app for sailors" is a title: after a colon the site's name goes only when a source leaves it out.
                bool cut = IsStated(tail, others) || (divider.AsSpan().Trim() is not ":" && sites.Contains(title.AsSpan(0, first)));
                if (tail.Length > 0 && cut && divider != "_")
                {
                    return tail;
                }
            }
        }

        return title;
    }

    private static bool IsStated(string title, HashSet<string> others)
    {
        string plain = Plain.Of(title);
        return plain.Length >= LeastStated && others.Contains(plain);
    }
}
