using System.Runtime.InteropServices;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>A formatted run of a block's text while the block is being built.</summary>
/// <param name="Start">Offset in the block's text.</param>
/// <param name="End">Offset behind the last character.</param>
/// <param name="Kind">What it means.</param>
/// <param name="Element">The element that makes it, -1 for none.</param>
/// <param name="Tex">The TeX of a formula that no element makes.</param>
internal readonly record struct FormattedRun(int Start, int End, InlineKind Kind, int Element, string? Tex = null);

/// <summary>Makes formatted runs nest: sorted, outer before inner, none overlapping another in part.</summary>
internal static class InlineNesting
{
    /// <summary>Brings <paramref name="runs"/> into order. A run that reaches over the end of an outer one is cut in two there.</summary>
    public static void Order(List<FormattedRun> runs)
    {
        if (runs.Count < 2)
        {
            return;
        }

        CollectionsMarshal.AsSpan(runs).Sort(static (a, b) => Compare(a, b));
        var open = new Stack<FormattedRun>();
        int kept = 0;
        for (int i = 0; i < runs.Count; i++)
        {
            FormattedRun run = runs[i];
            while (open.TryPeek(out FormattedRun outer) && outer.End <= run.Start && !(outer.Start == run.Start && outer.End == run.End))
            {
                open.Pop();
            }

            if (open.TryPeek(out FormattedRun around) && run.End > around.End)
            {
                Insert(runs, i + 1, run with { Start = around.End });
                run = run with { End = around.End };
            }

            if (IsDoubled(open, run))
            {
                continue;
            }

            open.Push(run);
            runs[kept++] = run;
        }

        runs.RemoveRange(kept, runs.Count - kept);
    }

    private static int Compare(in FormattedRun a, in FormattedRun b)
    {
        int order = a.Start.CompareTo(b.Start);
        order = order != 0 ? order : b.End.CompareTo(a.End);
        return order != 0 ? order : a.Element.CompareTo(b.Element);
    }

    /// <summary>Puts the rest of a cut run where it belongs in the order. Cuts come from wrongly nested tags only, and at most sixteen runs are open at once.</summary>
    private static void Insert(List<FormattedRun> runs, int from, FormattedRun rest)
    {
        while (from < runs.Count && Compare(runs[from], rest) < 0)
        {
            from++;
        }

        runs.Insert(from, rest);
    }

    private static bool IsDoubled(Stack<FormattedRun> open, in FormattedRun run)
    {
        foreach (FormattedRun outer in open)
        {
            if (outer.Kind == run.Kind && run.Kind is not (InlineKind.Quotation or InlineKind.Language or InlineKind.Direction or InlineKind.Subscript or InlineKind.Superscript))
            {
                return true;
            }
        }

        return false;
    }
}
