using System.Globalization;
using System.Text;

namespace ArticleCleaner.Quality.Generated;

/// <summary>Writes the figures of generated pages as Markdown.</summary>
internal static class GeneratedReport
{
    public static string Write(GeneratedFigures figures, int faults, int examples)
    {
        var report = new StringBuilder();
        var all = new PageCounts();
        foreach (PageCounts counts in figures.ByGenerator.Values)
        {
            all.Add(counts);
        }

        report.AppendLine("| profile generator | pages | article words kept | junk words removed | right kind | placeholder precision | placeholder recall |");
        report.AppendLine("|---|---|---|---|---|---|---|");
        foreach ((string name, PageCounts counts) in figures.ByGenerator)
        {
            Row(report, name, counts);
        }

        Row(report, "**all**", all);
        report.AppendLine();
        if (figures.Genuine > 0)
        {
            report.AppendLine(CultureInfo.InvariantCulture, $"Genuine profiles called placeholder: {figures.GenuineCalledPlaceholder.Count} of {figures.Genuine}");
            foreach (string genuine in figures.GenuineCalledPlaceholder.Take(faults))
            {
                report.AppendLine(CultureInfo.InvariantCulture, $"- {genuine}");
            }

            report.AppendLine();
        }

        report.AppendLine("| language | pages | article words kept | junk words removed | right kind | placeholder precision | placeholder recall |");
        report.AppendLine("|---|---|---|---|---|---|---|");
        foreach ((string name, PageCounts counts) in figures.ByLanguage)
        {
            Row(report, name, counts);
        }

        report.AppendLine();
        report.AppendLine("| junk | words | removed | right kind |");
        report.AppendLine("|---|---|---|---|");
        foreach ((string name, PageCounts counts) in figures.ByVariant.OrderBy(pair => Share(pair.Value.JunkWordsRemoved, pair.Value.JunkWords)))
        {
            report.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {counts.JunkWords} | {Percent(counts.JunkWordsRemoved, counts.JunkWords)} | {Percent(counts.JunkWordsOfRightKind, counts.JunkWordsRemoved)} |");
        }

        AddFaults(report, figures, faults, examples);
        return report.ToString();
    }

    /// <summary>The figures of sites without and with their learned profile.</summary>
    public static string WriteSites((PageCounts Without, PageCounts With, GeneratedFigures Faults) sites, int faults)
    {
        var report = new StringBuilder();
        report.AppendLine();
        report.AppendLine("| ten-page sites | pages | article words lost | of those by the site profile | repeated words found | right kind |");
        report.AppendLine("|---|---|---|---|---|---|");
        foreach ((string name, PageCounts counts) in new[] { ("without site profile", sites.Without), ("with site profile", sites.With) })
        {
            report.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {counts.Pages} | {counts.ArticleWords - counts.ArticleWordsKept} | {counts.ArticleWordsLostToProfile} | {Percent(counts.JunkWordsRemoved, counts.JunkWords)} | {Percent(counts.JunkWordsOfRightKind, counts.JunkWordsRemoved)} |");
        }

        AddFaults(report, sites.Faults, Math.Min(faults, 10), 3);
        return report.ToString();
    }

    private static void AddFaults(StringBuilder report, GeneratedFigures figures, int faults, int examples)
    {
        if (faults <= 0)
        {
            return;
        }

        report.AppendLine();
        var groups = figures.Faults.GroupBy(fault => fault.What)
            .OrderByDescending(group => group.Key.StartsWith("placeholder", StringComparison.Ordinal))
            .ThenByDescending(group => group.Key.StartsWith("article", StringComparison.Ordinal))
            .ThenByDescending(group => group.Sum(fault => fault.Text.Length));
        foreach (var group in groups.Take(faults))
        {
            report.AppendLine(CultureInfo.InvariantCulture, $"- {group.Key}: {group.Count()} times, for instance");
            foreach (GeneratedFault fault in group.DistinctBy(fault => fault.Text).Take(examples))
            {
                string text = fault.Text.ReplaceLineEndings("⏎");
                report.AppendLine(CultureInfo.InvariantCulture, $"  - seed {fault.Page.Seed} ({fault.Page.Format}, {fault.Page.Language}): “{(text.Length > 400 ? text[..400] + "…" : text)}”");
            }
        }
    }

    private static void Row(StringBuilder report, string name, PageCounts counts) =>
        report.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {counts.Pages} | {Percent(counts.ArticleWordsKept, counts.ArticleWords)} | {Percent(counts.JunkWordsRemoved, counts.JunkWords)} | {Percent(counts.JunkWordsOfRightKind, counts.JunkWordsRemoved)} | {Ratio(counts.ProfilesFound, counts.ProfilesFound + counts.FalseProfiles)} | {Ratio(counts.ProfilesFound, counts.Profiles)} |");

    private static string Percent(long part, long whole) => whole == 0 ? "–" : (100.0 * part / whole).ToString("0.00", CultureInfo.InvariantCulture) + " %";

    private static string Ratio(long part, long whole) => whole == 0 ? "–" : Share(part, whole).ToString("0.000", CultureInfo.InvariantCulture);

    private static double Share(long part, long whole) => whole == 0 ? 1 : part / (double)whole;
}
