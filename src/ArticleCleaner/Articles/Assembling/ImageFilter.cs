using System.Buffers;
using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>Images that are no content: counting pixels, icons, avatars, placeholders.</summary>
internal static class ImageFilter
{
    /// <summary>Width and height up to which an image is an icon, in CSS pixels.</summary>
    private const int MaxIconSize = 48;

    /// <summary>Width or height up to which an image counts visits or fills space, in CSS pixels.</summary>
    private const int MaxPixelSize = 3;

    /// <summary>AMP's images say their proportions alone, up to 16 to 9, where they are as wide as the page.</summary>
    private const int MaxRatio = 16;

    private static readonly string[] Classes = ["avatar", "emoji", "icon", "smiley", "gravatar", "logo", "tracking", "spacer"];

    private static readonly SearchValues<string> AddressParts = SearchValues.Create(
        ["/pixel", "spacer.", "blank.gif", "1x1.", "transparent.", "gravatar.com/", "/avatar", "/emoji/", "/smilies/", "favicon", "sprite", "facebook.com/tr", "doubleclick.net", "placeholder."],
        StringComparison.OrdinalIgnoreCase);

    public static bool IsDecoration(PageDocument page, int image)
    {
        int width = Size(page.Attribute(image, AttributeName.Width));
        int height = Size(page.Attribute(image, AttributeName.Height));
        if (page.Elements[image].Tag == HtmlTag.Custom && width <= MaxRatio && height <= MaxRatio && (width != height || width <= 1))
        {
            (width, height) = (-1, -1);
        }

        if (width is >= 0 and <= MaxPixelSize || height is >= 0 and <= MaxPixelSize)
        {
            return true;
        }

        bool narrow = width is > 0 and <= MaxIconSize;
        bool low = height is > 0 and <= MaxIconSize;
        if ((narrow && (low || height < 0)) || (low && width < 0))
        {
            return true;
        }

        ReadOnlySpan<char> names = page.Attribute(image, AttributeName.Class);
        foreach (Range range in names.SplitAny(' ', '-', '_'))
        {
            foreach (string name in Classes)
            {
                if (names[range].Equals(name, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    public static bool IsDecoration(ReadOnlySpan<char> address) => address.ContainsAny(AddressParts);

    /// <summary>A declared size in pixels, -1 when there is none.</summary>
    private static int Size(ReadOnlySpan<char> value)
    {
        value = value.Trim();
        value = value.EndsWith("px") ? value[..^2] : value;
        return int.TryParse(value, out int size) ? size : -1;
    }
}
