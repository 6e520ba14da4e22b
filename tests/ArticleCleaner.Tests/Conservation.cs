namespace ArticleCleaner.Tests;

/// <summary>The conservation law checked from outside, character by character.</summary>
internal static class Conservation
{
    /// <summary>Fails unless each visible character of the page text is in one kept or removed span, in order.</summary>
    /// <param name="article">The cleaned page.</param>
    /// <param name="input">The text input, which the page text must be; <see langword="null"/> for HTML.</param>
    public static void Check(Article article, string? input = null)
    {
        if (Violation(article, input) is { } violation)
        {
            Assert.Fail(violation);
        }
    }

    /// <summary>What is wrong, in words, or <see langword="null"/>.</summary>
    public static string? Violation(Article article, string? input = null)
    {
        string text = article.PageText;
        if (input is not null && text != input)
        {
            return "the page text is not the input";
        }

        byte[] covers = new byte[text.Length];
        foreach (TextSpan span in article.Ledger.Kept)
        {
            Cover(covers, span.Start, span.Length);
        }

        foreach (RemovedSpan span in article.Removed)
        {
            Cover(covers, span.Start, span.Length);
            if (!text.AsSpan(span.Start, span.Length).SequenceEqual(span.Text))
            {
                return $"the removed text at {span.Start} is not what stands there";
            }

            if (string.IsNullOrWhiteSpace(span.Rule) || string.IsNullOrWhiteSpace(span.Reason))
            {
                return $"the removed span at {span.Start} has no rule or reason";
            }
        }

        for (int i = 0; i < covers.Length; i++)
        {
            if (covers[i] > 1 || (covers[i] == 0 && !char.IsWhiteSpace(text[i])))
            {
                return $"the character at {i} of {text.Length} ('{text[i]}') is in {covers[i]} spans";
            }
        }

        return null;
    }

    private static void Cover(byte[] covers, int start, int length)
    {
        foreach (ref byte cover in covers.AsSpan(start, length))
        {
            cover++;
        }
    }
}
