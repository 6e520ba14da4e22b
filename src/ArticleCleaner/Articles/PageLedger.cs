namespace ArticleCleaner;

/// <summary>
/// The conservation law as a type: the kept and the removed spans of a page text together hold each of its visible
/// characters exactly once, in order. There is no ledger for which that is not true.
/// </summary>
/// <remarks>Visible means not white space (<see cref="char.IsWhiteSpace(char)"/>). White space may be in a span or between spans.</remarks>
/// <example>
/// <code>
/// PageLedger ledger = article.Ledger;
/// int characters = ledger.Kept.Sum(kept => kept.Length) + ledger.Removed.Sum(removed => removed.Length);
/// Console.WriteLine($"{characters} of {ledger.PageText.Length}, white space between spans aside");
/// </code>
/// </example>
public sealed class PageLedger
{
    private PageLedger(string pageText, IReadOnlyList<TextSpan> kept, IReadOnlyList<RemovedSpan> removed)
    {
        PageText = pageText;
        Kept = kept;
        Removed = removed;
    }

    /// <summary>The whole text of the page: for text input the input itself, for HTML its linearised text.</summary>
    public string PageText { get; }

    /// <summary>The spans that are in the article, in order.</summary>
    public IReadOnlyList<TextSpan> Kept { get; }

    /// <summary>The spans that are not, in order, each with its reason.</summary>
    public IReadOnlyList<RemovedSpan> Removed { get; }

    /// <summary>Makes a ledger, in time linear in the page.</summary>
    /// <param name="pageText">The whole text of the page.</param>
    /// <param name="kept">Kept spans, ascending.</param>
    /// <param name="removed">Removed spans, ascending.</param>
    /// <exception cref="ArgumentException">A visible character is in no span or in two, spans are not in order, or a removed text is not what stands there.</exception>
    public static PageLedger Create(string pageText, IReadOnlyList<TextSpan> kept, IReadOnlyList<RemovedSpan> removed)
    {
        ArgumentNullException.ThrowIfNull(pageText);
        ArgumentNullException.ThrowIfNull(kept);
        ArgumentNullException.ThrowIfNull(removed);

        int position = 0, nextKept = 0, nextRemoved = 0;
        while (nextKept < kept.Count || nextRemoved < removed.Count)
        {
            bool takeKept = nextRemoved == removed.Count
                || (nextKept < kept.Count && kept[nextKept].Start < removed[nextRemoved].Start);
            TextSpan span;
            if (takeKept)
            {
                span = kept[nextKept++];
            }
            else
            {
                RemovedSpan entry = removed[nextRemoved++];
                span = new TextSpan(entry.Start, entry.Length);
                CheckBounds(span, position, pageText.Length);
                if (!pageText.AsSpan(span.Start, span.Length).SequenceEqual(entry.Text))
                {
                    throw new ArgumentException($"The removed text at {span.Start} is not what the page holds there.", nameof(removed));
                }
            }

            CheckBounds(span, position, pageText.Length);
            CheckGap(pageText, position, span.Start);
            position = span.End;
        }

        CheckGap(pageText, position, pageText.Length);
        return new PageLedger(pageText, kept, removed);
    }

    private static void CheckBounds(TextSpan span, int position, int length)
    {
        if (span.Length < 0 || span.Start < position || span.End > length)
        {
            throw new ArgumentException($"The span {span.Start}+{span.Length} overlaps the one before it (which ends at {position}) or leaves the page ({length}).");
        }
    }

    private static void CheckGap(string pageText, int start, int end)
    {
        ReadOnlySpan<char> gap = pageText.AsSpan(start, end - start);
        if (!gap.IsWhiteSpace())
        {
            throw new ArgumentException($"The characters {start} to {end} are neither kept nor removed.");
        }
    }
}
