using ArticleCleaner.Boilerplate;

namespace ArticleCleaner.Articles;

/// <summary>A run of one block's characters with the decision on it.</summary>
/// <param name="Block">Index of the block.</param>
/// <param name="Start">Offset of the first character in the page text.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Removal">Why it is not part of the article, or <see langword="null"/> when it is.</param>
internal readonly record struct PageSegment(int Block, int Start, int Length, Mark? Removal)
{
    public int End => Start + Length;
}
