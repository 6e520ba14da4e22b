using System.Globalization;
using ArticleCleaner.Quality.Scoring;
using ArticleCleaner.Signals;
using ArticleCleaner.Training.Commands;
using ArticleCleaner.Training.Data;

namespace ArticleCleaner.Training.Evaluation;

internal static class Posthoc
{
    public static void Run(IReadOnlyList<PageOutcome> outcomes)
    {
        List<TrainingPage> order = [.. outcomes.Select(outcome => outcome.Page)];
        PageScore[] plain = All(outcomes, o => Decide(o, false, 0, 0));
        Console.Out.WriteLine(TypeTable.Write(order, plain));
        double right = outcomes.Average(outcome => PageTypes.Likeliest(outcome.Types).Type == outcome.Page.PageType ? 1.0 : 0);
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"page type right: {right:0.0000}"));
        double loss = 0, weight = 0;
        foreach (PageOutcome o in outcomes)
        {
            for (int i = 0; i < o.Words.Length; i++)
            {
                double p = Math.Clamp(o.Probability[i], 1e-4, 1 - 1e-4);
                loss -= o.Weight[i] * (o.Coverage[i] >= 0.5f ? Math.Log(p) : Math.Log(1 - p));
                weight += o.Weight[i];
            }
        }

        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"log loss: {loss / weight:0.00000}"));
        Line("plain", plain);
        Line("slots", All(outcomes, o => Decide(o, true, 0, 0)));
        Line("slots + few20", All(outcomes, o => Decide(o, true, 20, 0)));
        Line("slots + few20 + exp.15", All(outcomes, o => Decide(o, true, 20, 0.15)));
        Line("structures .5 + slots", All(outcomes, o => Decide(o, true, 20, 0.15, 0.5f)));
        Line("structures .8 + slots", All(outcomes, o => Decide(o, true, 20, 0.15, 0.8f)));
        Line("structures 1 + slots", All(outcomes, o => Decide(o, true, 20, 0.15, 1f)));
        Line("structures .8 words + slots", All(outcomes, o => Decide(o, true, 20, 0.15, 0.8f, true)));
        Line("structures 1 words + slots", All(outcomes, o => Decide(o, true, 20, 0.15, 1f, true)));
        Line("slots + few30 + exp.15", All(outcomes, o => Decide(o, true, 30, 0.15)));
        PageScore[] best = All(outcomes, o => Decide(o, true, 20, 0.15));
        Console.Out.WriteLine(TypeTable.Write(order, best));
    }

    private static void Smooth(float[] p, int[] words, int[] groups, float weight, bool vote)
    {
        var sums = new Dictionary<int, (double P, double W)>();
        for (int i = 0; i < p.Length; i++)
        {
            if (groups[i] >= 0)
            {
                var s = sums.GetValueOrDefault(groups[i]);
                double w = vote ? words[i] : Math.Sqrt(words[i] + 1);
                sums[groups[i]] = (s.P + (p[i] * w), s.W + w);
            }
        }

        for (int i = 0; i < p.Length; i++)
        {
            if (groups[i] >= 0)
            {
                var s = sums[groups[i]];
                p[i] += weight * ((float)(s.P / Math.Max(1e-9, s.W)) - p[i]);
            }
        }
    }

    private static void Line(string name, PageScore[] scores) =>
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {scores.Average(s => s.F1):0.0000}"));

    private static PageScore[] All(IReadOnlyList<PageOutcome> outcomes, Func<PageOutcome, bool[]> decide) =>
        [.. outcomes.AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(o => o.Score(decide(o)))];

    private static bool[] Decide(PageOutcome o, bool slots, int few, double expectedLimit, float structures = 0, bool vote = false)
    {
        float[] p = [.. o.Probability];
        if (slots)
        {
            new SlotSmoothing().Apply(p, o.Words, o.Slots, o.Slots.Length == 0 ? 0 : o.Slots.Max() + 1);
        }

        if (structures > 0)
        {
            Smooth(p, o.Words, o.Structures, structures, vote);
        }

        var kept = new bool[p.Length];
        double expected = ExpectedF1.Choose(p, o.Words, 0, kept);
        int words = 0, all = 0;
        for (int i = 0; i < p.Length; i++)
        {
            words += kept[i] ? o.Words[i] : 0;
            all += o.Words[i];
        }

        if ((words < few && words * 2 < all) || expected < expectedLimit)
        {
            kept.AsSpan().Clear();
        }

        return kept;
    }
}
