using ArticleCleaner.Blocks;

namespace ArticleCleaner.Boilerplate.Profiles;

/// <summary>What the fields of a run say, as the checks read it.</summary>
internal sealed class ProfileValues
{
    private readonly List<ProfileValue> _all = [];

    private ProfileValues()
    {
    }

    public IReadOnlyList<ProfileValue> All => _all;

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
            social = IsSocial(field.Kind, social);
            network += field.Kind == FieldKind.Network ? 1 : 0;
            int end = i + 1 < run.Fields.Count ? run.Fields[i + 1].Start : run.End;
            string text = page.Text.Slice(field.ValueStart, Math.Max(0, end - field.ValueStart)).Trim(" \r\n\t*_|•·-–—;,+▪◦●‣○■").ToString();
            if (text.Length > 0)
            {
                values._all.Add(new ProfileValue(field.Kind, text, social, network));
            }
        }

        return values;
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
