namespace ArticleCleaner.Training.Data;

/// <summary>Parts of a set for cross-validation, by a hash of the site: pages of one site are never on both sides.</summary>
internal static class Folds
{
    public const int Count = 5;

    /// <summary>The fold of a group, 0 to <see cref="Count"/> − 1.</summary>
    public static int Of(string group) => (int)(Hash(group) % Count);

    public static int Of(TrainingPage page) => Of(page.Group);

    /// <summary>The half of its fold that a page's group is in, 0 or 1.</summary>
    public static int HalfOf(TrainingPage page) => (int)(Hash(page.Group) / Count % 2);

    private static ulong Hash(string group)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in group)
        {
            hash = (hash ^ c) * 1099511628211;
        }

        hash ^= hash >> 33;
        hash *= 0xff51afd7ed558ccd;
        return hash ^ (hash >> 33);
    }
}
