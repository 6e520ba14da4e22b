using ArticleCleaner.Quality.Data;
using ArticleCleaner.Quality.Running;

namespace ArticleCleaner.Training.Data;

/// <summary>A page to learn from.</summary>
/// <param name="Set">The set it is from.</param>
/// <param name="Page">The page and its truth.</param>
/// <param name="Format">What it is read as: HTML, or flattened text.</param>
internal sealed record TrainingPage(string Set, EvaluationPage Page, PageFormat Format)
{
    public string Id => Page.Id;

    public string? Url => Page.Url;

    /// <summary>What keeps pages of one site in one fold: the registrable domain, or the page's own id.</summary>
    public string Group { get; } = Page.Domain ?? $"{Set}:{Page.Id}";

    public PageType PageType { get; } = Enum.TryParse(Page.Truth.PageType, ignoreCase: true, out PageType type) ? type : PageType.Unknown;

    /// <summary>The main content; empty in a set that only lists snippets.</summary>
    public string Truth => Page.Truth.Text ?? "";

    /// <summary>Reads the input's characters.</summary>
    public string ReadInput() => Format == PageFormat.Text ? SetRunner.AsText(Page).Text : SetRunner.AsStored(Page).Text;
}
