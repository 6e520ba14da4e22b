using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>Counts the blocks behind the head of a region (a contribution, folded details) that are in it.</summary>
internal static class RegionCounts
{
    /// <summary>Each block is counted once per region around it.</summary>
    public static void Set(AssemblyContext context)
    {
        for (int i = 0; i < context.Blocks.Count; i++)
        {
            switch (context.Blocks[i])
            {
                case PostBlock post:
                    context.Replace(i, post with { BlockCount = Following(context, i) });
                    break;
                case DetailsBlock details:
                    context.Replace(i, details with { BlockCount = Following(context, i) });
                    break;
            }
        }
    }

    private static int Following(AssemblyContext context, int head)
    {
        int region = context.Anchors[head];
        int end = context.Page.Elements[region].End;
        int next = head + 1;
        while (next < context.Blocks.Count && context.Anchors[next] >= region && context.Anchors[next] < end)
        {
            next++;
        }

        return next - head - 1;
    }
}
