namespace ArticleCleaner.Tests.Laws;

/// <summary>What must hold between an article's blocks and the page text they were made of.</summary>
internal static class ProvenanceLaws
{
    /// <summary>
    /// No character of the page is in two blocks, none that is kept is in no block, and a block's text has each character
    /// of its places at most once and no other.
    /// </summary>
    public static string? Once(Article article)
    {
        int position = 0;
        foreach (ArticleBlock block in article.Blocks)
        {
            int next = 0;
            string places = string.Concat(block.Spans.Select(span => article.PageText.AsSpan(span.Start, span.Length).ToString()));
            foreach (char c in block.Text.Where(c => !char.IsWhiteSpace(c)))
            {
                int found = places.IndexOf(c, next);
                if (found < 0)
                {
                    return $"'{c}' of a {block.GetType().Name} is not in its places: {Excerpt(block.Text, 0)}";
                }

                next = found + 1;
            }

            foreach (TextSpan span in block.Spans)
            {
                if (span.Start < position)
                {
                    return $"in two blocks, or not in order: {Excerpt(article.PageText, span.Start)}";
                }

                position = span.End;
            }
        }

        return article.Blocks.SelectMany(block => block.Spans).SequenceEqual(article.Ledger.Kept) ? null : "the blocks' places are not the kept spans";
    }

    /// <summary>
    /// Two characters that follow each other in the kept text are parted in the blocks' texts exactly where they are parted
    /// on the page, by white space or by the end of a block; where something was removed between them they may be parted,
    /// and letters must be.
    /// </summary>
    public static string? Words(Article article)
    {
        var kept = KeptCharacters(article).GetEnumerator();
        char before = ' ';
        foreach ((char c, bool partedHere) in BlockCharacters(article))
        {
            Character found = default;
            do
            {
                if (!kept.MoveNext())
                {
                    return $"'{c}' is not in the kept text";
                }

                // Markers of flattened text are no part of the blocks' text.
                found = kept.Current with { Parted = found.Parted || kept.Current.Parted, Cut = found.Cut || kept.Current.Cut, Skipped = found.Skipped + 1 };
            }
            while (found.Value != c);

            bool free = found.Cut || found.Skipped > 1;
            bool squashed = !partedHere && char.IsLetter(before) && char.IsLetter(c) && (found.Parted || found.Cut);
            if (squashed || (partedHere != found.Parted && !free))
            {
                return $"{(partedHere ? "split" : "squashed")}: {Excerpt(article.PageText, found.Place)}";
            }

            before = c;
        }

        return null;
    }

    private static IEnumerable<Character> KeptCharacters(Article article)
    {
        int end = 0;
        foreach (TextSpan span in article.Ledger.Kept)
        {
            ReadOnlySpan<char> gap = article.PageText.AsSpan(end, span.Start - end);
            bool parted = gap.ContainsAny(" \n\t\r\f\v\u0085\u00A0\u2028\u2029") || span.Start == 0;
            bool cut = !gap.IsWhiteSpace();
            for (int i = span.Start; i < span.End; i++)
            {
                char c = article.PageText[i];
                if (char.IsWhiteSpace(c))
                {
                    parted = true;
                    continue;
                }

                yield return new Character(c, i, parted, cut, 0);
                parted = cut = false;
            }

            end = span.End;
        }
    }

    private static IEnumerable<(char Value, bool Parted)> BlockCharacters(Article article)
    {
        foreach (ArticleBlock block in article.Blocks)
        {
            bool parted = true;
            foreach (char c in block.Text)
            {
                if (char.IsWhiteSpace(c))
                {
                    parted = true;
                    continue;
                }

                yield return (c, parted);
                parted = false;
            }
        }
    }

    private static string Excerpt(string text, int at)
    {
        int start = Math.Max(0, at - 30);
        return $"‘{text.Substring(start, Math.Min(60, text.Length - start)).ReplaceLineEndings("⏎")}’";
    }

    /// <summary>A visible character of the kept text.</summary>
    /// <param name="Value">The character.</param>
    /// <param name="Place">Its offset in the page text.</param>
    /// <param name="Parted">Whether white space stands before it.</param>
    /// <param name="Cut">Whether removed text stands before it.</param>
    /// <param name="Skipped">How many characters were passed over to find it, itself counted in.</param>
    private readonly record struct Character(char Value, int Place, bool Parted, bool Cut, int Skipped);
}
