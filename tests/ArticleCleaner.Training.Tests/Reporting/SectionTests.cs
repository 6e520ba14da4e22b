using System.Text;
using ArticleCleaner.Training.Reporting;
using ArticleCleaner.Training.Reporting.Sections;

namespace ArticleCleaner.Training.Tests.Reporting;

public sealed class SectionTests
{
    private static readonly ScoredPage[] Pages =
    [
        MadeUpPages.Page(PageType.Article, PageType.Article, 1),
        MadeUpPages.Page(PageType.Article, PageType.Forum, 0.8),
        MadeUpPages.Page(PageType.Article, PageType.Article, 0.6, language: "Arabic"),
        MadeUpPages.Page(PageType.Forum, PageType.Listing, 0.4, language: "Thai"),
    ];

    [Test]
    public void ConfusionCountsTruthsByGuesses()
    {
        var text = new StringBuilder();
        TypeConfusionSection.Table(text, Pages);
        Assert.That(text.ToString(), Is.EqualTo(
            """
            |  | article | forum | listing | right |
            |---|---|---|---|---|
            | **article** | 2 | 1 | · | 66.7 % |
            | **forum** | · | · | 1 | 0.0 % |

            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public void TypesStandBesideThePeers()
    {
        var text = new StringBuilder();
        var peers = new PeerFigures("a set", [new Peer("other", "a source", 0.5, new Dictionary<string, double> { ["article"] = 0.75 })]);
        ByTypeSection.Table(text, Pages, ReportData.ByType(Pages), peers);
        Assert.That(text.ToString(), Is.EqualTo(
            """
            | page type | pages | **F1** | precision | recall | other |
            |---|---|---|---|---|---|
            | all | 4 | **0.700** | 0.700 | 0.700 | 0.500 |
            | article | 3 | **0.800** | 0.800 | 0.800 | 0.750 |
            | forum | 1 | **0.400** | 0.400 | 0.400 | – |

            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public void RareLanguagesAreCountedTogether()
    {
        var text = new StringBuilder();
        LanguageSection.Table(text, [.. Pages, .. Pages, .. Pages]);
        Assert.That(text.ToString(), Does.Contain("| en | 6 | 0.900 |").And.Contain("| fewer than 5 pages each: Arabic, Thai | 6 | 0.500 |"));
    }

    [Test]
    public void EveryPeerNamesItsSource()
    {
        PeerFigures peers = PeerFigures.Load();
        Assert.That(peers.Peers, Is.Not.Empty);
        Assert.That(peers.Peers, Has.All.Matches<Peer>(static peer => peer is { Source.Length: > 0, ByType.Count: 7 }));
    }
}
