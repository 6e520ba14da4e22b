using ScottPlot;

namespace ArticleCleaner.Training.Reporting.Pictures;

/// <summary>What all pictures share: size, colours, where the legend stands.</summary>
internal static class PictureStyle
{
    public const int Width = 900;
    public const int Height = 480;

    /// <summary>Ours first; told apart by the colour-blind too (Okabe and Ito).</summary>
    public static IReadOnlyList<Color> Colours { get; } = [Color.FromHex("#0072B2"), Color.FromHex("#E69F00"), Color.FromHex("#999999"), Color.FromHex("#56B4E9"), Color.FromHex("#D55E00")];

    public static Plot Create(string title, string x, string y)
    {
        var plot = new Plot();
        plot.Font.Set("DejaVu Sans");
        plot.Title(title, 18);
        plot.XLabel(x, 15);
        plot.YLabel(y, 15);
        plot.Axes.Bottom.TickLabelStyle.FontSize = 13;
        plot.Axes.Left.TickLabelStyle.FontSize = 13;
        plot.Legend.FontSize = 13;
        plot.FigureBackground.Color = Colors.White;
        return plot;
    }

    /// <summary>Saves a picture and returns the Markdown that shows it.</summary>
    public static string Save(this Plot plot, string folder, string name, string described, int height = Height)
    {
        plot.SaveSvg(Path.Combine(folder, name), Width, height);
        return $"![{described}]({name})\n";
    }
}
