using ArticleCleaner.Training.LightGbm;

namespace ArticleCleaner.Training.Networks;

/// <summary>How a model of blocks is trained.</summary>
/// <param name="Trees">How its trees are grown.</param>
/// <param name="Network">How its network is trained.</param>
internal sealed record BlockOptions(BoostingOptions Trees, NetworkOptions Network);
