using CsCheck;

namespace ArticleCleaner.Tests;

/// <summary>Whatever the page, its visible characters are kept or removed, each once.</summary>
public sealed class ConservationTests
{
    private const int Iterations = 1500;

    private static readonly PageCleaner Cleaner = new();

    private static readonly string[] Words =
    [
        "The ferry leaves the island twice a day, once with the bread and once with the post, and nobody minds waiting for it. ",
        "word ", "Word", " ", "\n", "\u00A0", "é", "漢字かな。", "שלום ", "\uD83D\uDE00", "\uD83D", "\0", "\u0001", "\u200B", "&amp;", "&", "&#0;", "<", ">", "\"", "-", "—",
        "Table of Contents", "Read more", "Share", "Photo: Some Body / Agency", "Copyright 2024", "Leave a comment below!", "https://island.example/a?b=c", "lorem ipsum dolor sit amet ",
        "Name: Some Body", "Email: some.body@mail.example", "Phone: 555-0100 x123", "Facebook", "12 March 2024", "By Some Body",
    ];

    private static readonly string[] Markup =
    [
        "<html>", "<head>", "</head>", "<body>", "<title>", "</title>", "<div>", "</div>", "<p>", "</p>", "<b>", "</b>", "<i>", "</i>", "<a href=/x>", "</a>", "<br>", "<hr>", "<h1>", "</h1>",
        "<h2>", "</h3>", "<ul>", "<ol>", "<li>", "</ul>", "<table>", "<tr>", "<td>", "<th>", "</td>", "</table>", "<blockquote>", "</blockquote>", "<pre>", "</pre>", "<code>", "</code>", "<svg>",
        "</svg>", "<template>", "</template>", "<noscript>", "</noscript>", "<script>", "</script>", "<style>", "</style>", "<textarea>", "</textarea>", "<select><option>", "</select>", "<form>",
        "</form>", "<figure>", "<figcaption>", "</figcaption>", "</figure>", "<img src=a.jpg alt=Picture>", "<nav>", "</nav>", "<footer>", "</footer>", "<aside>", "</aside>", "<article>", "</article>",
        "<dl><dt>", "<dd>", "</dl>", "<details><summary>", "</details>", "<!--", "-->", "<p hidden>", "<div style='display:none'>", "<div class='share comments sidebar'>", "<math>", "</math>", "<iframe>",
        "</iframe>", "<x-y>", "</x-y>", "<button>", "</button>", "<sup>", "</sup>", "<p class=author rel=author>", "<div itemtype=http://schema.org/Person>", "<", "</", "<a href=\"", "<script type='application/ld+json'>{",
    ];

    private static readonly string[] Lines =
    [
        "\n", "\n\n", "\r\n", "\t", "- ", "* ", "1. ", "# ", "## ", "**", "> ", "=====", "-----", "•", "\u2028", "\u2029", "\f", "| a | b |", "```",
    ];

    [Test]
    public void Clean_MarkupSoup_Conserves() =>
        Gen.OneOf([.. Words, .. Markup, .. Markup]).Array[0, 120].Select(string.Concat)
            .Sample(html => Holds(html, PageFormat.Html), iter: Iterations);

    [Test]
    public void Clean_IndentedListingBehindAParagraphSeparator_Conserves() =>
        Holds("The ferry leaves the island twice a day, once with the bread.\u2029\tint a = 1;\n\tint b = 2;\n\tint c = 3;\n\nNobody minds waiting for it.", PageFormat.Text);

    [Test]
    public void Clean_TextSoup_Conserves() =>
        Gen.OneOf([.. Words, .. Lines, .. Lines]).Array[0, 120].Select(string.Concat)
            .Sample(text => Holds(text, PageFormat.Text), iter: Iterations);

    [Test]
    public void Clean_AnyCharacters_Conserves() =>
        Gen.String[0, 400].Sample(page => Holds(page, PageFormat.Html) && Holds(page, PageFormat.Text) && Holds(page, PageFormat.Auto), iter: Iterations);

    [Test]
    public void Clean_AnyBytes_Conserves() =>
        Gen.Byte.Array[0, 400].Sample(page => Conservation.Violation(Cleaner.Clean(page)) is null, iter: Iterations);

    [Test]
    public void Clean_AnyLimits_Conserves() =>
        Gen.Select(Gen.OneOf([.. Words, .. Markup]).Array[0, 60].Select(string.Concat), Gen.Int[1, 300], Gen.Int[1, 12], Gen.Int[1, 12], Gen.OneOf(PageFormat.Html, PageFormat.Text))
            .Sample(
                (page, input, blocks, nesting, format) =>
                {
                    var cleaner = new PageCleaner(new CleanerOptions { Limits = new CleanerLimits { MaxInputLength = input, MaxBlocks = blocks, MaxNesting = nesting, MaxAttributes = 1 } });
                    return Conservation.Violation(cleaner.Clean(page, new PageHints { Format = format })) is null;
                },
                iter: Iterations);

    [TestCase("wcxb")]
    [TestCase("aeb")]
    [TestCase("trafilatura")]
    [Category("Development")]
    public void Clean_DevelopmentPages_Conserves(string set)
    {
        foreach (string file in DevelopmentData.Pages(set))
        {
            Article article = Cleaner.Clean(DevelopmentData.Read(file));
            Assert.That(Conservation.Violation(article), Is.Null, file);

            string flat = article.PageText;
            Assert.That(Conservation.Violation(Cleaner.Clean(flat, new PageHints { Format = PageFormat.Text }), WithoutMark(flat)), Is.Null, file + " flattened");
        }
    }

    private static bool Holds(string page, PageFormat format)
    {
        Article article = Cleaner.Clean(page, new PageHints { Format = format });
        return Conservation.Violation(article, format == PageFormat.Text ? WithoutMark(page) : null) is null;
    }

    /// <summary>A byte order mark is not part of the page text.</summary>
    private static string WithoutMark(string page) => page.StartsWith('\uFEFF') ? page[1..] : page;
}
