using ArticleCleaner.Blocks;
using ArticleCleaner.Boilerplate.PseudoLatin;

namespace ArticleCleaner.Boilerplate.Profiles;

/// <summary>What the fields of a run say, as the checks read it.</summary>
internal sealed class ProfileValues
{
    private const int MaxAddressLines = 3;

    private readonly List<ProfileValue> _all = [];

    private ProfileValues()
    {
    }

    public IReadOnlyList<ProfileValue> All => _all;

    /// <summary>The heading over the fields, without its signs, when it is one of the known ones.</summary>
    public string? Heading { get; private set; }

    public string? Name => First(FieldKind.Name);

    /// <summary>The first value of a kind that is not an account's.</summary>
    public string? First(FieldKind kind) => _all.Find(value => value.Kind == kind && !value.IsSocial)?.Text;

    public IEnumerable<string> Of(FieldKind kind) => _all.Where(value => value.Kind == kind).Select(value => value.Text);

    public static ProfileValues Of(PageDocument page, ProfileRun run)
    {
        var values = new ProfileValues();
        int network = 0;
        bool social = false;
        for (int i = 0; i < run.Fields.Count; i++)
        {
            ProfileField field = run.Fields[i];
            if (field.Kind == FieldKind.Heading)
            {
                values.Heading ??= page.Text.Slice(field.Start, field.ValueStart - field.Start).Trim(" \r\n\t*_#|•·-–—:：=~").ToString();
            }

            social = IsSocial(field.Kind, social);
            network += field.Kind == FieldKind.Network ? 1 : 0;
            int end = field.ValueEnd > 0 ? field.ValueEnd : i + 1 < run.Fields.Count ? run.Fields[i + 1].Start : run.End;
            ReadOnlySpan<char> value = ValueIn(page.Text.Slice(field.ValueStart, Math.Max(0, end - field.ValueStart)), field.Kind);
            string text = value.Trim(" \r\n\t*_|•·-–—;,+▪◦●‣○■\"{}[]").ToString();
            if (text.Length > 0)
            {
                values._all.Add(new ProfileValue(field.Kind, text, social, network));
            }
        }

        return values;
    }

    /// <summary>A value is a line; an address may be three, and filler text goes on as long as it does.</summary>
    private static ReadOnlySpan<char> ValueIn(ReadOnlySpan<char> text, FieldKind kind)
    {
        ReadOnlySpan<char> value = FirstLines(text, kind == FieldKind.Address ? MaxAddressLines : 1);
        while (kind == FieldKind.Bio && value.Length < text.Length)
        {
            ReadOnlySpan<char> next = FirstLines(text[value.Length..], 1);
            if (TextMakeup.Of(next).FillerShare < PseudoLatinText.FillerShare)
            {
                break;
            }

            value = text[..(value.Length + next.Length)];
        }

        return value;
    }

    private static ReadOnlySpan<char> FirstLines(ReadOnlySpan<char> text, int lines)
    {
        int end = 0;
        for (; lines > 0 && end < text.Length; lines--)
        {
            end += text[end..].Length - text[end..].TrimStart().Length;
            int line = text[end..].IndexOf('\n');
            end = line < 0 ? text.Length : end + line;
        }

        return text[..end];
    }

    /// <summary>Whether a field is part of the social accounts, given whether the one before it was.</summary>
    public static bool IsSocial(FieldKind kind, bool before) => kind switch
    {
        FieldKind.Network or FieldKind.Socials or FieldKind.Followers or FieldKind.Following or FieldKind.Posts => true,
        FieldKind.Heading => false,
        _ => before && !kind.EndsSocials(),
    };
}

/// <summary>One field's value.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As it stands on the page, without bullets around it.</param>
/// <param name="IsSocial">Whether it belongs to a social account.</param>
/// <param name="Network">Number of the account, from 1; 0 before the first.</param>
internal sealed record ProfileValue(FieldKind Kind, string Text, bool IsSocial, int Network);
