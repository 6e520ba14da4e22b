namespace ArticleCleaner.Articles.Assembling.MathMl;

/// <summary>The TeX of one element of a formula.</summary>
/// <param name="Tex">The TeX, empty when the element shows nothing.</param>
/// <param name="Kind">What the element is.</param>
/// <param name="Sign">Of an operator the sign as the page has it, otherwise empty.</param>
internal readonly record struct TexPart(string Tex, MathMlKind Kind, string Sign)
{
    public static TexPart Nothing => new("", MathMlKind.Row, "");

    /// <summary>The TeX as an argument: in braces unless it is a single character.</summary>
    public string Argument => Tex.Length == 1 ? Tex : $"{{{Tex}}}";

    /// <summary>The TeX as what scripts are put on: in braces unless it is a single character, a number or a single command.</summary>
    public string Base => Tex.Length == 1 || (Kind == MathMlKind.Mn && Tex.Length > 0) || IsCommand || IsStyled ? Tex : $"{{{Tex}}}";

    private bool IsCommand => Tex.Length > 1 && Tex[0] == '\\' && Tex.AsSpan(1).IndexOfAnyExcept(TexSymbols.Letters) < 0;

    /// <summary>A letter in another alphabet: <c>\mathbf{v}</c>.</summary>
    private bool IsStyled => Kind == MathMlKind.Mi && Tex.StartsWith('\\') && Tex.EndsWith('}');
}
