using System.Globalization;
using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>Finds the largest source of an image: its own candidates, those of the picture around it, those a script would load.</summary>
internal static class ImageSources
{
    public static ReadOnlySpan<char> Best(PageDocument page, int image)
    {
        double size = 0;
        ReadOnlySpan<char> best = [];
        Consider(page.Attribute(image, AttributeName.Srcset), ref best, ref size);
        Consider(page.Attribute(image, AttributeName.DataSrcset), ref best, ref size);
        Consider(page.Attribute(image, AttributeName.DataLazySrcset), ref best, ref size);
        int picture = page.Elements[image].Parent;
        if (picture >= 0 && page.Elements[picture].Tag == HtmlTag.Picture)
        {
            for (int i = picture + 1; i < image; i++)
            {
                if (page.Elements[i].Tag == HtmlTag.Source)
                {
                    Consider(page.Attribute(i, AttributeName.Srcset), ref best, ref size);
                    Consider(page.Attribute(i, AttributeName.DataSrcset), ref best, ref size);
                }
            }
        }

        if (!best.IsEmpty && size > 1)
        {
            return best;
        }

        // Without sizes the image's own source is as good as any; a lazy one is better than its placeholder.
        ReadOnlySpan<char> lazy = FirstUsable(page, image, AttributeName.DataSrc, AttributeName.DataLazySrc, AttributeName.DataOriginal);
        ReadOnlySpan<char> own = page.Attribute(image, AttributeName.Src).Trim();
        return !lazy.IsEmpty ? lazy : IsUsable(own) && !(ImageFilter.IsDecoration(own) && !best.IsEmpty) ? own : best;
    }

    private static ReadOnlySpan<char> FirstUsable(PageDocument page, int image, params ReadOnlySpan<AttributeName> names)
    {
        foreach (AttributeName name in names)
        {
            ReadOnlySpan<char> value = page.Attribute(image, name).Trim();
            if (IsUsable(value))
            {
                return value;
            }
        }

        return [];
    }

    private static bool IsUsable(ReadOnlySpan<char> source) =>
        source is not ([] or ['#', ..]) && !source.StartsWith("data:", StringComparison.OrdinalIgnoreCase) && !source.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
        && !source.StartsWith("blob:", StringComparison.OrdinalIgnoreCase) && !source.StartsWith("about:", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads candidates as HTML does: an address up to white space, then a width or a density up to a comma.</summary>
    private static void Consider(ReadOnlySpan<char> candidates, ref ReadOnlySpan<char> best, ref double size)
    {
        while (true)
        {
            candidates = candidates.TrimStart(" \t\r\n\f,");
            if (candidates.IsEmpty)
            {
                return;
            }

            int length = candidates.IndexOfAny(" \t\r\n\f");
            ReadOnlySpan<char> address = length < 0 ? candidates : candidates[..length];
            candidates = length < 0 ? [] : candidates[length..];
            double found = 1;
            if (address.EndsWith(","))
            {
                address = address.TrimEnd(',');
            }
            else
            {
                int comma = candidates.IndexOf(',');
                ReadOnlySpan<char> descriptor = (comma < 0 ? candidates : candidates[..comma]).Trim();
                candidates = comma < 0 ? [] : candidates[(comma + 1)..];
                if (descriptor.Length > 1 && double.TryParse(descriptor[..^1], NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value))
                {
                    // A density counts as a width of a thousandth, so that any width beats any density.
                    found = descriptor[^1] == 'w' ? value : value * 1.001;
                }
            }

            if (found > size && IsUsable(address))
            {
                size = found;
                best = address;
            }
        }
    }
}
