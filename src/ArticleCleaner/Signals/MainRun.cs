namespace ArticleCleaner.Signals;

/// <summary>
/// The run of prose most likely to be the article: long, and of words usual for main content. Lines are judged by how far from
/// it they stand and how much poorer than it they are, for pages differ in their wording as a whole.
/// </summary>
internal sealed class MainRun
{
    private const int Reach = 5;
    private double _mass;

    /// <summary>The run; one of no words on a page without prose.</summary>
    public ProseRun Of { get; private set; }

    /// <summary>Its mean word score.</summary>
    public float RunScore { get; private set; }

    /// <summary>The best mean word score of any eleven lines.</summary>
    public float BestScore { get; private set; }

    public void Run(TextLines lines, ProseRuns runs)
    {
        (Of, RunScore, _mass, BestScore) = (default, 0, 0, float.MinValue);
        foreach (ref readonly ProseRun run in runs.Runs)
        {
            double mass = Mass(lines, run);
            if (mass > _mass)
            {
                (Of, _mass) = (run, mass);
                RunScore = lines.Between(run.First, run.Last + 1).MeanScore;
            }
        }

        for (int i = 0; i < lines.Count; i++)
        {
            BestScore = Math.Max(BestScore, lines.Between(i - Reach, i + Reach + 1).MeanScore);
        }
    }

    /// <summary>What a run has of the main run's words and score, 0 to 1.</summary>
    public float MassShare(TextLines lines, in ProseRun run) => _mass <= 0 ? 0 : (float)(Mass(lines, run) / _mass);

    private static double Mass(TextLines lines, in ProseRun run) =>
        run.Words / (1 + Math.Exp(-3 * lines.Between(run.First, run.Last + 1).MeanScore));
}
