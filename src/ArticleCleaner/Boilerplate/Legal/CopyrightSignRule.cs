using ArticleCleaner.Blocks;

namespace ArticleCleaner.Boilerplate.Legal;

/// <summary>A line that starts with the copyright sign and a year, in whatever language it goes on, or a short one that starts with the word and the sign.</summary>
internal sealed class CopyrightSignRule : IBoilerplateRule
{
    private const int MaxWords = 24;

    private const int MaxWordsWithoutYear = 10;

    /// <summary>Characters from the sign to its year.</summary>
    private const int Reach = 12;

    public string Id => "legal.copyright-sign";

    public void Apply(RuleContext context)
    {
        for (int i = 0; i < context.BlockCount; i++)
        {
            ReadOnlySpan<char> text = context.TextOf(i);
            int words = context.Statistics[i].Words;
            if (words > MaxWords || !StartsWithSign(text, out int end))
            {
                continue;
            }

            if (HasYear(text[end..]))
            {
                context.MarkBlock(i, this, BoilerplateKind.Legal, "Starts with the copyright sign and a year.", 0.94, MarkEffect.Removes);
            }
            else if (words <= MaxWordsWithoutYear && char.IsLetter(text[0]) && context.Page.Blocks[i].Shape != BlockShape.Heading && NamesOwner(text[end..]))
            {
                context.MarkBlock(i, this, BoilerplateKind.Legal, "Starts with \"copyright\" and its sign.", 0.9, MarkEffect.Removes);
            }
        }
    }

    private static bool StartsWithSign(ReadOnlySpan<char> text, out int end)
    {
        end = text.StartsWith("Copyright", StringComparison.OrdinalIgnoreCase) ? "Copyright".Length : 0;
        int sign = text[end..].IndexOfAnyExcept(' ', '\u00A0');
        if (sign >= 0 && (text[end + sign] == '©' || text[(end + sign)..].StartsWith("(c)", StringComparison.OrdinalIgnoreCase)))
        {
            end += sign + 1;
            return true;
        }

        return false;
    }

    /// <summary>A name behind the sign, and no sentence about it.</summary>
    private static bool NamesOwner(ReadOnlySpan<char> text) => text.TrimStart(" c)\u00A0") is [var first, ..] && char.IsUpper(first) && text[^1] != '.';

    private static bool HasYear(ReadOnlySpan<char> text)
    {
        for (int i = 0; i + 4 <= text.Length && i < Reach; i++)
        {
            if (text[i] is '1' or '2' && text[i + 1] is '9' or '0' && char.IsAsciiDigit(text[i + 2]) && char.IsAsciiDigit(text[i + 3]))
            {
                return true;
            }
        }

        return false;
    }
}
