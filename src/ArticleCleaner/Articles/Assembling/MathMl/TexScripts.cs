using System.Text;

namespace ArticleCleaner.Articles.Assembling.MathMl;

/// <summary>Makes TeX of what stands above, below and around something.</summary>
internal static class TexScripts
{
    public static string Of(MathMlKind kind, ReadOnlySpan<TexPart> parts) => (kind, parts.Length) switch
    {
        (_, 0) => "",
        (_, 1) => parts[0].Tex,
        (MathMlKind.Msup, _) => parts[0].Base + Raised(parts[1]),
        (MathMlKind.Msub, _) => parts[0].Base + Lowered(parts[1]),
        (MathMlKind.Msubsup, _) => parts[0].Base + Lowered(parts[1]) + (parts.Length > 2 ? Raised(parts[2]) : ""),
        (MathMlKind.Mover, _) => Over(parts[0], parts[1]),
        (MathMlKind.Munder, _) => Under(parts[0], parts[1]),
        _ when TakesLimits(parts[0]) => parts[0].Tex + Lowered(parts[1]) + (parts.Length > 2 ? Raised(parts[2]) : ""),
        _ => Over(new TexPart(Under(parts[0], parts[1]), MathMlKind.Row, ""), parts.Length > 2 ? parts[2] : TexPart.Nothing),
    };

    /// <summary>A base, pairs of scripts behind it, and behind <c>mprescripts</c> pairs before it.</summary>
    public static string Around(ReadOnlySpan<TexPart> parts)
    {
        if (parts.IsEmpty)
        {
            return "";
        }

        var before = new StringBuilder();
        var tex = new StringBuilder(parts[0].Base);
        StringBuilder target = tex;
        for (int i = 1; i < parts.Length; i += 2)
        {
            if (parts[i].Kind == MathMlKind.Mprescripts)
            {
                target = before.Append("{}");
                i--;
                continue;
            }

            target.Append(Lowered(parts[i])).Append(i + 1 < parts.Length && parts[i + 1].Kind != MathMlKind.Mprescripts ? Raised(parts[i + 1]) : "");
        }

        return before.Append(tex).ToString();
    }

    private static string Raised(in TexPart part) =>
        part.Tex.Length == 0 ? "" : part.Tex == @"\prime" ? "'" : "^" + part.Argument;

    private static string Lowered(in TexPart part) => part.Tex.Length == 0 ? "" : "_" + part.Argument;

    private static string Over(in TexPart below, in TexPart above)
    {
        if (above.Tex.Length == 0)
        {
            return below.Tex;
        }

        bool single = below.Tex.Length == 1;
        string? accent = above.Sign switch
        {
            "¯" or "‾" or "―" or "_" or "—" or "\u0304" or "\u0305" => single ? "bar" : "overline",
            "^" or "ˆ" or "\u0302" => single ? "hat" : "widehat",
            "~" or "˜" or "∼" or "\u0303" => single ? "tilde" : "widetilde",
            "→" or "⃗" => single ? "vec" : "overrightarrow",
            "˙" or "." or "\u0307" => "dot",
            "¨" or "\u0308" => "ddot",
            "ˇ" => "check",
            "˘" => "breve",
            "⏞" or "︷" => "overbrace",
            _ => null,
        };
        return accent is not null ? $"\\{accent}{{{below.Tex}}}"
            : TakesLimits(below) || below.Tex.StartsWith(@"\overbrace", StringComparison.Ordinal) ? below.Tex + Raised(above)
            : $@"\overset{{{above.Tex}}}{{{below.Tex}}}";
    }

    private static string Under(in TexPart above, in TexPart below)
    {
        if (below.Tex.Length == 0)
        {
            return above.Tex;
        }

        string? accent = below.Sign switch
        {
            "_" or "¯" or "‾" or "―" or "\u0332" => "underline",
            "⏟" or "︸" => "underbrace",
            _ => null,
        };
        return accent is not null ? $"\\{accent}{{{above.Tex}}}"
            : TakesLimits(above) || above.Tex.StartsWith(@"\underbrace", StringComparison.Ordinal) ? above.Tex + Lowered(below)
            : $@"\underset{{{below.Tex}}}{{{above.Tex}}}";
    }

    private static bool TakesLimits(in TexPart part) =>
        part.Tex is @"\sum" or @"\prod" or @"\coprod" or @"\int" or @"\iint" or @"\iiint" or @"\oint" or @"\lim" or @"\liminf" or @"\limsup" or @"\max" or @"\min" or @"\sup" or @"\inf"
            or @"\det" or @"\gcd" or @"\Pr" or @"\bigcup" or @"\bigcap" or @"\bigvee" or @"\bigwedge" or @"\bigoplus" or @"\bigotimes"
        || part.Tex.StartsWith(@"\operatorname", StringComparison.Ordinal);
}
