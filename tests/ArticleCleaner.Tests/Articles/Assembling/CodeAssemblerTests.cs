using ArticleCleaner.Boilerplate.Listings;

namespace ArticleCleaner.Tests.Articles.Assembling;

public sealed class CodeAssemblerTests
{
    [TestCase("<pre><code class='language-csharp hljs'>x</code></pre>", "csharp")]
    [TestCase("<pre class='lang-py prettyprint'>x</pre>", "py")]
    [TestCase("<div class='highlight highlight-source-rust'><pre>x</pre></div>", "rust")]
    [TestCase("<pre data-lang='Go'>x</pre>", "go")]
    [TestCase("<pre class='brush: js; toolbar: false'>x</pre>", "js")]
    [TestCase("<pre class='sourceCode haskell'><code>x</code></pre>", "haskell")]
    [TestCase("<pre>x</pre>", null)]
    public void Language_IsFoundWhereHighlightersPutIt(string html, string? expected) =>
        Assert.That(Assembled.Only<CodeBlock>(html).CodeLanguage, Is.EqualTo(expected));

    [TestCase("<div class='syntaxhighlighter java'><table><tr><td class=gutter><div class='line number1'>1</div><div class='line number2'>2</div></td><td class=code><div class=container><div class='line number1'><code>if (x)</code></div><div class='line number2'><code class='java spaces'>&nbsp;&nbsp;</code><code>y();</code></div></div></td></tr></table></div>")]
    [TestCase("<div class=crayon-syntax><table class=crayon-table><tr><td class=crayon-nums><div class=crayon-num>1</div><div class=crayon-num>2</div></td><td class=crayon-code><div class=crayon-line>if (x)</div><div class=crayon-line>&nbsp;&nbsp;y();</div></td></tr></table></div>")]
    public void TableOfAHighlighter_KeepsIndentationWithoutNumbers(string html)
    {
        IReadOnlyList<ArticleBlock> blocks = Assembled.WithRule($"<p>Before.</p>{html}<p>After.</p>", new ArticleCleaner.Boilerplate.Listings.ListingToolsRule());

        Assert.That(blocks.OfType<CodeBlock>().Single().Text.Replace('\u00A0', ' '), Is.EqualTo("if (x)\n  y();"));
    }

    [Test]
    public void Indentation_IsExact() =>
        Assert.That(
            Assembled.Only<CodeBlock>("<pre>\n    if (a)\n\n\t\tb();\n</pre>").Text,
            Is.EqualTo("    if (a)\n\n\t\tb();"));

    [Test]
    public void LinesInElements_AreOneListing() =>
        Assert.That(
            Assembled.Only<CodeBlock>("<pre><div>a:</div><div>  b</div><div></div><div>c</div></pre>").Text,
            Is.EqualTo("a:\n  b\n\nc"));

    [TestCase("<pre>a:<span class='site-code-line'>  b</span><span class='site-code-line'>  c</span>d</pre>", "a:\n  b\n  c\nd")]
    [TestCase("<pre>a:\n<span class='site-code-line'>  b\n</span>c\n<span class='site-code-line'>d</span>\ne</pre>", "a:\n  b\nc\nd\ne")]
    [TestCase("<pre><span class=x-code-line>a</span><span class=x-code-line></span><span class=x-code-line><b>c</b></span><b>d</b></pre>", "a\n\nc\nd")]
    [TestCase("<pre><span class=line>a\n</span><span class=line>b\n</span></pre>", "a\nb")]
    [TestCase("<pre><span class=line>a<br></span><span class=line>b<br></span></pre>", "a\nb")]
    [TestCase("<pre><i>1</i> <span class=line>a</span> b</pre>", "1 a b")]
    public void LinesInInlineElements_AreLinesOnce(string html, string text) =>
        Assert.That(Assembled.Only<CodeBlock>(html).Text, Is.EqualTo(text));

    [Test]
    public void LineBreaks_AreLines() =>
        Assert.That(Assembled.Only<CodeBlock>("<pre>a<br><br>b<br>c</pre>").Text, Is.EqualTo("a\n\nb\nc"));

    [TestCase("<div><pre class=' CodeMirror-line '>a</pre><pre class=' CodeMirror-line '>  b</pre></div>")]
    [TestCase("<div><div><pre class=CodeMirror-line>a</pre></div><div><pre class=CodeMirror-line>  b</pre></div></div>")]
    public void LinesOfAnEditor_AreOneListing(string html) => Assert.That(Assembled.Only<CodeBlock>(html).Text, Is.EqualTo("a\n  b"));

    [Test]
    public void LinesInTableRows_AreOneListing() =>
        Assert.That(
            Assembled.Only<CodeBlock>("<table><tr><td></td><td><pre>a</pre></td></tr><tr><td></td><td><pre>  b</pre></td></tr></table>").Text,
            Is.EqualTo("a\n  b"));

