using System.Net;
using System.Text;

namespace ArticleCleaner.Generation;

/// <summary>Writes a plan as an HTML page, with the markup of one of several kinds of site: semantic, of divs with speaking class names, or of divs with none.</summary>
internal sealed class HtmlPageWriter(Random random)
{
    private enum Markup
    {
        Semantic,
        Classes,
        Bare,
    }

    private readonly StringBuilder _html = new();
    private readonly List<TruthRun> _truth = [];
    private readonly Markup _markup = (Markup)random.Next(3);
    private int _block;
    private bool _inArticle;

    public (string Source, List<TruthRun> Truth) Write(PagePlan plan)
    {
        string direction = plan.Language == "ar" ? " dir=\"rtl\"" : "";
        _html.Append($"<!DOCTYPE html>\n<html lang=\"{plan.Language}\"{direction}>\n<head>\n<meta charset=\"utf-8\">\n<title>{Encode(plan.Title)} | {Encode(plan.Site)}</title>\n");
        if (random.Chance(0.6))
        {
            _html.Append($"<meta property=\"og:title\" content=\"{Encode(plan.Title)}\">\n<meta property=\"og:site_name\" content=\"{Encode(plan.Site)}\">\n");
        }

        _html.Append("<style>body{margin:0}</style>\n<script>window.page={id:").Append(random.Next(1000, 9999)).Append("};</script>\n</head>\n<body>\n");
        foreach (PlanGroup group in plan.Groups)
        {
            SetArticle(group);
            WriteGroup(group);
        }

        if (_inArticle)
        {
            Close();
        }

        _html.Append("</body>\n</html>\n");
        return (_html.ToString(), _truth);
    }

    /// <summary>Opens the article's container before the title and closes it before the foot of the page.</summary>
    private void SetArticle(PlanGroup group)
    {
        if (!_inArticle && group.Blocks[0].Shape == PlanShape.Title)
        {
            _inArticle = true;
            _html.Append(_markup switch { Markup.Semantic => "<main><article>\n", Markup.Classes => "<div class=\"content\"><div class=\"entry-content\">\n", _ => "<div><div>\n" });
        }
        else if (_inArticle && group.Layout is PlanLayout.Footer or PlanLayout.Overlay || group.Css is "comments")
        {
            Close();
        }
    }

    private void Close()
    {
        if (_inArticle)
        {
            _inArticle = false;
            _html.Append(_markup == Markup.Semantic ? "</article></main>\n" : "</div></div>\n");
        }
    }

    private void WriteGroup(PlanGroup group)
    {
        string css = _markup == Markup.Bare || group.Css.Length == 0 ? "" : $" class=\"{group.Css}\"";
        (string open, string close) = group.Layout switch
        {
            PlanLayout.List or PlanLayout.Links when group.Blocks.Any(block => block.Shape is PlanShape.Item or PlanShape.Field) => ($"<ul{css}>\n", "</ul>\n"),
            PlanLayout.Links => ($"<div{css}>\n", "</div>\n"),
            PlanLayout.Table => ($"<table{css}>\n", "</table>\n"),
            PlanLayout.Definitions => ($"<dl{css}>\n", "</dl>\n"),
            PlanLayout.Divs => ($"<div{css}>\n", "</div>\n"),
            PlanLayout.OneLine => ($"<p{css}>", "</p>\n"),
            PlanLayout.Navigation => _markup == Markup.Semantic ? ($"<nav{css}><ul>\n", "</ul></nav>\n") : ($"<div{css}><ul>\n", "</ul></div>\n"),
            PlanLayout.Header => Wrap("header", css),
            PlanLayout.Footer => Wrap("footer", css),
            PlanLayout.Aside => Wrap("aside", css),
            PlanLayout.Overlay => ($"<div{css}>\n", "</div>\n"),
            PlanLayout.Figure => _markup == Markup.Semantic ? ("<figure>\n", "</figure>\n") : ($"<div{css}>\n", "</div>\n"),
            _ => ("", ""),
        };
        _html.Append(open);
        if (group.Layout == PlanLayout.Figure)
        {
            string alt = random.Chance(0.5) ? group.Blocks[0].Runs[0].Text : "";
            _html.Append($"<img src=\"/media/{random.Next(1000, 9999)}.jpg\" alt=\"{Encode(alt)}\">\n");
        }

        bool first = true;
        foreach (PlanBlock block in group.Blocks)
        {
            WriteBlock(group, block, first);
            first = false;
        }

        _html.Append(close);
    }

