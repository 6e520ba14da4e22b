namespace ArticleCleaner.Blocks;

/// <summary>What is known of each <see cref="HtmlTag"/>: its name, and the roles it plays in segmentation and tree building.</summary>
internal static class HtmlTags
{
    private static readonly NameTable<HtmlTag> ByName = new(Enum.GetValues<HtmlTag>()
        .Where(tag => tag > HtmlTag.Custom)
        .Select(tag => KeyValuePair.Create(tag.ToString().ToLowerInvariant(), tag)));

    private static readonly string[] Names = [.. Enum.GetValues<HtmlTag>().Select(tag => tag.ToString().ToLowerInvariant())];

    /// <summary>Number of tags told apart.</summary>
    public static int Count => Names.Length;

    private static readonly TagRoles[] Roles = MakeRoles();

    /// <summary>The tag of a lower-case name; a name with a hyphen is a custom element.</summary>
    public static HtmlTag Find(ReadOnlySpan<char> name) =>
        ByName.TryFind(name, out HtmlTag tag) ? tag
        : !name.Contains('-') ? HtmlTag.Unknown
        : name.StartsWith("mjx-") ? HtmlTag.Unknown // MathJax's elements stand in a line of text.
        : name.SequenceEqual("annotation-xml") ? HtmlTag.Annotation
        : HtmlTag.Custom;

    public static string NameOf(HtmlTag tag) => Names[(int)tag];

    public static bool Is(this HtmlTag tag, TagRoles role) => (Roles[(int)tag] & role) != 0;

    public static bool IsHeading(this HtmlTag tag) => tag is >= HtmlTag.H1 and <= HtmlTag.H6;

    private static TagRoles[] MakeRoles()
    {
        var roles = new TagRoles[Names.Length];
        Add(TagRoles.Block, "address article aside blockquote body button caption center custom dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main menu nav noscript ol optgroup option output p pre search section select summary table tbody td template textarea tfoot th thead tr ul frameset noframes iframe object plaintext xmp");
        Add(TagRoles.Void, "base br col embed frame hr img input link meta param source track wbr");
        Add(TagRoles.ClosesParagraph, "address article aside blockquote center details dialog dir div dl dt dd fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table ul");
        Add(TagRoles.Scope, "table td th caption html template object button");
        Add(TagRoles.Container, "article aside body center custom details dialog div dl fieldset figure footer form header main menu nav ol section table ul td blockquote html li tr tbody search");
        Add(TagRoles.EndsForeign, "b blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li menu meta ol p pre ruby s small span strong strike sub sup table tt u ul var");
        return roles;

        void Add(TagRoles role, string names)
        {
            foreach (string name in names.Split(' '))
            {
                roles[Array.IndexOf(Names, name)] |= role;
            }
        }
    }
}

/// <summary>Roles a tag plays.</summary>
[Flags]
internal enum TagRoles : byte
{
    None = 0,

    /// <summary>Starts and ends a block of text.</summary>
    Block = 1,

    /// <summary>Has no content and no end tag.</summary>
    Void = 2,

    /// <summary>Its start tag ends an open paragraph.</summary>
    ClosesParagraph = 4,

    /// <summary>An end tag does not reach through it.</summary>
    Scope = 8,

    /// <summary>Groups blocks.</summary>
    Container = 16,

    /// <summary>Its start tag ends an open svg.</summary>
    EndsForeign = 32,
}
