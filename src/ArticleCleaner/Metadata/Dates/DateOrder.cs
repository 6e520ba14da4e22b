namespace ArticleCleaner.Metadata.Dates;

/// <summary>
/// Whether a page writes the month before the day where both are numbers: by its language and country, and by how it
/// writes dates with a named month.
/// </summary>
internal static class DateOrder
{
    /// <summary>Countries, as in addresses, that write the month first though they use English, or that addresses of any country end in.</summary>
    private static readonly string[] NoCountry = ["us", "ph", "co", "io", "ai", "tv", "me", "fm", "ly", "to", "gg", "cc", "ws", "so", "sh", "vc", "is", "it"];

    /// <summary>What language and address say.</summary>
    public static bool MonthFirst(string? language, string? url)
    {
        if (language is not (null or "en" or "en-US"))
        {
            return false;
        }

        if (language == "en-US" || !Uri.TryCreate(url, UriKind.Absolute, out Uri? address))
        {
            return true;
        }

        string country = address.Host[(address.Host.LastIndexOf('.') + 1)..];
        return country.Length != 2 || Array.IndexOf(NoCountry, country) >= 0;
    }

    /// <summary>
    /// What the dates that the page shows in numbers say where they can be read in one way only, then those with a named
    /// month, and <paramref name="byLanguage"/> when there are none.
    /// </summary>
    public static bool MonthFirst(FieldValues values, bool byLanguage)
    {
        int dayFirst = 0;
        int nameFirst = 0;
        int proof = 0;
        foreach (FieldValue value in values[MetadataField.Published].Concat(values[MetadataField.Modified]))
        {
            if (!DateScanner.TryFind(value.Value, byLanguage, out FoundDate found))
            {
                continue;
            }

            if (found.NamedDayFirst is { } day)
            {
                dayFirst += day ? 1 : 0;
                nameFirst += day ? 0 : 1;
            }

            // What markup states is written by a machine, in an order of its own.
            if (found.NumberDayFirst is { } proven && (value.Source is "class:date" || value.Source.StartsWith("text", StringComparison.Ordinal)))
            {
                proof += proven ? 1 : -1;
            }
        }

        if (proof != 0)
        {
            return proof < 0;
        }

        return dayFirst == nameFirst ? byLanguage : nameFirst > dayFirst;
    }
}
