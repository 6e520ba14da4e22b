namespace ArticleCleaner.Tests.Html;

public sealed class FrontEndTests
{
    /// <summary>Constructs that once made a difference.</summary>
    [TestCase("<head><template><span>Kept aside</span></template></head><body><p>Text")]
    [TestCase("<head><noscript>Needs <a href=x>scripts</a></noscript></head><body><p>Text")]
    [TestCase("<body><div><template shadowrootmode=open><p>Shown</p></template><p>Slotted")]
    [TestCase("<svg><g><desc><p>Inside</p></desc><text>also</text></g></svg><p>Text")]
    [TestCase("<svg><g><p>Outside</p></g></svg><p>Text")]
    [TestCase("<pre><code><xmp># one\n<b>two</b></xmp></code></pre><p>Text")]
    [TestCase("<p>One<div>Two<p>Three</div>Four")]
    [TestCase("<ul><li>One<li>Two<ul><li>Three</ul><li>Four</ul>Five")]
    [TestCase("<table><tr><td>One<td>Two<tr><td>Three</table>Four")]
    [TestCase("<b><p>One</b>Two</p>Three")]
    [TestCase("<a href=1>One<div>Two</a>Three</div>")]
    [TestCase("One</p>Two</br>Three</div>Four")]
    [TestCase("<select><option>One<option>Two</select>Three")]
    [TestCase("<h1>One<h2>Two</h1>Three")]
    [TestCase("<title>Not closed <p>One")]
    [TestCase("<dl><dt>One<dd>Two<dt>Three</dl>Four")]
    public void Read_Construct_AsTheFullParser(string html) =>
        Assert.That(FrontEndComparison.FirstDifference(html), Is.Null);

    [TestCase("wcxb")]
    [TestCase("aeb")]
    [TestCase("trafilatura")]
    [Category("Development")]
    public void Read_DevelopmentPages_NearlyAllAsTheFullParser(string set)
    {
        IReadOnlyList<string> pages = DevelopmentData.Pages(set);
        int same = 0;
        foreach (string file in pages)
        {
            if (FrontEndComparison.FirstDifference(FrontEndComparison.Decode(DevelopmentData.Read(file))) is { } difference)
            {
                TestContext.Out.WriteLine($"{Path.GetFileName(file)}: {difference}");
            }
            else
            {
                same++;
            }
        }

        TestContext.Out.WriteLine($"{same} of {pages.Count} pages the same");
        Assert.That(same, Is.GreaterThanOrEqualTo(Math.Ceiling(pages.Count * 0.99)));
    }
}
