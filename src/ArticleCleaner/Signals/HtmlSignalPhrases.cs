using System.Globalization;

namespace ArticleCleaner.Signals;

/// <summary>What the signals of an HTML block mean to a reader.</summary>
internal static class HtmlSignalPhrases
{
    /// <summary>See <see cref="HtmlSignals"/>: no block of a page that has the heading is as far from it.</summary>
    private const float NoHeading = -9999;

    /// <summary>
    /// Says what the topic's signals are, as a reason against the block; <see langword="null"/> when that says nothing to a reader.
    /// What is said is true of the block whatever the model made of it.
    /// </summary>
    /// <param name="topic">What to speak of.</param>
    /// <param name="row">The block's signals.</param>
    /// <param name="markup">What is known of the markup around the block.</param>
    public static string? Describe(HtmlTopic topic, ReadOnlySpan<float> row, BlockMarkup markup) => topic switch
    {
        HtmlTopic.Words => Words(Value(row, HtmlSignal.Words)),
        HtmlTopic.Links => Value(row, HtmlSignal.LinkDensity) > 0.2f ? $"{Percent(Value(row, HtmlSignal.LinkDensity))} of it is links" : null,
        HtmlTopic.Sentences => Sentences(row),
        HtmlTopic.Capitals => Capitals(row),
        HtmlTopic.Figures => Figures(row),
        HtmlTopic.Wording => Value(row, HtmlSignal.PhraseScore) < 0 ? "its wording is usual for boilerplate" : null,
        HtmlTopic.Hidden => Value(row, HtmlSignal.Hidden) > 0 ? "not shown on the page" : null,
        HtmlTopic.NoScript => Value(row, HtmlSignal.NoScript) > 0 ? "shown only where scripts are off" : null,
        HtmlTopic.Template => Value(row, HtmlSignal.Template) > 0 ? "in a template that scripts fill in" : null,
        HtmlTopic.Own => markup.Own is { } name ? $"its {name} is usual for boilerplate" : null,
        HtmlTopic.Around => markup.Around is { } name ? $"inside {name}, usual for boilerplate" : null,
        >= HtmlTopic.Article and <= HtmlTopic.Details => Landmark(topic, !markup.IsInside(topic - HtmlTopic.Article), markup),
        HtmlTopic.Copies => Value(row, HtmlSignal.TextCount) > 1 ? $"stands {Number(Value(row, HtmlSignal.TextCount))} times on the page" : null,
        HtmlTopic.Repeats => Repeats(row),
        HtmlTopic.Place => Place(Value(row, HtmlSignal.BlockPlace)),
        HtmlTopic.FromHeading => FromHeading(Value(row, HtmlSignal.FromMainHeading), "main heading"),
        HtmlTopic.FromTitle => FromHeading(Value(row, HtmlSignal.FromTitle), "title"),
        HtmlTopic.Title => Value(row, HtmlSignal.IsTitle) > 0 ? "says what the page's title says" : null,
        HtmlTopic.UnderHeading => Section(row),
        HtmlTopic.Neighbours => Around(Value(row, HtmlSignal.AroundProse)),
        >= HtmlTopic.LinkBox and <= HtmlTopic.SmallBox => Box(topic, row),
        _ => null,
    };

    private static string Words(float words) => words switch
    {
        <= 0 => "no words",
        <= 1 => "only one word",
        < 20 => $"only {Number(words)} words",
        _ => $"{Number(words)} words",
    };

    private static string? Sentences(ReadOnlySpan<float> row)
    {
        if (Value(row, HtmlSignal.SentenceEnds) <= 0 && Value(row, HtmlSignal.EndsSentence) <= 0)
        {
            return "no full sentence";
        }

        return Value(row, HtmlSignal.StopWordShare) is >= 0 and < 0.2f ? "few of the small words that sentences have" : null;
    }

    private static string? Capitals(ReadOnlySpan<float> row) =>
        Value(row, HtmlSignal.CapitalShare) > 0.5f ? "written in capitals" : Value(row, HtmlSignal.CapitalWordShare) > 0.5f ? "most of its words are capitalised" : null;

    private static string? Figures(ReadOnlySpan<float> row)
    {
        float share = Value(row, HtmlSignal.DigitShare) + Value(row, HtmlSignal.SymbolShare);
        return Value(row, HtmlSignal.Prices) > 0 ? "a price" : share > 0.5f ? "mostly numbers or signs" : share > 0.15f ? $"{Percent(share)} of it is numbers or signs" : null;
    }

