using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ArticleCleaner.Tests.Articles.Assembling;
using ArticleCleaner.Tests.Writing;

namespace ArticleCleaner.Tests.Laws;

/// <summary>Each word stands in the written HTML in the quotations, items and folded parts that it stands in on the page, and shares with the word before it those that it shares there.</summary>
public sealed class NestingLawTests
{
    private const int Pages = 400;

    private static readonly string[] Containers = ["blockquote", "li", "details"];

    [Test]
    public void MadeUpPages_KeepWhatStandsInWhat()
    {
        for (int seed = 0; seed < Pages; seed++)
        {
            string html = new Page(new Random(seed)).Blocks(2 + (seed % 3));

            Article article = Sample.Article([.. Assembled.Html(html)]);

            Assert.That(Nesting(article.ToHtml()), Is.EqualTo(Nesting(html)), html);
            Assert.That(OutputLaws.Markdown(article) ?? OutputLaws.Html(article) ?? OutputLaws.Json(article) ?? OutputLaws.Tei(article), Is.Null, html);
        }
    }

    /// <summary>For each word what it stands in, with a star before the first container that the word before it does not stand in.</summary>
    private static List<string> Nesting(string html)
    {
        var nesting = new List<string>();
        List<IElement> before = [];
        foreach (IText text in new HtmlParser().ParseDocument("<body>" + html).Body!.Descendants<IText>())
        {
            List<IElement> around = [.. text.Ancestors<IElement>().Where(element => Containers.Contains(element.LocalName)).Reverse()];
            foreach (string word in text.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word[0] == 'w'))
            {
                int shared = around.Zip(before).TakeWhile(pair => pair.First == pair.Second).Count();
                nesting.Add($"{word} in {string.Join('/', around.Select((element, i) => (i == shared ? "*" : "") + element.LocalName))}");
                before = around;
            }
        }

        return nesting;
    }

    /// <summary>A page of blocks in blocks, each with a word of its own.</summary>
    private sealed class Page(Random random)
    {
        private int _words;

        public string Blocks(int depth) => string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Block(depth)));

        private string Block(int depth) => random.Next(depth <= 0 ? 3 : 8) switch
        {
            0 or 1 => $"<p>{Word()}</p>",
            2 => $"<pre>{Word()}</pre>",
            3 => $"<blockquote>{Blocks(depth - 1)}</blockquote>",
            4 => $"<details>{Blocks(depth - 1)}</details>",
            5 => $"<details><summary>{Word()}</summary>{Blocks(depth - 1)}</details>",
            _ => $"<ul>{string.Concat(Enumerable.Range(0, random.Next(1, 3)).Select(_ => Item(depth - 1)))}</ul>",
        };

        private string Item(int depth)
        {
            string box = random.Next(3) == 0 ? "<input type=checkbox disabled>" : "";
            string text = random.Next(2) == 0 ? Word() : "";
            string blocks = Blocks(depth);

            // An item that begins with a list has no place in the levels of the outer one.
            return $"<li>{box}{(text.Length == 0 && blocks.StartsWith("<ul>", StringComparison.Ordinal) ? Word() : text)}{blocks}</li>";
        }

        private string Word() => $"w{_words++}";
    }
}
