namespace ArticleCleaner.Training.Data;

/// <summary>Parts of a set for cross-validation, by a hash of the site: pages of one site are never on both sides.</summary>
internal static class Folds
{
    public const int Count = 5;

    /// <summary>The fold of a group, 0 to <see cref="Count"/> − 1.</summary>
    public static int Of(string group)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in group)
        {
            hash = (hash ^ c) * 1099511628211;
        }

        hash ^= hash >> 33;
        hash *= 0xff51afd7ed558ccd;
        hash ^= hash >> 33;
        return (int)(hash % Count);
    }

    public static int Of(TrainingPage page) => Of(page.Group);
}
