using ArticleCleaner.Articles;
using ArticleCleaner.Boilerplate;
using ArticleCleaner.Boilerplate.Listings;
using ArticleCleaner.Tests.Articles.Assembling;

namespace ArticleCleaner.Tests.Boilerplate;

public sealed class ListingToolsRuleTests
{
    [TestCase("<pre><button>Copy</button><code><span class=lineno>1 </span>a();\n<span class=lineno>2 </span>  b();\n<span class=lineno>3 </span>c();</code></pre>")]
    [TestCase("<table><tr><td class=gutter><pre>1\n2\n3</pre></td><td class=code><pre>a();\n  b();\nc();</pre></td></tr></table>")]
    [TestCase("<div class=box><button class=copy-code>Copy</button><pre>a();\n  b();\nc();</pre></div>")]
    public void LineNumbersAndButtons_AreRemoved(string listing)
    {
        IReadOnlyList<ArticleBlock> blocks = Assembled.WithRule(listing, new ListingToolsRule());

        Assert.That(blocks.Select(block => block.Text), Is.EqualTo(new[] { "a();\n  b();\nc();" }));
        Assert.That(blocks[0], Is.TypeOf<CodeBlock>());
    }
}
