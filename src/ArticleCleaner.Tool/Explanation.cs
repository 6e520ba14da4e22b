using System.Globalization;
using System.Text;
using ArticleCleaner.Writing;

namespace ArticleCleaner.Tool;

/// <summary>Shows a person what was kept and what was removed and why, in page order.</summary>
internal sealed class Explanation(TextWriter output, bool color)
{
    private const int KindWidth = 20;
    private const int LongestText = 240;

    public void Write(Article article)
    {
        WriteFacts(article);
        int nextKept = 0, nextRemoved = 0;
        while (nextKept < article.Ledger.Kept.Count || nextRemoved < article.Removed.Count)
        {
            if (nextRemoved == article.Removed.Count
                || (nextKept < article.Ledger.Kept.Count && article.Ledger.Kept[nextKept].Start < article.Removed[nextRemoved].Start))
            {
                TextSpan kept = article.Ledger.Kept[nextKept++];
                WriteLine('+', "kept", "1", article.PageText.AsSpan(kept.Start, kept.Length));
            }
            else
            {
                WriteRemoved(article.Removed[nextRemoved++]);
            }
        }

        WriteTotals(article);
    }

    private void WriteFacts(Article article)
    {
        WriteFact("title", article.Title);
        WriteFact("authors", string.Join(", ", article.Authors));
        WriteFact("published", article.Published is { } published ? $"{published.Day:yyyy-MM-dd} ({published.Source})" : null);
        WriteFact("language", article.Language);
        string sure = article.PageType == PageType.Unknown ? "" : string.Create(CultureInfo.InvariantCulture, $" ({article.PageTypeConfidence:0.00})");
        WriteFact("page", string.Create(CultureInfo.InvariantCulture, $"{SnakeCase.Of(article.PageType)}{sure}, read as {SnakeCase.Of(article.Format)}, confidence {article.Confidence:0.00}"));
        if (article.AuthorProfile is { } profile)
        {
            WriteFact("author profile", $"{SnakeCase.Of(profile.Verdict)}: {string.Join("; ", profile.Evidence)}");
        }

        foreach (CleanerWarning warning in article.Warnings)
        {
            WriteFact("warning", $"{warning.Code}: {warning.Message}");
        }

        output.WriteLine();
    }

    private void WriteFact(string name, string? value)
    {
        string shown = string.IsNullOrEmpty(value) ? "-" : Shown(value);
        output.WriteLine($"{Colored(name.PadRight(KindWidth + 2), "2")}{shown}");
    }

    private void WriteRemoved(RemovedSpan removed)
    {
        WriteLine('-', SnakeCase.Of(removed.Kind), ColorOf(removed.Kind), removed.Text);
        string because = string.Create(CultureInfo.InvariantCulture, $"{removed.Reason} [{removed.Rule}, {removed.Confidence:0.00}]");
        string evidence = removed.Evidence.Count > 0 ? ": " + string.Join("; ", removed.Evidence) : "";
        output.WriteLine(Colored(new string(' ', KindWidth + 4) + Shown(because + evidence), "2"));
    }

    private void WriteLine(char sign, string kind, string style, ReadOnlySpan<char> text) =>
        output.WriteLine(Colored($"{sign} {kind.PadRight(KindWidth)}", style) + Shown(text));

    private void WriteTotals(Article article)
    {
        output.WriteLine();
        WriteFact("kept", string.Create(CultureInfo.InvariantCulture, $"{article.Ledger.Kept.Sum(span => span.Length):N0} characters"));
        foreach (IGrouping<BoilerplateKind, RemovedSpan> kind in article.Removed.GroupBy(span => span.Kind).OrderByDescending(kind => kind.Sum(span => span.Length)))
        {
            WriteFact(SnakeCase.Of(kind.Key), string.Create(CultureInfo.InvariantCulture, $"{kind.Sum(span => span.Length):N0} characters removed in {kind.Count():N0} places"));
        }
    }

    /// <summary>On one line, shortened in the middle, harmless to a terminal.</summary>
    private static string Shown(ReadOnlySpan<char> text)
    {
        var line = new StringBuilder();
        foreach (Range word in text.SplitAny(' ', '\t', '\n', '\r', '\f', '\v', '\u0085', '\u00A0', '\u2028', '\u2029'))
        {
            if (!text[word].IsEmpty)
            {
                line.Append(line.Length > 0 ? " " : "").Append(text[word]);
            }
        }

        if (line.Length > LongestText)
        {
            int head = LongestText * 2 / 3;
            int tail = line.Length - (LongestText - head);
            head -= char.IsHighSurrogate(line[head - 1]) ? 1 : 0;
            tail += char.IsLowSurrogate(line[tail]) ? 1 : 0;
            line.Remove(head, tail - head).Insert(head, " … ");
        }

        return TerminalUnsafe.Escape(line.ToString(), bidirectional: true);
    }

    private string Colored(string text, string style) => color ? $"\e[{style}m{text}\e[0m" : text;

    /// <summary>One colour for each family of kinds.</summary>
    private static string ColorOf(BoilerplateKind kind) => kind switch
    {
        BoilerplateKind.Navigation or BoilerplateKind.Breadcrumb or BoilerplateKind.TableOfContents or BoilerplateKind.Pagination
            or BoilerplateKind.SiteHeader or BoilerplateKind.SiteFooter => "34",
        BoilerplateKind.ImageCaption or BoilerplateKind.ImageCredit => "36",
        BoilerplateKind.AuthorProfile or BoilerplateKind.PlaceholderProfile or BoilerplateKind.SocialLinks => "35",
        BoilerplateKind.ShareButtons or BoilerplateKind.CallToAction or BoilerplateKind.NewsletterSignup or BoilerplateKind.Advertisement
            or BoilerplateKind.Paywall => "31",
        BoilerplateKind.RelatedLinks or BoilerplateKind.Tags or BoilerplateKind.Comments => "33",
        BoilerplateKind.KeywordStuffing or BoilerplateKind.RepeatedText or BoilerplateKind.TemplateRemnant => "32",
        _ => "90",
    };
}
