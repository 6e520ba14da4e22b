using ArticleCleaner.Blocks;
using ArticleCleaner.Text;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>Makes the listings of flattened text: without their fences, with the indentation their lines do not share.</summary>
internal static class FlattenedCodeAssembler
{
    private const int TabWidth = 4;

    public static int Add(AssemblyContext context, int first, in Place place)
    {
        CharBuffer text = context.Listing;
        text.Truncate(0);
        var spans = new List<TextSpan>();
        int next = CodeAssembler.AppendBlock(context, first, text, spans);
        string listing = new(text.Span);
        string? language = null;
        if (listing.StartsWith(CodeFences.Fence, StringComparison.Ordinal))
        {
            listing = WithoutFences(listing, out language);
        }

        context.Add(new CodeBlock { Text = WithoutCommonIndent(listing.ReplaceLineEndings("\n")), CodeLanguage = language, Spans = spans }, place, 0);
        return next;
    }

    private static string WithoutFences(string listing, out string? language)
    {
        int lineEnd = listing.AsSpan().IndexOfAny('\n', '\r');
        string opening = lineEnd < 0 ? listing : listing[..lineEnd];
        language = CodeLanguages.Clean(opening.AsSpan().TrimStart('`').Trim());
        string content = lineEnd < 0 ? "" : listing[(listing.AsSpan(lineEnd).StartsWith("\r\n") ? lineEnd + 2 : lineEnd + 1)..];
        int lastLine = content.AsSpan().LastIndexOfAny('\n', '\r') + 1;
        return content.AsSpan(lastLine).Trim().IndexOfAnyExcept('`') < 0 ? content[..lastLine].TrimEnd('\n', '\r') : content;
    }

    private static string WithoutCommonIndent(string listing)
    {
        string[] lines = listing.Split('\n');
        int common = int.MaxValue;
        foreach (string line in lines)
        {
            common = line.AsSpan().IsWhiteSpace() ? common : Math.Min(common, Cut(line, int.MaxValue).Columns);
        }

        if (common is 0 or int.MaxValue)
        {
            return listing;
        }

        for (int i = 0; i < lines.Length; i++)
        {
            lines[i] = lines[i][Cut(lines[i], common).Length..];
        }

        return string.Join('\n', lines);
    }

    /// <summary>How much white space at the start of a line fits into so many columns.</summary>
    private static (int Length, int Columns) Cut(string line, int columns)
    {
        int column = 0;
        int length = 0;
        while (length < line.Length && char.IsWhiteSpace(line[length]) && column + (line[length] == '\t' ? TabWidth : 1) <= columns)
        {
            column += line[length++] == '\t' ? TabWidth : 1;
        }

        return (length, column);
    }
}
