using ScottPlot;
using ScottPlot.TickGenerators;

namespace ArticleCleaner.Training.Reporting.Pictures;

/// <summary>Bars of F1 by page type, ours and the peers'.</summary>
internal static class ByTypePicture
{
    private const double BarWidth = 0.8;

    public static string Write(IReadOnlyList<string> types, IReadOnlyList<(string Program, IReadOnlyList<double> F1)> programs, string folder)
    {
        Plot plot = PictureStyle.Create("Word F1 by page type (WCXB, ours cross-validated by site)", "", "word F1");
        int slots = programs.Count + 1;
        for (int program = 0; program < programs.Count; program++)
        {
            var bars = new List<Bar>();
            for (int type = 0; type < types.Count; type++)
            {
                bars.Add(new Bar
                {
                    Position = (type * slots) + program,
                    Value = programs[program].F1[type],
                    Size = BarWidth,
                    FillColor = PictureStyle.Colours[program],
                    LineWidth = 0,
                });
            }

            plot.Add.Bars(bars).LegendText = programs[program].Program;
        }

        double middle = (programs.Count - 1) / 2.0;
        plot.Axes.Bottom.TickGenerator = new NumericManual([.. types.Select((_, type) => (type * slots) + middle)], [.. types]);
        plot.Axes.Bottom.MajorTickStyle.Length = 0;
        plot.Grid.XAxisStyle.IsVisible = false;
        plot.Axes.SetLimits(-1, types.Count * slots - 1, 0.4, 1);
        plot.ShowLegend(Edge.Bottom).LegendOrientation();
        return plot.Save(folder, "by-type.svg", "Word F1 by page type, ours and three other programs");
    }

    private static void LegendOrientation(this ScottPlot.Panels.LegendPanel panel) => panel.Legend.Orientation = Orientation.Horizontal;
}
