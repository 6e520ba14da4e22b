namespace ArticleCleaner.Articles.Assembling.MathMl;

/// <summary>The elements of presentational MathML that are more than a row of their children. Names are the lower-case tag names.</summary>
internal enum MathMlKind : byte
{
    /// <summary>A row of its children: mrow, mstyle, mpadded, semantics, and what is not known.</summary>
    Row,
    Mi,
    Mn,
    Mo,
    Mtext,
    Ms,
    Mspace,
    Msup,
    Msub,
    Msubsup,
    Mover,
    Munder,
    Munderover,
    Mmultiscripts,
    Mprescripts,
    None,
    Mfrac,
    Msqrt,
    Mroot,
    Mfenced,
    Mtable,
    Mtr,
    Mlabeledtr,
    Mtd,
    Mphantom,
    Maction,
}
