using ScottPlot;

namespace ArticleCleaner.Training.Reporting.Pictures;

/// <summary>What all pictures share: size, colours, where the legend stands.</summary>
internal static class PictureStyle
{
    public const int Width = 900;
    public const int Height = 480;

    /// <summary>The SVG places every letter by this font; Verdana has the same widths where a reader lacks it.</summary>
    private const string Font = "DejaVu Sans";

    /// <summary>Ours first; told apart by the colour-blind too (Okabe and Ito).</summary>
    public static IReadOnlyList<Color> Colours { get; } = [Color.FromHex("#0072B2"), Color.FromHex("#E69F00"), Color.FromHex("#999999"), Color.FromHex("#56B4E9"), Color.FromHex("#D55E00")];

    public static Plot Create(string title, string x, string y)
    {
        var plot = new Plot();
        plot.Font.Set(Font);
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
        File.WriteAllText(Path.Combine(folder, name), plot.GetSvgXml(Width, height).Replace($"\"{Font}\"", $"\"{Font}, Verdana, sans-serif\"", StringComparison.Ordinal));
        return $"![{described}]({name})\n";
    }
}
