using ArticleCleaner.Blocks;
using ArticleCleaner.Html;

namespace ArticleCleaner.ScriptText;

/// <summary>
/// The longest text in the state that inline scripts hold: assignments of JSON and the flight data of React. Reads the page's own
/// characters a second time, so that nothing of it is kept for the many pages that need none of it. Linear in the page.
/// </summary>
internal static class InlineState
{
    /// <summary>In characters, over all scripts of a page: what is behind them is not read.</summary>
    private const int MostRead = 4 << 20;

    /// <summary>Finds the text.</summary>
    /// <param name="page">The page.</param>
    /// <param name="shortest">In characters; shorter data is not read.</param>
    /// <param name="budget">What may be used.</param>
    public static ScriptText? Find(PageDocument page, int shortest, PageBudget budget)
    {
        var flight = new FlightData();
        var steps = new MarkupSteps(page.Source.Span);
        ScriptText? best = null;
        int left = MostRead;
        while (left > 0 && budget.Step() && steps.Next())
        {
            if (steps.Step != MarkupStep.RawText || steps.RawName != MarkupSteps.Script)
            {
                continue;
            }

            ReadOnlySpan<char> script = steps.Text;
            if (flight.Add(script[..Math.Min(script.Length, left)]))
            {
                left -= script.Length;
            }
            else if (script.Length >= shortest)
            {
                best = ScriptText.Longer(best, Assigned(script, shortest, ref left, budget));
            }
        }

        return ScriptText.Longer(best, flight.Longest(shortest));
    }

    private static ScriptText? Assigned(ReadOnlySpan<char> script, int shortest, ref int left, PageBudget budget)
    {
        var assignments = new ScriptAssignments(script);
        ScriptText? best = null;
        while (left > 0 && budget.Step() && assignments.Next())
        {
            ReadOnlySpan<char> value = assignments.Value;
            if (value.Length < shortest)
            {
                continue;
            }

            value = value[..Math.Min(value.Length, left)];
            left -= value.Length;
            best = ScriptText.Longer(best, StateText.Find(assignments.IsString ? ScriptString.Decoded(value) : value, assignments.Name));
        }

        return best;
    }
}
