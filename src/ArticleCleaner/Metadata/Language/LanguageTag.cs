namespace ArticleCleaner.Metadata.Language;

/// <summary>Language tags as pages write them, brought into the form of BCP 47.</summary>
internal static class LanguageTag
{
    /// <summary><c>EN_us</c> becomes <c>en-US</c>, <c>zh-hans-cn</c> <c>zh-Hans-CN</c>; what is no tag becomes <see langword="null"/>.</summary>
    public static string? Normalise(ReadOnlySpan<char> tag)
    {
        // Lists ("en, fr") and encodings ("de_DE.utf-8") are found in the wild.
        int end = tag.IndexOfAny(",;. ");
        tag = (end < 0 ? tag : tag[..end]).Trim();
        Span<char> result = stackalloc char[16];
        if (tag.Length is < 2 or > 16)
        {
            return null;
        }

        int part = 0;
        int partStart = 0;
        for (int i = 0; i <= tag.Length; i++)
        {
            if (i < tag.Length && tag[i] is not ('-' or '_'))
            {
                if (!char.IsAsciiLetterOrDigit(tag[i]))
                {
                    return null;
                }

                result[i] = char.ToLowerInvariant(tag[i]);
                continue;
            }

            int length = i - partStart;
            if (part == 0 ? length is not (2 or 3) : length is < 2 or > 8)
            {
                return null;
            }

            if (part > 0 && length is 2 or 4)
            {
                Span<char> changed = result[partStart..i];
                changed[0] = char.ToUpperInvariant(changed[0]);
                if (length == 2)
                {
                    changed[1] = char.ToUpperInvariant(changed[1]);
                }
            }

            if (i < tag.Length)
            {
                result[i] = '-';
            }

            part++;
            partStart = i + 1;
        }

        return result[..tag.Length].ToString();
    }

    /// <summary>The language of a tag without script and region.</summary>
    public static ReadOnlySpan<char> Primary(ReadOnlySpan<char> tag)
    {
        int end = tag.IndexOf('-');
        return end < 0 ? tag : tag[..end];
    }
}