    private (string Open, string Close) Wrap(string tag, string css) => _markup == Markup.Semantic ? ($"<{tag}{css}>\n", $"</{tag}>\n") : ($"<div{css}>\n", "</div>\n");

    private void WriteBlock(PlanGroup group, PlanBlock block, bool first)
    {
        if (group.Layout == PlanLayout.OneLine)
        {
            WriteLineEntry(group, block, first);
            return;
        }

        _block++;
        bool link = block.Shape is PlanShape.Line or PlanShape.Item && group.Layout is PlanLayout.Navigation or PlanLayout.Links or PlanLayout.Footer && block.Runs[0].Kinds.Count > 0 && block.Shape != PlanShape.Paragraph;
        if (block.Shape == PlanShape.Field)
        {
            WriteField(group, block);
            return;
        }

        string tag = block.Shape switch
        {
            PlanShape.Title => "h1",
            PlanShape.Heading => "h2",
            PlanShape.Item => "li",
            PlanShape.Line when group.Layout == PlanLayout.Navigation => "li",
            PlanShape.Line when group.Layout == PlanLayout.Figure => _markup == Markup.Semantic ? "figcaption" : "p",
            PlanShape.Line when group.Layout is not PlanLayout.Flow => "div",
            _ => "p",
        };
        _html.Append($"<{tag}>");
        _html.Append(link ? $"<a href=\"/p/{random.Next(100, 999)}\">" : "");
        foreach (PlanRun run in block.Runs)
        {
            Add(run, "");
        }

        _html.Append(link ? "</a>" : "").Append($"</{tag}>\n");
    }

    private void WriteField(PlanGroup group, PlanBlock block)
    {
        (string open, string middle, string close) = group.Layout switch
        {
            PlanLayout.Table => ("<tr><th>", "</th><td>", "</td></tr>\n"),
            PlanLayout.Definitions => ("<dt>", "</dt><dd>", "</dd>\n"),
            PlanLayout.List => ("<li>", "", "</li>\n"),
            _ => ("<div>", "", "</div>\n"),
        };
        _html.Append(open);
        Add(block.Runs[0], middle.Length == 0 ? group.Separator : "");
        _html.Append(middle);
        Add(block.Runs[1], "");
        _html.Append(close);
    }

    private void WriteLineEntry(PlanGroup group, PlanBlock block, bool first)
    {
        if (first)
        {
            _block++;
        }
        else
        {
            PlanRun run = block.Runs[0];
            Add(run with { Text = block.Shape == PlanShape.Field ? " | " : group.Separator }, "");
        }

        bool link = block.Shape == PlanShape.Line;
        _html.Append(link ? "<a href=\"/t/" + random.Next(100, 999) + "\">" : "");
        for (int i = 0; i < block.Runs.Count; i++)
        {
            Add(block.Runs[i], i + 1 < block.Runs.Count ? group.Separator : "");
        }

        _html.Append(link ? "</a>" : "");
    }

    private void Add(PlanRun run, string after)
    {
        string text = run.Text + after;
        _html.Append(run.Bold ? "<strong>" : "").Append(Encode(text)).Append(run.Bold ? "</strong>" : "");
        _truth.Add(new TruthRun(text, run.Kinds, _block, run.Variant));
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