    [TestCase("<table class='highlight js-file-line-container'><tr><td class='blob-num' data-line-number=1></td><td class='blob-code js-file-line'><b>def</b> fill:</td></tr><tr><td class=blob-num></td><td class='blob-code js-file-line'>    <b>return</b> 1</td></tr></table>", "def fill:\n    return 1")]
    [TestCase("<table class='hljs-ln'><tr><td class='hljs-ln-numbers'></td><td class='hljs-ln-code'>let x;</td></tr><tr><td class='hljs-ln-numbers'></td><td class='hljs-ln-code'></td></tr><tr><td class='hljs-ln-numbers'></td><td class='hljs-ln-code'>  let y;</td></tr></table>", "let x;\n\n  let y;")]
    [TestCase("<div class='syntaxhighlighter js'><table><tr><td class=code><div class=container><div class=line><code>var</code> <code>a;</code></div><div class=line><code>b();</code></div></div></td></tr></table></div>", "var a;\nb();")]
    [TestCase("<table><tr><td id=L1></td><td id=LC1>if (x)</td></tr><tr><td id=L2></td><td id=LC2>    y();</td></tr></table>", "if (x)\n    y();")]
    [TestCase("<pre><code>    <span>if</span> (wet)\n        <span>run</span>();</code></pre>", "    if (wet)\n        run();")]
    [TestCase("<pre><code><span class=line><i>a</i></span><span class=line></span><span class=line>  b</span></code></pre>", "a\n\n  b")]
    [TestCase("<pre><code><span class=line>a</span>\n<span class=line></span>\n<span class=line>b</span></code></pre>", "a\n\nb")]
    [TestCase("<pre><code><span class=line><b>a\n</b></span><span class=line><b>b\n</b></span></code></pre>", "a\nb")]
    [TestCase("<pre>\n\n  <b>a</b>\n b</pre>", "  a\n b")]
    public void Listing_KeepsItsLinesAndIndentation(string html, string expected) =>
        Assert.That(Assembled.Only<CodeBlock>($"<p>Before.</p>{html}<p>After.</p>").Text, Is.EqualTo(expected));

    [TestCase("<table data-tab-size=8><tbody><tr><td id=file-x-L1>1</td><td id=file-x-LC1>a</td></tr><tr><td id=file-x-L2>2</td><td id=file-x-LC2>b</td></tr></tbody></table>")]
    [TestCase("<table><tr><td class=blob-num>1</td><td class='blob-code blob-code-inner'>a</td></tr><tr><td class=blob-num>2</td><td class='blob-code blob-code-inner'>b</td></tr></table>")]
    [TestCase("<table class=lntable><tr><td class=lntd><pre><code><span class=lnt>1\n</span><span class=lnt>2\n</span></code></pre></td><td class=lntd><pre><code class=language-go>a\nb</code></pre></td></tr></table>")]
    [TestCase("<table class='hljs-ln'><tr><td class='hljs-ln-numbers'>1</td><td class='hljs-ln-code'>a</td></tr><tr><td class='hljs-ln-numbers'>2</td><td class='hljs-ln-code'>b</td></tr></table>")]
    public void NumbersBesideAListing_AreLeftOut(string html) =>
        Assert.That(Assembled.WithRule(html, new ListingToolsRule()).OfType<CodeBlock>().Single().Text, Is.EqualTo("a\nb"));

    [TestCase("<td id=LC1>if (x)</td>", false)]
    [TestCase("<td>Lake Cowal</td><td id=LC1>if (x)</td>", false)]
    [TestCase("<td></td><td id=LC1>if (x)</td>", false)]
    [TestCase("<td>1</td><td id=LC1>if (x)</td>", true)]
    [TestCase("<th><b>1</b></th><td id=LC1>if (x)</td>", true)]
    [TestCase("<td class=lineno></td><td id=LC1>if (x)</td>", true)]
    [TestCase("<td id=L1></td><td id=LC1>if (x)</td>", true)]
    public void CellNamedAsALine_IsOneBehindItsNumber(string cells, bool isCode) =>
        Assert.That(Assembled.Html($"<p>Before.</p><table><tr>{cells}</tr></table>").OfType<CodeBlock>().Any(), Is.EqualTo(isCode));

    [TestCase("<pre class='hljs language-python'>a</pre>")]
    [TestCase("<pre class='hljs'><code class='hljs python'>a</code></pre>")]
    public void Language_IsNamedBehindTheHighlighter(string html) =>
        Assert.That(Assembled.Only<CodeBlock>(html).CodeLanguage, Is.EqualTo("python"));
}
