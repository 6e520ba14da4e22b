namespace ArticleCleaner.Metadata.Choices;

/// <summary>Cuts the site's name off a title, and only that.</summary>
internal static class TitleParts
{
    private static readonly string[] Dividers = [" - ", " – ", " — ", " · ", " • ", " » ", " « ", " :: ", " / ", " > ", " ‹ ", " › ", " ~ ", "｜", " ｜ ", " | ", "_", " : ", ": "];

    /// <summary>The title without a leading or trailing part that names the site.</summary>
    /// <param name="title">The title as stated.</param>
    /// <param name="sites">The site's names.</param>
    /// <param name="others">The other stated titles: a part that is left when one of them is taken away is no part of the title.</param>
    public static string WithoutSite(string title, SiteNames sites, IReadOnlyList<FieldValue> others)
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

    private static string CutOnce(string title, SiteNames sites, IReadOnlyList<FieldValue> others)
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
                if (tail.Length > 0 && (sites.Contains(title.AsSpan(0, first)) || IsStated(tail, others)) && divider != "_")
                {
                    return tail;
                }
            }
        }

        return title;
    }

    private static bool IsStated(string title, IReadOnlyList<FieldValue> others)
    {
        string plain = Plain.Of(title);
        if (plain.Length < 8)
        {
            return false;
        }

        foreach (FieldValue other in others)
        {
            if (other.Source is "h1" or "json-ld" or "itemprop:headline" && Plain.Of(other.Value) == plain)
            {
                return true;
            }
        }

        return false;
    }
}
