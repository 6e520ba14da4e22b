using ArticleCleaner.Blocks;
using ArticleCleaner.Metadata.Dates;
using ArticleCleaner.Metadata.Html;

namespace ArticleCleaner.Metadata.Choices;

/// <summary>
/// Chooses a date: the most trusted source whose value is a day an article can have. What markup states strengthens each
/// other; of the dates that stand in the page, those near the title count.
/// </summary>
internal sealed class DateChooser(PageDocument page, DateReader reader, int titleBlock, OtherVoices others)
{
    private const int Agreement = 8;
    private const int MostAgreement = 24;
    private const int FurthestPenalty = 30;

    /// <summary>Blocks from the title within which a date is the one the page shows as its own.</summary>
    private const int NearTitle = 6;

    private const int Shown = 48;

    /// <summary>What stands above the title is further away than what stands below: it may be another page's.</summary>
    private const int AboveTitle = 8;

    /// <summary>A source that states this many days lists them.</summary>
    private const int ManyDays = 4;

    private const int ListPenalty = 30;

    /// <summary>Begins the source of a day of publication that is known only as the day of a change.</summary>
    private const string OfChange = "modified:";

    private readonly List<Vote> _votes = [];
    private readonly Dictionary<string, int> _daysBySource = [];

    /// <summary>Blocks between the title and the date chosen last; 0 for one that is stated.</summary>
    private int _bestDistance;

    /// <summary>Chooses the days of publication and of the last change.</summary>
    public (ArticleDate? Published, ArticleDate? Modified) ChooseBoth(FieldValues values)
    {
        HashSet<DateOnly> publications = Stated(values[MetadataField.Published]);
        HashSet<DateOnly> changes = Stated(values[MetadataField.Modified]);
        WithNeighbours(changes, publications);
        ArticleDate? modified = Choose(values[MetadataField.Modified], publications);
        int modifiedDistance = modified is not null && IsShown(modified.Source) ? _bestDistance : -1;
        ArticleDate? published = Choose(values[MetadataField.Published], changes);

        // What stands far off in the page are other pages' days, when this one shows the day of its change at the title.
        if (published is not null && _bestDistance >= FurthestPenalty && modified is not null && modifiedDistance is >= 0 and <= NearTitle)
        {
            published = null;
        }

        // A page cannot be published after the change it shows; what states so states the day of something else.
        if (published is not null && !IsVisible(published.Source) && modified is not null && modifiedDistance is >= 0 and <= NearTitle && published.Day > modified.Day)
        {
            published = null;
        }

        // A page that shows one day only was there on that day; the source says what it is.
        published ??= modified is null ? null : modified with { Source = OfChange + modified.Source };

        // Nothing is changed before it is published.
        return (published, modified?.Day < published?.Day ? null : modified);
    }

    /// <summary>Whether a day of publication is that of a change, which markup states and the page does not show.</summary>
    public static bool IsStatedChange(ArticleDate published) =>
        published.Source.StartsWith(OfChange, StringComparison.Ordinal) && !IsVisible(published.Source[OfChange.Length..]);

    /// <summary>Chooses among the values.</summary>
    /// <param name="values">The values.</param>
    /// <param name="otherDays">Days that the page states for another event: shown near the title they are that event's.</param>
    private ArticleDate? Choose(IReadOnlyList<FieldValue> values, HashSet<DateOnly> otherDays)
    {
        _votes.Clear();
        _daysBySource.Clear();
        _bestDistance = 0;
        foreach (FieldValue value in values)
        {
            bool visible = IsVisible(value.Source);
            if (visible && value.Element >= 0 && IsOthers(ArticlePlace.BlockOf(page, value.Element)))
            {
                continue;
            }

            if (reader.Read(value.Value, value.Source, value.Source is not ("text" or VisibleFacts.InProse or "text:line" or "url" or "class:date")) is not { } date)
            {
                continue;
            }

            int rank = value.Rank - (IsList(values, value) ? ListPenalty : 0);
            int blocks = visible && value.Element >= 0 ? ArticlePlace.BlockOf(page, value.Element) - titleBlock : 0;
            int distance = Math.Abs(blocks);
            bool shown = IsShown(value.Source) && value.Element >= 0 && distance <= NearTitle && !otherDays.Contains(date.Day);
            int penalty = Math.Min(FurthestPenalty, distance + (blocks < 0 ? AboveTitle : 0));
            _votes.Add(new Vote(date, rank - penalty + (shown ? Shown : 0), distance));
        }

        ArticleDate? best = null;
        int bestScore = int.MinValue;
        foreach (Vote vote in _votes)
        {
            int score = vote.Rank + Math.Min(MostAgreement, Agreement * Agreeing(vote));
            if (score > bestScore)
            {
                (best, bestScore, _bestDistance) = (vote.Date, score, vote.Distance);
            }
        }

        return best;
    }

    private bool IsOthers(int block) => others.IsOtherPage(block) || DateLists.Have(page, block);

    /// <summary>
    /// The days of changes that are no day of publication, with the days around them: markup often states them in the time
    /// zone of its server, the page shows them in its own.
    /// </summary>
    private static void WithNeighbours(HashSet<DateOnly> changes, HashSet<DateOnly> publications)
    {
        changes.ExceptWith(publications);
        foreach (DateOnly day in changes.ToArray())
        {
            if (day > DateOnly.MinValue && day < DateOnly.MaxValue)
            {
                changes.Add(day.AddDays(-1));
                changes.Add(day.AddDays(1));
            }
        }

        changes.ExceptWith(publications);
    }

    /// <summary>Whether a source states so many days that they are those of other pages. Linear: counted once a source.</summary>
    private bool IsList(IReadOnlyList<FieldValue> values, in FieldValue value)
    {
        if (!value.Source.StartsWith("itemprop:", StringComparison.Ordinal))
        {
            return false;
        }

        if (!_daysBySource.TryGetValue(value.Source, out int days))
        {
            string source = value.Source;
            days = values.Where(other => other.Source == source).Select(other => other.Value).Distinct().Count();
            _daysBySource[source] = days;
        }

        return days >= ManyDays;
    }

    /// <summary>The days that markup states.</summary>
    private HashSet<DateOnly> Stated(IReadOnlyList<FieldValue> values)
    {
        var days = new HashSet<DateOnly>();
        foreach (FieldValue value in values)
        {
            if (!IsVisible(value.Source) && value.Source != "url" && reader.Read(value.Value, value.Source, true) is { } date)
            {
                days.Add(date.Day);
            }
        }

        return days;
    }

    private static bool IsVisible(string source) => source is "text" or VisibleFacts.InProse or "text:line" or "class:date" or "time";

    /// <summary>Whether a source shows a day as the page's own, which running words do not.</summary>
    private static bool IsShown(string source) => IsVisible(source) && source != VisibleFacts.InProse;

    private int Agreeing(in Vote vote)
    {
        int agreeing = 0;
        foreach (Vote other in _votes)
        {
            agreeing += other.Date.Day == vote.Date.Day && other.Date.Source != vote.Date.Source && other.Distance < FurthestPenalty ? 1 : 0;
        }

        return agreeing;
    }

    private readonly record struct Vote(ArticleDate Date, int Rank, int Distance);
}
