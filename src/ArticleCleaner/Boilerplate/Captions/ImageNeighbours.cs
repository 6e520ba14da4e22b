using ArticleCleaner.Blocks;

namespace ArticleCleaner.Boilerplate.Captions;

/// <summary>Images beside a block.</summary>
internal static class ImageNeighbours
{
    /// <summary>Whether an image stands directly before, in or after the block (or the block after it).</summary>
    public static bool Around(PageDocument page, int block)
    {
        ReadOnlySpan<PageObject> objects = page.Objects.Span;
        for (int i = FirstAt(objects, block); i < objects.Length && objects[i].Block <= block + 2; i++)
        {
            if (objects[i].Kind == PageObjectKind.Image)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Index of the first object at or behind a block, by bisection: objects are in page order.</summary>
    public static int FirstAt(ReadOnlySpan<PageObject> objects, int block)
    {
        int low = 0;
        int high = objects.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (objects[middle].Block < block)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
