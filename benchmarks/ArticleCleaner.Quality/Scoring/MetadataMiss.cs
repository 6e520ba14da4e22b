namespace ArticleCleaner.Quality.Scoring;

/// <summary>Why a value of the metadata is not the set's.</summary>
public enum MissCause
{
    /// <summary>The set's value stands nowhere in the page as stored.</summary>
    NotOnPage,

    /// <summary>Answer and truth share their words or a name, or lie a day apart: a matter of form.</summary>
    OtherForm,

    /// <summary>The set's value was among the candidates; another was chosen, or none.</summary>
    NotChosen,

    /// <summary>The set's value stands in the page, and no reader collected it.</summary>
    NotCollected,
}

/// <summary>A value of the metadata that is not the set's.</summary>
/// <param name="Page">The page's id.</param>
/// <param name="Field"><c>title</c>, <c>author</c> or <c>date</c>.</param>
/// <param name="Cause">Why.</param>
/// <param name="Truth">The set's value.</param>
/// <param name="Answer">Ours, or <see langword="null"/>.</param>
/// <param name="Candidates">The field's candidates, the chosen ones marked by a star.</param>
public sealed record MetadataMiss(string Page, string Field, MissCause Cause, string Truth, string? Answer, IReadOnlyList<string> Candidates);
