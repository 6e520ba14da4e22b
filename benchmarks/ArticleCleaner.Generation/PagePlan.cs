namespace ArticleCleaner.Generation;

/// <summary>A page before it is written as HTML or text: groups of blocks of runs.</summary>
/// <param name="Title">The article's title.</param>
/// <param name="Language">Its language.</param>
/// <param name="Site">Name of the site.</param>
/// <param name="Groups">The groups in page order.</param>
public sealed record PagePlan(string Title, string Language, string Site, IReadOnlyList<PlanGroup> Groups);

/// <summary>Blocks that belong together.</summary>
/// <param name="Layout">How they are set.</param>
/// <param name="Blocks">The blocks.</param>
/// <param name="Css">Class names an ordinary site would give the group in HTML.</param>
/// <param name="Separator">What stands between label and value, or between the entries of a line, in text.</param>
public sealed record PlanGroup(PlanLayout Layout, IReadOnlyList<PlanBlock> Blocks, string Css = "", string Separator = ": ");

/// <summary>A block: a line of text input, a block element of HTML.</summary>
/// <param name="Shape">What it is.</param>
/// <param name="Runs">Its text; a field has two runs, label and value.</param>
public sealed record PlanBlock(PlanShape Shape, IReadOnlyList<PlanRun> Runs)
{
    /// <summary>A block of one run.</summary>
    public static PlanBlock Of(PlanShape shape, string text, string variant = "", params BoilerplateKind[] kinds) => new(shape, [new PlanRun(text, kinds, variant)]);
}

/// <summary>A run of text.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Kinds">What a cleaner may call it; empty for a run of the article.</param>
/// <param name="Variant">Which variant of junk it is.</param>
/// <param name="Bold">Whether it is set in bold.</param>
public sealed record PlanRun(string Text, IReadOnlyList<BoilerplateKind> Kinds, string Variant = "", bool Bold = false);

/// <summary>How a group is set.</summary>
public enum PlanLayout
{
    /// <summary>Block under block in the article's flow.</summary>
    Flow,

    /// <summary>Bullets.</summary>
    List,

    /// <summary>Rows of a table.</summary>
    Table,

    /// <summary>A definition list.</summary>
    Definitions,

    /// <summary>A <c>div</c> each.</summary>
    Divs,

    /// <summary>All in one line.</summary>
    OneLine,

    /// <summary>Links of a menu.</summary>
    Navigation,

    /// <summary>The site's head.</summary>
    Header,

    /// <summary>The site's foot.</summary>
    Footer,

    /// <summary>A box beside the article.</summary>
    Aside,

    /// <summary>A box of links.</summary>
    Links,

    /// <summary>An image with its caption.</summary>
    Figure,

    /// <summary>An overlay such as a consent banner.</summary>
    Overlay,
}

/// <summary>What a block is.</summary>
public enum PlanShape
{
    /// <summary>The article's title.</summary>
    Title,

    /// <summary>A heading of a section.</summary>
    Heading,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A list entry.</summary>
    Item,

    /// <summary>A label and its value.</summary>
    Field,

    /// <summary>A short line or a link.</summary>
    Line,
}
