namespace ArticleCleaner.Boilerplate;

/// <summary>Lines of flattened text that are parts of something larger: of a sentence that was broken, of a listing that lost its frame.</summary>
internal static class BrokenLines
{
    /// <summary>Whether a line begins in the middle of a sentence: in lower case, below a line that ends in the middle of one.</summary>
    public static bool GoesOn(RuleContext context, int block)
    {
        ReadOnlySpan<char> text = context.TextOf(block);
        return context.IsText && block > 0 && char.IsLower(text[0])
            && context.TextOf(block - 1)[^1] is var last && (char.IsLower(last) || last is ',' or ';')
            && context.TextOf(block - 1).Length > text.Length;
    }

    /// <summary>Whether the line before or behind is markup or code.</summary>
    public static bool IsInListing(RuleContext context, int block) =>
        context.IsText && (IsMarkup(context, block - 1) || IsMarkup(context, block + 1) || EndsAsCode(context, block - 1) || EndsAsCode(context, block + 1));

    /// <summary>Whether the line before or behind is a tag of markup: what stands between tags on lines of their own is source text.</summary>
    public static bool IsBetweenTags(RuleContext context, int block) =>
        context.IsText && (IsMarkup(context, block - 1) || IsMarkup(context, block + 1));

    private static bool IsMarkup(RuleContext context, int block)
    {
        if (block < 0 || block >= context.BlockCount)
        {
            return false;
        }

        ReadOnlySpan<char> text = context.TextOf(block);
        return text.Length > 2 && text[0] == '<' && (char.IsAsciiLetter(text[1]) || text[1] is '/' or '!');
    }

    private static bool EndsAsCode(RuleContext context, int block)
    {
        if (block < 0 || block >= context.BlockCount)
        {
            return false;
        }

        ReadOnlySpan<char> text = context.TextOf(block);
        return text[^1] is '{' or '}' || text.EndsWith("/>") || text.EndsWith(");");
    }
}
