using System.Globalization;
using ScottPlot;

namespace ArticleCleaner.Training.Reporting.Pictures;

/// <summary>Mean F1 of pages against the confidence they were given.</summary>
internal static class ReliabilityPicture
{
    public static string Write(IReadOnlyList<(double Confidence, double Score, int Pages)> curve, double? bound, string folder)
    {
        Plot plot = PictureStyle.Create("Confidence foretells F1 (number of pages at each point)", "mean confidence of the bin", "mean word F1 of the bin");
        ScottPlot.Plottables.LinePlot diagonal = plot.Add.Line(0, 0, 1, 1);
        diagonal.Color = Colors.Gray;
        diagonal.LinePattern = LinePattern.Dashed;
        diagonal.LegendText = "perfectly calibrated";
        ScottPlot.Plottables.Scatter line = plot.Add.Scatter(curve.Select(bin => bin.Confidence).ToArray(), curve.Select(bin => bin.Score).ToArray(), PictureStyle.Colours[0]);
        line.LineWidth = 2;
        line.MarkerSize = 9;
        line.LegendText = "pages by confidence, bins of 0.1";
        foreach ((double confidence, double score, int pages) in curve)
        {
            ScottPlot.Plottables.Text label = plot.Add.Text(pages.ToString(CultureInfo.InvariantCulture), confidence, score);
            label.LabelFontSize = 13;
            label.LabelFontColor = Colors.Black;
            label.LabelAlignment = Alignment.UpperLeft;
            label.OffsetX = 6;
            label.OffsetY = 4;
        }

        if (bound is { } at)
        {
            ScottPlot.Plottables.VerticalLine limit = plot.Add.VerticalLine(at, 2, PictureStyle.Colours[4]);
            limit.LinePattern = LinePattern.Dotted;
            limit.LegendText = $"send pages below {Cells.Bound(at)} elsewhere";
        }

        plot.Axes.SetLimits(0, 1.03, 0, 1.03);
        plot.ShowLegend(Alignment.LowerRight);
        return plot.Save(folder, "reliability.svg", "Reliability curve of the confidence");
    }
}
