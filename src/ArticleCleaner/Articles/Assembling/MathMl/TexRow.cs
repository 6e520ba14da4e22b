using System.Text;

namespace ArticleCleaner.Articles.Assembling.MathMl;

/// <summary>Joins the parts of a row: spaces around relations and operations, a table between brackets as a matrix.</summary>
internal static class TexRow
{
    private const string Spaced = "=<>≤≥⩽⩾≠≈≡∼≃≅∝≪≫+−-±∓×·⋅÷∈∉⊂⊆⊃⊇∪∩→⟶←↔⇒⟹⇔⟺↦∧∨";

    public static string Join(ReadOnlySpan<TexPart> parts)
    {
        if (parts.Length == 1)
        {
            return Alone(parts[0]);
        }

        var tex = new StringBuilder();
        bool afterOperand = false;
        for (int i = 0; i < parts.Length; i++)
        {
            TexPart part = parts[i];
            if (i + 1 < parts.Length && parts[i + 1].Kind == MathMlKind.Mtable && Environment(part.Sign, i + 2 < parts.Length ? parts[i + 2].Sign : "") is { } environment)
            {
                TexSymbols.Append(tex, Matrix(parts[i + 1].Tex, environment));
                i += environment == "cases" && !(i + 2 < parts.Length && IsEmptySign(parts[i + 2])) ? 1 : 2;
                afterOperand = true;
                continue;
            }

            if (part.Tex.Length == 0)
            {
                continue;
            }

            if (part.Sign.Length == 1 && Spaced.Contains(part.Sign[0], StringComparison.Ordinal))
            {
                // A sign without a left side belongs to what follows it.
                bool apart = afterOperand || (tex.Length == 0 && part.Sign[0] == '=');
                tex.Append(apart && tex.Length > 0 && tex[^1] != ' ' ? " " : "").Append(part.Tex).Append(apart && i + 1 < parts.Length ? " " : "");
                afterOperand = false;
                continue;
            }

            bool words = part.Kind == MathMlKind.Mtext && tex.Length > 0;
            bool script = i > 0 && parts[i - 1].Kind is >= MathMlKind.Msup and <= MathMlKind.Mmultiscripts or MathMlKind.Mtext && part.Kind != MathMlKind.Mo;
            tex.Append((words || script) && tex.Length > 0 && tex[^1] != ' ' ? " " : "");
            TexSymbols.Append(tex, Alone(part));
            if (part.Sign is "," or ";")
            {
                tex.Append(i + 1 < parts.Length ? " " : "");
            }

            afterOperand = part.Sign is not ("(" or "[" or "{" or "|" or "," or ";" or "∑" or "∏" or "∫");
        }

        return tex.ToString().Trim();
    }

    /// <summary>The rows of a table between <c>\begin</c> and <c>\end</c>.</summary>
    public static string Matrix(string rows, string environment) => $@"\begin{{{environment}}} {rows} \end{{{environment}}}";

    private static string Alone(in TexPart part) => part.Kind == MathMlKind.Mtable ? Matrix(part.Tex, "matrix") : part.Tex;

    private static bool IsEmptySign(in TexPart part) => part.Kind == MathMlKind.Mo && part.Tex.Length == 0;

    /// <summary>What TeX calls a table between two brackets.</summary>
    private static string? Environment(string open, string close) => (open, close) switch
    {
        ("(", ")") => "pmatrix",
        ("[", "]") => "bmatrix",
        ("{", "}") => "Bmatrix",
        ("|", "|") => "vmatrix",
        ("‖", "‖") => "Vmatrix",
        ("{", "") => "cases",
        _ => null,
    };
}
