namespace ArticleCleaner.Articles.Assembling;

/// <summary>The structures that a run of blocks can belong to as a whole.</summary>
internal enum StructureKind : byte
{
    /// <summary>None: each block is a paragraph.</summary>
    Paragraph,
    Heading,
    List,
    Table,
    Code,
    Quote,
    Caption,
    Summary,
    Footnote,
}
