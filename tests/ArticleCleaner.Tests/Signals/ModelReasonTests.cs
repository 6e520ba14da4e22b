using ArticleCleaner.Signals;

namespace ArticleCleaner.Tests.Signals;

internal sealed class ModelReasonTests
{
    private static readonly string[] Fruits = ["beans", "lettuces", "apples", "pears", "leeks", "onions", "plums", "cherries", "peas", "carrots"];

    private static readonly string[] Prose = [.. Fruits.Select(fruit => $"<p>The garden behind the house had been left alone for years before we came, and in its {fruit} there was nobody who took any interest.</p>")];

    [Test]
    public void Without_class_or_id_no_reason_names_one()
    {
        string[] reasons = ReasonsOf("<dl><dt>Filed<dd>Garden news of ours</dl>");

        Assert.That(reasons, Has.Some.Contains("<dd>").Or.Some.Contains("<dl>"));
        Assert.That(reasons, Has.None.Contains("class").And.None.Contains(" id ").And.None.Contains("name"));
    }

    [Test]
    public void A_class_that_speaks_against_a_block_is_named()
    {
        string[] reasons = ReasonsOf("""<dl class="plain flex-wrap"><dt class="justify-center">Filed<dd class="justify-center">Garden news of ours</dl>""");

        Assert.That(reasons, Has.Some.Contains("class \"flex-wrap\"").Or.Some.Contains("class \"justify-center\""));
    }

    [Test]
    public void Only_where_a_page_has_a_main_element_or_an_article_something_is_outside_of_it()
    {
        const string box = "<dl><dt>Filed<dd>Garden news of ours</dl>";

        Assert.That(ReasonsOf(box), Has.None.Contains("outside the page's"));
    }

    [TestCase(-9999, null)]
    [TestCase(-3, "above the title")]
    [TestCase(3, null)]
    [TestCase(41, "far below the title")]
    public void Where_there_is_no_title_nothing_is_above_it(float blocks, string? said)
    {
        var row = new float[HtmlSignals.Count];
        row[(int)HtmlSignal.FromTitle] = blocks;

        Assert.That(HtmlSignalPhrases.Describe(HtmlTopic.FromTitle, row, new BlockMarkup()), Is.EqualTo(said));
    }

    [Test]
    public void Reasons_are_the_same_again_and_in_any_company()
    {
        string page = Page("<ul class=menu><li><a href=/a>Beds</a><li><a href=/b>Trees</a><li><a href=/c>Tools</a></ul><dl><dt>Filed<dd>Garden news of ours</dl>");
        var cleaner = new PageCleaner();
        string[] first = ReasonsBy(cleaner, page);
        _ = cleaner.Clean(Page("<div class=footer>Other words</div>"));

        Assert.That(ReasonsBy(cleaner, page), Is.EqualTo(first));
    }

    [Test]
    public void A_reason_speaks_of_what_repeats_only_once()
    {
        string cards = string.Concat(Enumerable.Repeat("<li class=card><h3>Beds</h3><div>Tools and trees</div></li>", 6));

        Assert.That(ReasonsOf($"<ul class=grid>{cards}</ul>").Select(reason => reason.Split("; ").Count(phrase => phrase.Contains("one of", StringComparison.OrdinalIgnoreCase))), Has.All.LessThanOrEqualTo(1));
    }

    private static string[] ReasonsOf(string box) => Reasons(Page(box));

    private static string Page(string box) =>
        $"<!doctype html><title>A garden of our own</title><h1>A garden of our own</h1>{string.Concat(Prose[..5])}{box}{string.Concat(Prose[5..])}";

    private static string[] Reasons(string page) => ReasonsBy(new PageCleaner(), page);

    private static string[] ReasonsBy(PageCleaner cleaner, string page)
    {
        string[] reasons = [.. cleaner.Clean(page).Removed.Where(removed => removed.Rule == "main-content").Select(removed => removed.Reason)];
        Assert.That(reasons, Is.Not.Empty);
        return reasons;
    }
}
