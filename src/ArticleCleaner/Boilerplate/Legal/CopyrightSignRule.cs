namespace ArticleCleaner.Boilerplate.Legal;

/// <summary>A line that starts with the copyright sign and a year, in whatever language it goes on.</summary>
internal sealed class CopyrightSignRule : IBoilerplateRule
{
    private const int MaxWords = 24;

    /// <summary>Characters from the sign to its year.</summary>
    private const int Reach = 12;

    public string Id => "legal.copyright-sign";

    public void Apply(RuleContext context)
    {
        for (int i = 0; i < context.BlockCount; i++)
        {
            ReadOnlySpan<char> text = context.TextOf(i);
            if (context.Statistics[i].Words <= MaxWords && StartsWithSign(text, out int end) && HasYear(text[end..]))
            {
                context.MarkBlock(i, this, BoilerplateKind.Legal, "Starts with the copyright sign and a year.", 0.94, MarkEffect.Removes);
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
