using System.Globalization;

namespace ArticleCleaner.Signals;

/// <summary>What each signal of an HTML block means to a reader.</summary>
internal static class HtmlSignalPhrases
{
    private const float Far = 99;

    /// <summary>Says what the signal's value is, as a reason against the block; <see langword="null"/> when that says nothing to a reader.</summary>
    public static string? Describe(HtmlSignal signal, ReadOnlySpan<float> row) => signal switch
    {
        HtmlSignal.Words or HtmlSignal.CharsPerWord => Words(row[(int)HtmlSignal.Words]),
        HtmlSignal.LinkDensity or HtmlSignal.Links => row[(int)HtmlSignal.LinkDensity] > 0.2f ? $"{Percent(row[(int)HtmlSignal.LinkDensity])} of it is links" : null,
        HtmlSignal.StopWordShare or HtmlSignal.CommasPerWord or HtmlSignal.SentenceEnds or HtmlSignal.SentenceEndsPerWord or HtmlSignal.EndsSentence => "labels rather than sentences",
        HtmlSignal.CapitalWordShare or HtmlSignal.CapitalShare => "written in capitals like a label",
        HtmlSignal.DigitShare or HtmlSignal.SymbolShare or HtmlSignal.Year or HtmlSignal.Prices => row[(int)HtmlSignal.Prices] > 0 ? "a price" : "mostly numbers or signs",
        HtmlSignal.PhraseScore => row[(int)signal] < 0 ? "its wording is usual for boilerplate" : null,
        HtmlSignal.Hidden or HtmlSignal.NoScript or HtmlSignal.Template => row[(int)signal] > 0 ? "not shown on the page" : null,
        HtmlSignal.OwnMin or HtmlSignal.OwnMax or HtmlSignal.Tag or HtmlSignal.Shape => Names(row, HtmlSignal.OwnMin, "its own element bears a name usual for boilerplate"),
        >= HtmlSignal.ParentMin and <= HtmlSignal.ChainMean or HtmlSignal.ParentTag or HtmlSignal.CardMin or HtmlSignal.CardMax => Names(row, HtmlSignal.ChainMin, "the elements around it bear names (class, id) usual for boilerplate"),
        >= HtmlSignal.ToArticle and <= HtmlSignal.ToDetails => Landmark(signal, row[(int)signal]),
        >= HtmlSignal.SlotCount and <= HtmlSignal.SlotRank => row[(int)HtmlSignal.SlotCount] >= 3 ? $"one of {Number(row[(int)HtmlSignal.SlotCount])} blocks of the same template" : null,
        HtmlSignal.TextCount or HtmlSignal.TextRank => row[(int)HtmlSignal.TextCount] > 1 ? $"stands {Number(row[(int)HtmlSignal.TextCount])} times on the page" : null,
        >= HtmlSignal.CardSiblings and <= HtmlSignal.CardsShare => row[(int)HtmlSignal.CardSiblings] >= 3 ? $"in one of {Number(row[(int)HtmlSignal.CardSiblings])} similar boxes" : null,
        >= HtmlSignal.RowSiblings and <= HtmlSignal.RowLinks => row[(int)HtmlSignal.RowSiblings] >= 3 ? $"in a row of {Number(row[(int)HtmlSignal.RowSiblings])} similar elements" : null,
        HtmlSignal.BlockPlace or HtmlSignal.WordPlace or HtmlSignal.WordsBefore => Place(row[(int)HtmlSignal.BlockPlace]),
        HtmlSignal.FromMainHeading or HtmlSignal.FromTitle or HtmlSignal.WordsFromTitle => row[(int)signal] < 0 ? "above the title" : row[(int)signal] > 40 ? "far below the title" : null,
        HtmlSignal.IsTitle or HtmlSignal.TitleAgreement => row[(int)HtmlSignal.IsTitle] > 0 ? "the page's title, given apart" : null,
        >= HtmlSignal.HeadingLevel and <= HtmlSignal.OuterSectionScore => row[(int)HtmlSignal.SectionLinks] > 0.4f ? "in a section of links" : row[(int)HtmlSignal.SectionScore] < 0 ? "under a heading usual for boilerplate" : null,
        >= HtmlSignal.PreviousWords and <= HtmlSignal.AroundProse => row[(int)HtmlSignal.AroundProse] < 60 ? "hardly any prose around it" : null,
        HtmlSignal.Links1 or HtmlSignal.Links2 or HtmlSignal.Links3 or HtmlSignal.Links4 or HtmlSignal.Links5 => row[(int)signal] > 0.3f ? $"inside a box of which {Percent(row[(int)signal])} is links" : null,
        HtmlSignal.Share1 or HtmlSignal.Share2 or HtmlSignal.Share3 or HtmlSignal.Share4 or HtmlSignal.Words1 or HtmlSignal.Words2 or HtmlSignal.Words3 => row[(int)signal - ((int)signal - (int)HtmlSignal.Words1) % 7 + 6] < 0.3f ? "outside the largest part of the page" : null,
        HtmlSignal.Paragraphs1 or HtmlSignal.Paragraphs2 or HtmlSignal.Paragraphs3 or HtmlSignal.Sentences1 or HtmlSignal.Sentences2 or HtmlSignal.Sentences3 => "its surroundings hold few sentences",
        _ => null,
    };

    private static string Words(float words) => words switch
    {
        <= 1 => "only one word",
        < 20 => $"only {Number(words)} words",
        _ => $"{Number(words)} words",
    };

    private static string? Names(ReadOnlySpan<float> row, HtmlSignal lowest, string phrase) => row[(int)lowest] < -0.5f ? phrase : null;

    private static string? Landmark(HtmlSignal signal, float distance)
    {
        if (distance >= Far)
        {
            return signal switch
            {
                HtmlSignal.ToArticle => "outside any article element",
                HtmlSignal.ToMain => "outside the main element",
                _ => null,
            };
        }

        return signal switch
        {
            HtmlSignal.ToAside => "inside an aside",
            HtmlSignal.ToNav => "inside a navigation element",
            HtmlSignal.ToHeader => "inside a header",
            HtmlSignal.ToFooter => "inside a footer",
            HtmlSignal.ToForm => "inside a form",
            HtmlSignal.ToListItem => "a list entry",
            HtmlSignal.ToFigure => "inside a figure",
            HtmlSignal.ToLink => "inside a link",
            HtmlSignal.ToButton => "a button or its label",
            HtmlSignal.ToTable => "inside a table",
            HtmlSignal.ToDetails => "inside a part that is folded away",
            _ => null,
        };
    }

    private static string? Place(float place) => place switch
    {
        < 0.15f => "near the top of the page",
        > 0.85f => "near the end of the page",
        _ => null,
    };

    private static string Percent(float share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(share * 100)} %");

    private static string Number(float value) => ((int)value).ToString(CultureInfo.InvariantCulture);
}
