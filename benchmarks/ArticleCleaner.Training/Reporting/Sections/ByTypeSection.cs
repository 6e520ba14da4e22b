using System.Globalization;
using System.Text;
using ArticleCleaner.Quality.Running;
using ArticleCleaner.Training.Reporting.Pictures;

namespace ArticleCleaner.Training.Reporting.Sections;

/// <summary>F1 by page type, ours beside the peers'.</summary>
internal sealed class ByTypeSection : IReportSection
{
    public void Write(StringBuilder text, ReportData data, string folder)
    {
        PeerFigures peers = PeerFigures.Load();
        List<IGrouping<PageType, ScoredPage>> groups = [.. ReportData.ByType(data.Pages)];
        text.Append("## HTML, by page type\n\n");
        Table(text, data.Pages, groups, peers);
        text.Append('\n').Append(Picture(groups, peers, folder));
        text.Append(CultureInfo.InvariantCulture, $"\nOurs: {data.Options.HtmlCommand}. The others are not run by this report (`Reporting/Data/peers.json`):\n\n");
        foreach (Peer peer in peers.Peers)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {peer.Name}: {peer.Source}.\n");
        }
    }

    internal static void Table(StringBuilder text, IReadOnlyList<ScoredPage> pages, IEnumerable<IGrouping<PageType, ScoredPage>> groups, PeerFigures peers)
    {
        Report.Row(text, ["page type", "pages", "**F1**", "precision", "recall", .. peers.Peers.Select(peer => peer.Name)]);
        Report.Rule(text, 5 + peers.Peers.Count);
        Line(text, "all", pages, peers.Peers.Select(peer => Cells.Figure(peer.All)));
        foreach (IGrouping<PageType, ScoredPage> group in groups)
        {
            string name = Cells.Name(group.Key);
            Line(text, name, [.. group], peers.Peers.Select(peer => peer.ByType.TryGetValue(name, out double f1) ? Cells.Figure(f1) : "–"));
        }
    }

    private static void Line(StringBuilder text, string name, IReadOnlyList<ScoredPage> pages, IEnumerable<string> peers) => Report.Row(
        text,
        [
            name,
            Cells.Count(pages.Count),
            $"**{Cells.Figure(pages.Average(page => page.Score.F1))}**",
            Cells.Figure(pages.Average(page => page.Score.Precision ?? 0)),
            Cells.Figure(pages.Average(page => page.Score.Recall ?? 0)),
            .. peers,
        ]);

    private static string Picture(List<IGrouping<PageType, ScoredPage>> groups, PeerFigures peers, string folder)
    {
        List<IGrouping<PageType, ScoredPage>> shown = [.. groups.Where(group => peers.Peers.All(peer => peer.ByType.ContainsKey(Cells.Name(group.Key))))];
        return ByTypePicture.Write(
            [.. shown.Select(group => Cells.Name(group.Key))],
            [
                ("ArticleCleaner", [.. shown.Select(group => group.Average(page => page.Score.F1))]),
                .. peers.Peers.Select(peer => (peer.Name, (IReadOnlyList<double>)[.. shown.Select(group => peer.ByType[Cells.Name(group.Key)])])),
            ],
            folder);
    }
}
