using System.Globalization;

namespace ArticleCleaner.Training.Reporting;

/// <summary>Numbers and names as the report's tables show them.</summary>
internal static class Cells
{
    public static string Figure(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    public static string Bound(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    public static string Percent(double share) => (share * 100).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    public static string Count(double number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    public static string Name(PageType type) => type.ToString().ToLowerInvariant();
}
