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

    [Test]
    public void LineBreaks_AreLines() =>
        Assert.That(Assembled.Only<CodeBlock>("<pre>a<br><br>b<br>c</pre>").Text, Is.EqualTo("a\n\nb\nc"));

    [Test]
    public void LinesInTableRows_AreOneListing() =>
        Assert.That(
            Assembled.Only<CodeBlock>("<table><tr><td></td><td><pre>a</pre></td></tr><tr><td></td><td><pre>  b</pre></td></tr></table>").Text,
            Is.EqualTo("a\n  b"));
}
