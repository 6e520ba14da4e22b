namespace ArticleCleaner.Metadata.Choices;

/// <summary>Chooses fields of several values: tags, categories, breadcrumbs.</summary>
internal static class ListChooser
{
    private const int MaxItems = 50;
    private const int MaxLength = 100;

    /// <summary>Whether a category's value can be several: a link is one, and so is a name that goes on behind its comma ("Home, Garden &amp; Pets").</summary>
    public static bool AreCategories(FieldValue value) => value.Source != "rel:tag" && !value.Value.Contains(" & ", StringComparison.Ordinal) && !value.Value.Contains(" and ", StringComparison.OrdinalIgnoreCase);

    /// <summary>The values of the source that is trusted most, each once, in order.</summary>
    /// <param name="values">The stated values.</param>
    /// <param name="holdsSeveral">Whether a value can hold several, parted by commas or semicolons.</param>
    public static IReadOnlyList<string> Choose(IReadOnlyList<FieldValue> values, Func<FieldValue, bool> holdsSeveral)
    {
        string? source = null;
        int rank = int.MinValue;
        foreach (FieldValue value in values)
        {
            if (value.Rank > rank)
            {
                (source, rank) = (value.Source, value.Rank);
            }
        }

        if (source is null)
        {
            return [];
        }

        var chosen = new List<string>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (FieldValue value in values)
        {
            if (value.Source != source)
            {
                continue;
            }

            foreach (string part in holdsSeveral(value) ? value.Value.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [value.Value])
            {
                if (part.Length is > 0 and <= MaxLength && chosen.Count < MaxItems && seen.Add(part))
                {
                    chosen.Add(part);
                }
            }
        }

        return chosen;
    }
}
