namespace ArticleCleaner.Speed.Hostile;

/// <summary>A page made to be expensive or broken.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Make">Makes its bytes; the argument scales its size, 1 for the full one.</param>
internal sealed record HostilePage(string Name, Func<double, byte[]> Make)
{
    public override string ToString() => Name;
}
