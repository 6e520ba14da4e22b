using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>How many blocks are kept, and how many of them are headings, before each block: answers for any element at once.</summary>
internal sealed class KeptBlocks
{
    private readonly int[] _keptBefore;
    private readonly int[] _headingsBefore;

    public KeptBlocks(PageDocument page, List<PageSegment> segments)
    {
        int count = page.Blocks.Count;
        _keptBefore = new int[count + 1];
        _headingsBefore = new int[count + 1];
        foreach (PageSegment segment in segments)
        {
            if (segment.Removal is null)
            {
                _keptBefore[segment.Block + 1] = 1;
                _headingsBefore[segment.Block + 1] = page.Blocks[segment.Block].Shape == BlockShape.Heading ? 1 : 0;
            }
        }

        for (int i = 1; i <= count; i++)
        {
            _keptBefore[i] += _keptBefore[i - 1];
            _headingsBefore[i] += _headingsBefore[i - 1];
        }
    }

    public bool IsKept(int block) => block >= 0 && block + 1 < _keptBefore.Length && _keptBefore[block + 1] > _keptBefore[block];

    public int In(in PageElement element) => Between(element.FirstBlock, element.EndBlock);

    public int Between(int firstBlock, int endBlock)
    {
        int end = Math.Min(endBlock, _keptBefore.Length - 1);
        return firstBlock >= end ? 0 : _keptBefore[end] - _keptBefore[firstBlock];
    }

    /// <summary>The first kept block of an element, -1 when there is none; by bisection.</summary>
    public int FirstIn(in PageElement element)
    {
        int low = element.FirstBlock;
        int high = Math.Min(element.EndBlock, _keptBefore.Length - 1);
        if (Between(low, high) == 0)
        {
            return -1;
        }

        int before = _keptBefore[low];
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _keptBefore[middle + 1] > before ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    public bool HasHeading(in PageElement element)
    {
        int end = Math.Min(element.EndBlock, _headingsBefore.Length - 1);
        return element.FirstBlock < end && _headingsBefore[end] > _headingsBefore[element.FirstBlock];
    }
}
