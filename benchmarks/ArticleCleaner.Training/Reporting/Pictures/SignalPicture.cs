using ScottPlot;
using ScottPlot.TickGenerators;

namespace ArticleCleaner.Training.Reporting.Pictures;

/// <summary>Bars of what the heaviest signals were worth.</summary>
internal static class SignalPicture
{
    public static string Write(IReadOnlyList<SignalGain> gains, string folder)
    {
        Plot plot = PictureStyle.Create("What the heaviest signals of HTML blocks are worth", "share of the loss taken away in training (%)", "");
        plot.Add.Bars(gains.Select((gain, i) => new Bar
        {
            Position = -i,
            Value = gain.Share * 100,
            Size = 0.75,
            Orientation = Orientation.Horizontal,
            FillColor = PictureStyle.Colours[0],
            LineWidth = 0,
        }).ToArray());
        plot.Axes.Left.TickGenerator = new NumericManual([.. gains.Select((_, i) => (double)-i)], [.. gains.Select(gain => gain.Name)]);
        plot.Axes.Left.MajorTickStyle.Length = 0;
        plot.Grid.YAxisStyle.IsVisible = false;
        plot.Axes.SetLimits(0, gains.Max(gain => gain.Share) * 105, -gains.Count + 0.3, 0.7);
        return plot.Save(folder, "signals.svg", "The heaviest signals of the HTML model", 520);
    }
}
