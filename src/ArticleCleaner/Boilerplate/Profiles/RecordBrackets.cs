using ArticleCleaner.Blocks;

namespace ArticleCleaner.Boilerplate.Profiles;

/// <summary>The brackets around a record in the manner of JSON, on lines of their own above and below its fields.</summary>
internal static class RecordBrackets
{
    /// <summary>The run with its brackets; as it is when its first label stands in no quotation marks.</summary>
    public static (int Start, int End) Around(PageDocument page, ProfileField first, int start, int end)
    {
        ReadOnlySpan<char> text = page.Text.Span;
        if (!text[first.Start..first.ValueStart].Contains('"'))
        {
            return (start, end);
        }

        for (int i = start - 1; i >= 0 && (char.IsWhiteSpace(text[i]) || text[i] is '{' or '['); i--)
        {
            start = char.IsWhiteSpace(text[i]) ? start : i;
        }

        for (int i = end; i < text.Length && (char.IsWhiteSpace(text[i]) || text[i] is '}' or ']'); i++)
        {
            end = char.IsWhiteSpace(text[i]) ? end : i + 1;
        }

        return (start, end);
    }
}
