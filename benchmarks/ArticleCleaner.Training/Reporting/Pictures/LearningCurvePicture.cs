using ScottPlot;
using ScottPlot.TickGenerators;

namespace ArticleCleaner.Training.Reporting.Pictures;

/// <summary>F1 on unseen sites against the share of sites that were learned from.</summary>
internal static class LearningCurvePicture
{
    public static string Write(IReadOnlyList<CurvePoint> points, string folder)
    {
        double[] shares = [.. points.Select(point => point.Share * 100)];
        double[] scores = [.. points.Select(point => point.F1)];
        Plot plot = PictureStyle.Create("Word F1 on unseen sites, by the share of sites learned from", "training sites used (%)", "word F1 on sites left out");
        ScottPlot.Plottables.Scatter line = plot.Add.Scatter(shares, scores, PictureStyle.Colours[0]);
        line.LineWidth = 2;
        line.MarkerSize = 9;
        for (int i = 0; i < points.Count; i++)
        {
            ScottPlot.Plottables.Text label = plot.Add.Text(Cells.Figure(scores[i]), shares[i], scores[i]);
            label.LabelFontSize = 13;
            label.LabelFontColor = Colors.Black;
            label.LabelAlignment = Alignment.LowerCenter;
            label.OffsetY = -10;
        }

        plot.Axes.Bottom.TickGenerator = new NumericManual(shares, [.. points.Select(point => Cells.Count(point.Share * 100))]);
        plot.Axes.SetLimits(0, 110, scores.Min() - 0.01, scores.Max() + 0.01);
        return plot.Save(folder, "learning-curve.svg", "Learning curve of the HTML model", 400);
    }
}
