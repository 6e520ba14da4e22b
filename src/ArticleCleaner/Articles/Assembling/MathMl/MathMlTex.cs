using System.Runtime.InteropServices;
using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles.Assembling.MathMl;

/// <summary>
/// Writes presentational MathML as TeX, for the formulas whose page gives no TeX. The elements are taken from the last to
/// the first, so that what is in one is known before it.
/// </summary>
internal static class MathMlTex
{
    /// <summary>Larger formulas are left as their text: bounds the work, which grows with size and depth.</summary>
    private const int MaxElements = 2000;

    /// <summary>As <see cref="MaxElements"/>, in characters.</summary>
    private const int MaxLength = 20_000;

    private static readonly NameTable<MathMlKind> Kinds = new(Enum.GetValues<MathMlKind>()
        .Where(static kind => kind != MathMlKind.Row)
        .Select(static kind => KeyValuePair.Create(kind.ToString().ToLowerInvariant(), kind)));

    /// <summary>The TeX of a math element, <see langword="null"/> when it holds no presentational MathML.</summary>
    public static string? Of(PageDocument page, int math)
    {
        ref PageElement formula = ref page.Elements[math];
        int count = formula.End - math;
        if (count is < 2 or > MaxElements || formula.TextEnd - formula.TextStart > MaxLength)
        {
            return null;
        }

        var done = new TexPart[count];
        var children = new List<TexPart>();
        for (int i = formula.End - 1; i >= math; i--)
        {
            MathMlKind kind = KindOf(page, i);
            if (kind is MathMlKind.Mi or MathMlKind.Mn or MathMlKind.Mo or MathMlKind.Mtext or MathMlKind.Ms)
            {
                done[i - math] = TexTokens.Make(page, i, kind);
                continue;
            }

            children.Clear();
            for (int child = i + 1; child < page.Elements[i].End; child = page.Elements[child].End)
            {
                if (page.Elements[child].Tag != HtmlTag.Annotation)
                {
                    children.Add(done[child - math]);
                }
            }

            done[i - math] = Make(page, i, kind, CollectionsMarshal.AsSpan(children));
        }

        string tex = TexRow.Join([done[0]]);
        return tex.Length == 0 ? null : tex;
    }

    private static TexPart Make(PageDocument page, int element, MathMlKind kind, ReadOnlySpan<TexPart> parts)
    {
        switch (kind)
        {
            case MathMlKind.Msup or MathMlKind.Msub or MathMlKind.Msubsup or MathMlKind.Mover or MathMlKind.Munder or MathMlKind.Munderover:
                return new TexPart(TexScripts.Of(kind, parts), kind, "");
            case MathMlKind.Mmultiscripts:
                return new TexPart(TexScripts.Around(parts), kind, "");
            case MathMlKind.Mfrac when parts.Length >= 2:
                return new TexPart(Fraction(page, element, parts), kind, "");
            case MathMlKind.Msqrt:
                return new TexPart($@"\sqrt{{{TexRow.Join(parts)}}}", kind, "");
            case MathMlKind.Mroot when parts.Length >= 2:
                return new TexPart($@"\sqrt[{parts[1].Tex}]{{{parts[0].Tex}}}", kind, "");
            case MathMlKind.Mfenced:
                return new TexPart(Fenced(page, element, parts), kind, "");
            case MathMlKind.Mtable:
                return new TexPart(Joined(parts, @" \\ "), kind, "");
            case MathMlKind.Mtr:
                return new TexPart(Joined(parts, " & "), kind, "");
            case MathMlKind.Mlabeledtr:
                return new TexPart(Joined(parts.IsEmpty ? parts : parts[1..], " & "), kind, "");
            case MathMlKind.Mspace:
                return new TexPart(@"\,", kind, "");
            case MathMlKind.Mphantom:
                return new TexPart(parts.IsEmpty ? "" : $@"\phantom{{{TexRow.Join(parts)}}}", kind, "");
            case MathMlKind.Maction:
                return parts.IsEmpty ? TexPart.Nothing : parts[0];
            case MathMlKind.None or MathMlKind.Mprescripts:
                return new TexPart("", kind, "");
            default:
                // A row of one part is that part, so that a bracket or an accent in it is still known as one.
                return parts.Length == 1 ? parts[0] : new TexPart(TexRow.Join(parts), MathMlKind.Row, "");
        }
    }

    private static string Fraction(PageDocument page, int element, ReadOnlySpan<TexPart> parts)
    {
        ReadOnlySpan<char> line = page.Attribute(element, AttributeName.Linethickness).Trim();
        return line is ['0', ..] ? $@"{{{parts[0].Tex} \atop {parts[1].Tex}}}" : $@"\frac{{{parts[0].Tex}}}{{{parts[1].Tex}}}";
    }

    private static string Fenced(PageDocument page, int element, ReadOnlySpan<TexPart> parts)
    {
        string open = page.HasAttribute(element, AttributeName.Open) ? page.Attribute(element, AttributeName.Open).Trim().ToString() : "(";
        string close = page.HasAttribute(element, AttributeName.Close) ? page.Attribute(element, AttributeName.Close).Trim().ToString() : ")";
        ReadOnlySpan<char> separators = page.HasAttribute(element, AttributeName.Separators) ? page.Attribute(element, AttributeName.Separators) : ",";
        var row = new List<TexPart> { Sign(open) };
        int at = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            row.Add(parts[i]);
            if (i + 1 < parts.Length && !separators.Trim().IsEmpty)
            {
                row.Add(Sign(separators.Trim()[Math.Min(at++, separators.Trim().Length - 1)].ToString()));
            }
        }

        row.Add(Sign(close));
        return TexRow.Join(CollectionsMarshal.AsSpan(row));
    }

    private static TexPart Sign(string sign)
    {
        var tex = new System.Text.StringBuilder();
        TexSymbols.AppendSigns(tex, sign);
        return new TexPart(tex.ToString(), MathMlKind.Mo, sign);
    }

    private static string Joined(ReadOnlySpan<TexPart> parts, string separator)
    {
        var texts = new string[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            texts[i] = TexRow.Join(parts.Slice(i, 1));
        }

        return string.Join(separator, texts);
    }

    private static MathMlKind KindOf(PageDocument page, int element) =>
        page.Elements[element].Tag == HtmlTag.Unknown && Kinds.TryFind(page.Attribute(element, AttributeName.MathElement), out MathMlKind kind) ? kind : MathMlKind.Row;
}
