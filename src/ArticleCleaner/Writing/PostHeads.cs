namespace ArticleCleaner.Writing;

/// <summary>The line that tells who wrote a contribution and when.</summary>
internal static class PostHeads
{
    /// <summary>How many of a contribution's blocks may show its author before what was written begins.</summary>
    private const int HeadBlocks = 3;

    /// <summary>
    /// The line to write before a contribution. Empty when nobody is named, or when the name stands in the contribution's
    /// first blocks anyway: nothing is written twice.
    /// </summary>
    public static string Of(IReadOnlyList<ArticleBlock> blocks, int index)
    {
        var post = (PostBlock)blocks[index];
        if (post.Text.Length > 0 || post.Author is null)
        {
            return post.Text;
        }

        int end = Math.Min(blocks.Count, index + 1 + Math.Min(post.BlockCount, HeadBlocks));
        for (int i = index + 1; i < end; i++)
        {
            if (blocks[i].Text.Contains(post.Author, StringComparison.Ordinal))
            {
                return "";
            }
        }

        return post.Time is null ? post.Author : $"{post.Author} · {post.Time}";
    }
}
