using System.Text;

namespace ArticleCleaner.Generation;

/// <summary>Writes a plan as flattened text, in one of the styles of flattening tools.</summary>
internal sealed class TextPageWriter(Random random)
{
    private readonly StringBuilder _text = new();
    private readonly List<TruthRun> _truth = [];
    private readonly string _bullet = random.Pick("- ", "* ", "• ", "- ", "");
    private readonly string _gap = random.Pick("\n", "\n\n");
    private readonly bool _bold = random.Chance(0.8);
    private int _block;

    public (string Source, List<TruthRun> Truth) Write(PagePlan plan)
    {
        foreach (PlanGroup group in plan.Groups)
        {
            if (group.Layout == PlanLayout.OneLine)
            {
                WriteLine(group);
                continue;
            }

            foreach (PlanBlock block in group.Blocks)
            {
                WriteBlock(group, block);
            }
        }

        return (_text.ToString(), _truth);
    }

    private void WriteLine(PlanGroup group)
    {
        _block++;
        string between = group.Blocks[0].Shape == PlanShape.Field ? random.Pick(" | ", ", ", "; ") : group.Separator;
        for (int i = 0; i < group.Blocks.Count; i++)
        {
            PlanBlock block = group.Blocks[i];
            AddRuns(group, block, i + 1 < group.Blocks.Count ? between : "");
        }

        _text.Append(_gap);
    }

    private void WriteBlock(PlanGroup group, PlanBlock block)
    {
        _block++;
        bool bulleted = block.Shape == PlanShape.Item || (group.Layout == PlanLayout.List && block.Shape == PlanShape.Field);
        if (bulleted && _bullet.Length > 0)
        {
            Add(new PlanRun(_bullet, []), isMarker: true);
        }

        AddRuns(group, block, "");
        _text.Append(group.Layout is PlanLayout.List or PlanLayout.Table or PlanLayout.Links or PlanLayout.Navigation or PlanLayout.Divs ? "\n" : _gap);
    }

    private void AddRuns(PlanGroup group, PlanBlock block, string after)
    {
        for (int i = 0; i < block.Runs.Count; i++)
        {
            PlanRun run = block.Runs[i];
            bool last = i == block.Runs.Count - 1;
            string text = run.Text + (block.Shape == PlanShape.Field && !last ? group.Layout == PlanLayout.Table ? "\t" : group.Separator : last ? after : "");
            if (run.Bold && _bold)
            {
                Add(new PlanRun("**", []), isMarker: true);
                Add(run with { Text = text }, isMarker: false);
                Add(new PlanRun("**", []), isMarker: true);
                continue;
            }

            Add(run with { Text = text }, isMarker: false);
        }
    }

    private void Add(PlanRun run, bool isMarker)
    {
        _text.Append(run.Text);
        _truth.Add(new TruthRun(run.Text, run.Kinds, _block, run.Variant, isMarker));
    }
}
