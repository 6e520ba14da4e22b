namespace ArticleCleaner.Boilerplate.Captions;

/// <summary>A run of page text that belongs to an image.</summary>
/// <param name="Start">Offset of the first character in the page text.</param>
/// <param name="End">Offset behind the last.</param>
/// <param name="Image">The element of its image, or -1 when the page does not tie it to one.</param>
/// <param name="IsCredit">Whether it names the photographer, agency or provider; otherwise it is the caption.</param>
internal readonly record struct ImageText(int Start, int End, int Image, bool IsCredit);
