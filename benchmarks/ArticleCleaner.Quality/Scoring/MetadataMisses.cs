using System.Globalization;
using System.Net;
using ArticleCleaner.Metadata.Dates;
using ArticleCleaner.Metadata.People;
using ArticleCleaner.Quality.Data;

namespace ArticleCleaner.Quality.Scoring;

/// <summary>Finds the values of an article's metadata that are not the set's, and why.</summary>
public sealed class MetadataMisses
{
    private readonly string _page;
    private readonly PageTruth _truth;
    private readonly Prediction _prediction;
    private readonly Article _article;
    private readonly string _html;
    private readonly Lazy<string> _words;

    private MetadataMisses(string page, PageTruth truth, Prediction prediction, Article article, string html)
    {
        (_page, _truth, _prediction, _article, _html) = (page, truth, prediction, article, html);
        _words = new Lazy<string>(() => $" {MetadataScorer.Plain(article.PageText)} {MetadataScorer.Plain(WebUtility.HtmlDecode(html))} ");
    }

    /// <summary>The misses of a page.</summary>
    /// <param name="page">Its id.</param>
    /// <param name="truth">What the set says of it.</param>
    /// <param name="prediction">What the article says, as it is scored.</param>
    /// <param name="article">The article.</param>
    /// <param name="html">The page as stored.</param>
    public static IEnumerable<MetadataMiss> Of(string page, PageTruth truth, Prediction prediction, Article article, string html)
    {
        var misses = new MetadataMisses(page, truth, prediction, article, html);
        return new[] { misses.Title(), misses.Author(), misses.Date() }.OfType<MetadataMiss>();
    }

    private MetadataMiss? Title()
    {
        string truth = MetadataScorer.Plain(_truth.Title ?? "");
        string answer = MetadataScorer.Plain(_prediction.Title ?? "");
        if (truth == answer || truth.Length == 0)
        {
            return null;
        }

        MissCause cause = answer.Length > 0 && ($" {truth} ".Contains($" {answer} ", StringComparison.Ordinal) || $" {answer} ".Contains($" {truth} ", StringComparison.Ordinal)) ? MissCause.OtherForm
            : Candidates("title").Any(candidate => MetadataScorer.Plain(WebUtility.HtmlDecode(candidate.Value)).Contains(truth, StringComparison.Ordinal)) ? MissCause.NotChosen
            : OnPage(truth);
        return Miss("title", cause, _truth.Title!, _prediction.Title, "title");
    }

    private MetadataMiss? Author()
    {
        string truth = MetadataScorer.Names(_truth.Authors);
        string answer = MetadataScorer.Names([_prediction.Author ?? ""]);
        if (truth == answer || truth.Length == 0)
        {
            return null;
        }

        string[] names = truth.Split('\n');
        MissCause cause = answer.Length > 0 && Array.Exists(answer.Split('\n'), name => Array.Exists(names, other => other.Contains(name, StringComparison.Ordinal) || name.Contains(other, StringComparison.Ordinal))) ? MissCause.OtherForm
            : Candidates("author").Any(candidate => MetadataScorer.Names(Byline.Names(candidate.Value, false)) == truth || MetadataScorer.Names([candidate.Value]) == truth) ? MissCause.NotChosen
            : Array.TrueForAll(names, name => OnPage(name) == MissCause.NotCollected) ? MissCause.NotCollected
            : MissCause.NotOnPage;
        return Miss("author", cause, string.Join("; ", _truth.Authors), _prediction.Author, "author");
    }

    private MetadataMiss? Date()
    {
        string truth = MetadataScorer.Day(_truth.Date ?? "");
        if (truth.Length == 0 || truth == MetadataScorer.Day(_prediction.Date ?? ""))
        {
            return null;
        }

        bool isDay = DateOnly.TryParseExact(truth, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day);
        MissCause cause = !isDay ? MissCause.NotOnPage
            : _article.Published is { } ours && Math.Abs(ours.Day.DayNumber - day.DayNumber) == 1 ? MissCause.OtherForm
            : Candidates("published").Concat(Candidates("modified")).Any(candidate => Holds(candidate.Value, day)) ? MissCause.NotChosen
            : Holds(_html, day) || Holds(_article.PageText, day) ? MissCause.NotCollected
            : MissCause.NotOnPage;
        return Miss("date", cause, _truth.Date!, _prediction.Date, "published", "modified");
    }

    private MissCause OnPage(string words) =>
        _words.Value.Contains($" {words} ", StringComparison.Ordinal) ? MissCause.NotCollected : MissCause.NotOnPage;

    private static bool Holds(string text, DateOnly day)
    {
        foreach (bool monthFirst in (ReadOnlySpan<bool>)[true, false])
        {
            ReadOnlySpan<char> rest = text;
            while (DateScanner.TryFind(rest, monthFirst, out FoundDate found))
            {
                if (found.Day == day)
                {
                    return true;
                }

                rest = rest[found.End..];
            }
        }

        return false;
    }

    private IEnumerable<MetadataCandidate> Candidates(string field) => _article.MetadataCandidates.Where(candidate => candidate.Field == field);

    private MetadataMiss Miss(string field, MissCause cause, string truth, string? answer, params string[] from) =>
        new(_page, field, cause, truth, answer, [.. from.SelectMany(Candidates).Select(candidate => $"{(candidate.Chosen ? "*" : "")}{candidate.Field}/{candidate.Source}: {candidate.Value}")]);
}