    /// <summary>Elements that hold something alike say more than blocks of one kind do.</summary>
    private static string? Repeats(ReadOnlySpan<float> row)
    {
        (float boxes, float elements, float blocks) = (Value(row, HtmlSignal.CardSiblings), Value(row, HtmlSignal.RowSiblings), Value(row, HtmlSignal.SlotCount));
        return boxes >= 3 ? $"in one of {Number(boxes)} boxes built alike" : elements >= 3 ? $"in one of {Number(elements)} elements built alike" : blocks >= 3 ? $"one of {Number(blocks)} blocks with the same tags and classes" : null;
    }

    private static string? Landmark(HtmlTopic topic, bool isOutside, BlockMarkup markup) => (topic, isOutside) switch
    {
        (HtmlTopic.Article, true) => markup.HasArticle ? "outside the page's article elements" : null,
        (HtmlTopic.Main, true) => markup.HasMain ? "outside the page's main element" : null,
        (_, true) => null,
        (HtmlTopic.Aside, _) => "inside an aside",
        (HtmlTopic.Nav, _) => "inside a navigation element",
        (HtmlTopic.Header, _) => "inside a header",
        (HtmlTopic.Footer, _) => "inside a footer",
        (HtmlTopic.Form, _) => "inside a form",
        (HtmlTopic.Table, _) => "inside a table",
        (HtmlTopic.ListItem, _) => "inside a list entry",
        (HtmlTopic.Figure, _) => "inside a figure",
        (HtmlTopic.Link, _) => "inside a link",
        (HtmlTopic.Button, _) => "inside a button, a label or a choice",
        (HtmlTopic.Details, _) => "inside a part that is not always shown",
        _ => null,
    };

    private static string? Place(float place) => place switch
    {
        < 0.15f => "near the top of the page",
        > 0.85f => "near the end of the page",
        _ => null,
    };

    /// <param name="blocks">Blocks from there to this one; far below zero when the page has none.</param>
    /// <param name="what">What is measured from.</param>
    private static string? FromHeading(float blocks, string what) => blocks switch
    {
        <= NoHeading => null,
        < 0 => $"above the {what}",
        > 40 => $"far below the {what}",
        _ => null,
    };

    private static string? Section(ReadOnlySpan<float> row)
    {
        float links = Value(row, HtmlSignal.SectionLinks);
        return links > 0.4f ? $"in a section of which {Percent(links)} is links"
            : Value(row, HtmlSignal.SectionScore) < 0 ? "under a heading usual for boilerplate"
            : Value(row, HtmlSignal.OuterSectionScore) < 0 ? "in a part whose heading is usual for boilerplate" : null;
    }

    private static string? Around(float prose) => prose switch
    {
        <= 0 => "no prose around it",
        < 60 => "little prose around it",
        _ => null,
    };

    /// <summary>Speaks of the innermost container that gives reason to; those that a block does not have hold -1.</summary>
    private static string? Box(HtmlTopic topic, ReadOnlySpan<float> row)
    {
        for (int at = (int)HtmlSignal.Words1; at <= (int)HtmlSignal.Words5 && row[at] >= 0; at += 7)
        {
            ReadOnlySpan<float> values = row.Slice(at, 7);
            (float links, float paragraphs, float sentences, float share) = (values[1], values[4], values[5], values[6]);
            string? said = topic switch
            {
                HtmlTopic.LinkBox => links > 0.3f ? $"inside a box of which {Percent(links)} is links" : null,
                HtmlTopic.ParagraphBox => paragraphs <= 0 ? "inside a box without paragraphs" : paragraphs < 0.3f ? "inside a box of few paragraphs" : null,
                HtmlTopic.SentenceBox => sentences <= 0 ? "inside a box without sentences" : sentences < 0.03f ? "inside a box of few sentences" : null,
                HtmlTopic.SmallBox => share < 0.3f ? "inside a box with less than a third of the page's words" : null,
                _ => null,
            };
            if (said is not null)
            {
                return said;
            }
        }

        return null;
    }

    private static float Value(ReadOnlySpan<float> row, HtmlSignal signal) => row[(int)signal];

    private static string Percent(float share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(share * 100)} %");

    private static string Number(float value) => ((int)value).ToString(CultureInfo.InvariantCulture);
}
