using ArticleCleaner.Articles;

namespace ArticleCleaner.Metadata.Choices;

/// <summary>Chooses the page's main image: the most trusted one that has an address to be shown from.</summary>
internal static class ImageChooser
{
    public static (string? Address, FieldValue? Value) Choose(FieldValues values, Uri? page)
    {
        string? best = null;
        FieldValue? chosen = null;
        foreach (FieldValue value in values[MetadataField.Image])
        {
            if ((chosen is null || value.Rank > chosen.Value.Rank) && SafeAddress.ForImage(Links.Resolve(page, value.Value)) is { } address)
            {
                (best, chosen) = (address, value);
            }
        }

        return (best, chosen);
    }
}
