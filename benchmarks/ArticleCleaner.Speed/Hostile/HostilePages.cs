using System.Text;

namespace ArticleCleaner.Speed.Hostile;

/// <summary>The hostile pages, by what is wrong with them.</summary>
internal static class HostilePages
{
    private const string Sentence = "The ferry leaves the island twice a day, once with the bread and once with the post. ";

    public static IReadOnlyList<HostilePage> All { get; } = [.. Nested(), .. Flat(), .. Long(), .. Broken(), .. Mixed(), .. State(), .. Texts()];

    private static IEnumerable<HostilePage> Nested()
    {
        foreach (string tag in (string[])["div", "b", "font", "a href=x", "span", "blockquote", "button", "p", "em", "section", "svg", "template", "noscript", "details", "pre", "custom-tag", "h2"])
        {
            yield return Repeated("nested " + tag, 100_000, $"<{tag}>word ");
        }

        yield return Repeated("nested ul-li", 100_000, "<ul><li>word ");
        yield return Repeated("nested dl-dd", 100_000, "<dl><dd>word ");
        yield return Repeated("nested form-div", 100_000, "<form><div>word ");
        yield return Repeated("nested table", 100_000, "<table><tr><td>word ");
        yield return Repeated("nested table without cells", 100_000, "<table>word ");
        yield return Repeated("nested select-option", 100_000, "<select><option>word ");
        yield return Repeated("misnested b-p", 100_000, "<b>one<p>two</b>three</p>");
        yield return Repeated("misnested a-div", 100_000, "<a href=x>one<div>two</a>three");
        yield return Html("nested and closed div", scale => Times("<div>word ", 100_000, scale) + Times("</div>", 100_000, scale));
    }

    private static IEnumerable<HostilePage> Flat()
    {
        yield return Repeated("flat li", 1_000_000, "<li>an item");
        yield return Repeated("flat p", 500_000, "<p>a paragraph");
        yield return Repeated("flat links", 300_000, "<a href=\"/page\">a link</a> ");
        yield return Repeated("flat links in blocks", 300_000, "<div><a href=\"/page\">a link</a></div>");
        yield return Repeated("flat br", 1_000_000, "line<br><br>");
        yield return Repeated("flat cells", 1_000_000, "<td>x", "<table><tr>");
        yield return Repeated("flat rows", 300_000, "<tr><td>a<td>b", "<table>");
        yield return Repeated("flat images", 300_000, "<img src=a.jpg alt=picture>");
        yield return Repeated("flat figures", 200_000, "<figure><img src=a.jpg><figcaption>A caption</figcaption></figure>");
        yield return Repeated("players in one figure", 150_000, "<iframe src='https://www.youtube.com/embed/x'></iframe>", "<figure>");
        yield return Html("formulas and their pictures", scale => Times($"<p><math>{string.Concat(Enumerable.Repeat("<msqrt>", 90))}<mi>{new string('x', 5_000)}</mi></math>{string.Concat(Enumerable.Repeat("<img class=math alt=q>", 100))}</p>", 100, scale));
        yield return Repeated("flat scripts", 300_000, "<script>var a = '<p>';</script>");
        yield return Repeated("flat metas", 300_000, "<meta name=author content='Some Body'>", "<head>");
        yield return Repeated("flat data scripts", 100_000, "<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":{\"name\":\"Some Body\"}}</script>", "<head>");
        yield return Repeated("flat headings", 300_000, "<h2>A heading</h2>");
        yield return Repeated("flat bold", 500_000, "<b>bold</b> ");
        yield return Repeated("flat bold in one paragraph", 500_000, "<b>bold</b> word ", "<p>");
        yield return Repeated("flat pre", 200_000, "<pre><code>int a;</code></pre>");
        yield return Repeated("flat comments", 1_000_000, "<!-- -->x");
        yield return Repeated("same paragraph again and again", 200_000, $"<p>{Sentence}</p>");
        yield return Repeated("same paragraph and heading", 100_000, $"<h2>The ferry</h2><p>{Sentence}{Sentence}</p>");
        yield return Html("frames in noscript", scale => "<noscript>" + Times("<iframe src=a>", 1_000_000, scale) + "</noscript><p>text");
        yield return Html("long streamed parts", scale => string.Concat(Enumerable.Range(0, Count(4_000, scale)).Select(static i => $"<template id=\"B:{i:x}\"></template><div hidden id=\"S:{i:x}\"><p>{string.Concat(Enumerable.Repeat($"word {i} ", 500))}</div>")));
        yield return Html("streamed parts", scale => string.Concat(Enumerable.Range(0, Count(250_000, scale)).Select(static i => $"<template id=\"B:{i + 1:x}\"></template><div hidden id=\"S:{i:x}\">{i}</div>")));
        yield return Html("streamed parts in each other", scale => string.Concat(Enumerable.Range(0, Count(250_000, scale)).Select(static i => $"<div hidden id=\"S:{i:x}\">{i}<template id=\"B:{i + 1:x}\"></template></div>")));
    }

    private static IEnumerable<HostilePage> Long()
    {
        yield return Html("attributes", scale => "<p " + string.Join(' ', Enumerable.Range(0, Count(1_000_000, scale)).Select(i => $"a{i}=1")) + ">text");
        yield return Html("same attribute", scale => "<p " + Times("class=a ", 1_000_000, scale) + ">text");
        yield return Html("attribute value", scale => "<p class=\"" + Times("word ", 4_000_000, scale) + "\">text");
        yield return Html("classes everywhere", scale => Times($"<div class=\"{string.Concat(Enumerable.Repeat("nav-item ", 50))}\">x</div>", 20_000, scale));
        yield return Html("one line of prose", scale => "<p>" + Times(Sentence, 600_000, scale));
        yield return Html("text for screen readers in itself", scale => "<p>One " + Times("<span class=sr-only>a ", 250, 1) + Times("word ", 4_000_000, scale));
        yield return Html("one line without tags", scale => "<p>" + Times("word ", 10_000_000, scale));
        yield return Html("one word", scale => "<p>" + Times("abcdefghij", 5_000_000, scale));
        yield return Html("tag name", scale => "<" + Times("abcdefghij", 2_000_000, scale) + ">text");
        yield return Html("title", scale => "<title>" + Times("word ", 4_000_000, scale) + "</title><p>text");
        yield return Html("data script", scale => "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"" + Times("word ", 4_000_000, scale) + "\"}</script><p>text");
        yield return Html("nested data script", scale => "<script type='application/ld+json'>" + Times("[", 5_000_000, scale) + "</script><p>text");
        yield return Html("nested data objects", scale => "<script type='application/ld+json'>" + Times("{\"author\":", 1_000_000, scale) + "</script><p>text");
        yield return Html("preformatted", scale => "<pre>" + Times("int a = 1;\n", 2_000_000, scale));
        yield return Html("space", scale => "<p>a" + Times("          ", 5_000_000, scale) + "b");
    }

    private static IEnumerable<HostilePage> Broken()
    {
        yield return Html("unclosed comment", scale => "<p>text<!-- " + Times(Sentence, 200_000, scale));
        yield return Html("unclosed script", scale => "<p>text<script>" + Times(Sentence, 200_000, scale));
        yield return Html("unclosed style", scale => "<p>text<style>" + Times(Sentence, 200_000, scale));
        yield return Html("unclosed title", scale => "<title>" + Times(Sentence, 200_000, scale));
        yield return Html("unclosed textarea", scale => "<p>text<textarea>" + Times(Sentence, 200_000, scale));
        yield return Html("unclosed attribute", scale => "<p>text<a href=\"" + Times(Sentence, 200_000, scale));
        yield return Html("unclosed tag", scale => "<p>text<a " + Times(Sentence, 200_000, scale));
        yield return Html("unclosed cdata", scale => "<svg><![CDATA[" + Times(Sentence, 200_000, scale));
        yield return Html("script that escapes", scale => "<script><!--<script>" + Times("</script><!-- ", 500_000, scale));
        yield return Repeated("less-than signs", 10_000_000, "<");
        yield return Repeated("end tag starts", 3_000_000, "</");
        yield return Repeated("declarations", 1_000_000, "<!doctype x>");
        yield return Repeated("truncated tags", 1_000_000, "<div class=\"a\" <p");
        yield return Repeated("unmatched end tags", 1_000_000, "</div></p></b></table>x");
        yield return Html("unmatched end tags, deep", scale => Times("<div>", 1000, 1) + Times("</section></li></td></b>x", 1_000_000, scale));
        yield return Repeated("entities", 1_000_000, "&amp;&#65;&eacute;");
        yield return Repeated("unknown entities", 1_000_000, "&nonsenseentity;&#x110000;");
        yield return Repeated("ampersands", 10_000_000, "&");
        yield return new HostilePage("NULs", scale => new byte[Count(20_000_000, scale)]);
        yield return Html("markup with NULs", scale => Times("<p>wo\0rd\0</p>", 500_000, scale));
        yield return new HostilePage("random bytes", scale => Random(Count(20_000_000, scale), 0, 256));
        yield return new HostilePage("random high bytes", scale => Random(Count(10_000_000, scale), 0x80, 256));
        yield return new HostilePage("random ASCII", scale => Random(Count(10_000_000, scale), 0x20, 0x7F));
        yield return Html("random markup", scale => RandomMarkup(Count(1_000_000, scale)));
        yield return new HostilePage("empty", _ => []);
        yield return Html("one less-than sign", _ => "<");
    }

    private static IEnumerable<HostilePage> Mixed()
    {
        yield return Html("deep inline, then paragraphs", scale => Times("<b><i><font>", 30_000, scale) + Times("<p>a paragraph</p>", 500_000, scale));
        yield return Html("deep blocks, then paragraphs", scale => Times("<div>", 1000, 1) + Times("<p>a paragraph</p>", 500_000, scale));
        yield return Html("deep blocks, then prose", scale => Times("<div>", 1000, 1) + Times($"<p>{Sentence}{Sentence}</p>", 150_000, scale));
        yield return Html("deep lists, then items", scale => Times("<ul><li>", 140, 1) + Times("<li>an item", 500_000, scale));
        yield return Html("deep blocks, then rows", scale => "<table>" + Times("<tr><td><div>", 90, 1) + Times("<tr><td>x", 500_000, scale));
        yield return Html("articles", scale => Times($"<article><header>By Some Body</header><p>{Sentence}{Sentence}</p><footer>Share</footer></article>", 50_000, scale));
        yield return Html("profile again and again", scale => Times("<div><p>Name: Some Body</p><p>Email: some.body@mail.example</p><p>Phone: 555-0100 x123</p><p>Address: 1 Some Street</p></div>", 50_000, scale));
        yield return Html("records in one paragraph", scale => "<p>" + Times("Name: Prof. Kaylin Dach<br>Username: rowe.margot<br>Email: vkoss@hotmail.com<br>Phone: 1-260-874-2219 x0415<br>Company: Hermann, Thiel and Bins<br>one<br>two<br>three<br>four<br>five<br>", 20_000, scale));
        yield return Html("captions of one figure", scale => "<figure><img src=a>" + Times("<figcaption>x</figcaption>", 90_000, scale));
        yield return Html("captions among rules", scale => "<figure>" + Times("<hr>", 500_000, scale) + Times("<figcaption>x</figcaption>", 90_000, scale));
    }

    /// <summary>Pages that show next to nothing, so that the state in their scripts is read.</summary>
    private static IEnumerable<HostilePage> State()
    {
        yield return Html("state in a script", scale => "<p>text<script>window.__STATE__ = {\"body\":[" + Times($"\"{Sentence}{Sentence}\",", 300_000, scale) + "\"\"]};</script>");
        yield return Html("state cut off in a string", scale => "<p>text<script>window.__STATE__ = {\"body\":\"" + Times(Sentence, 600_000, scale));
        yield return Html("state nested", scale => "<p>text<script>window.__STATE__ = " + Times("{\"body\":[", 5_000_000, scale) + "</script>");
        yield return Html("state parsed", scale => "<p>text<script>window.__STATE__ = JSON.parse('{\"body\":\"" + Times("\\u0041 \\x41\\n", 3_500_000, scale) + "\"}')</script>");
        yield return Html("state in assignments", scale => "<p>text<script>" + Times("window.__STATE__ = {\"body\":\"text\"};\n", 1_400_000, scale) + "</script>");
        yield return Html("state in scripts", scale => "<p>text" + Times($"<script>window.__STATE__ = {{\"body\":\"{string.Concat(Enumerable.Repeat(Sentence, 10))}\"}};</script>", 50_000, scale));
        yield return Html("state pushed", scale => "<p>text" + Times($"<script>self.__next_f.push([1,\"1:T352,{string.Concat(Enumerable.Repeat(Sentence, 10))}\"])</script>", 50_000, scale));
        yield return Html("state pushed in short rows", scale => "<p>text<script>self.__next_f.push([1,\"" + Times("1:[]\\n", 7_000_000, scale) + "\"])</script>");
        yield return Html("state in a flat list", scale => "<p>text<script type='application/json' id='__NUXT_DATA__'>[{\"body\":1},[" + Times("1,", 5_000_000, scale) + "1],\"text\"]</script>");
    }

    private static IEnumerable<HostilePage> Texts()
    {
        yield return Text("text: lines", scale => Times("a line of text\n", 2_000_000, scale));
        yield return Text("text: prose lines", scale => Times(Sentence + Sentence + "\n", 200_000, scale));
        yield return Text("text: one line", scale => Times(Sentence, 600_000, scale));
        yield return Text("text: blank lines", scale => Times("\n", 30_000_000, scale));
        yield return Text("text: bold markers", scale => Times("**", 5_000_000, scale));
        yield return Text("text: bold words", scale => Times("**word** and ", 1_000_000, scale));
        yield return Text("text: bold lines", scale => Times("**The ferry** leaves\n", 500_000, scale));
        yield return Text("text: headings and prose", scale => Times($"The Ferry Again\n{Sentence}{Sentence}\n", 100_000, scale));
        yield return Text("text: contents", scale => Times("Table of Contents\n1. One\n2. Two\n", 200_000, scale));
        yield return Text("text: captions", scale => Times("Photo by Some Body on Pixabay\n", 500_000, scale));
        yield return Text("text: labels", scale => Times("Name: Some Body\nEmail: some.body@mail.example\nPhone: 555-0100\n", 150_000, scale));
        yield return Text("text: names", scale => Times("Name: a\n", 200_000, scale));
        yield return Text("text: bullets", scale => Times("- an item of a list\n", 500_000, scale));
        yield return Text("text: hash signs", scale => Times("#", 20_000_000, scale));
        yield return Text("text: wrapped", scale => Times("The ferry leaves the island twice a day, once with the bread and\nonce with the post, and nobody on the long grey quay minds waiting\nfor it, least of all the gulls.\n\n", 200_000, scale));
        yield return Text("text: pseudo-Latin", scale => Times("dolor sit amet consectetur adipisicing elit sed quia non numquam eius modi tempora\n", 200_000, scale));
    }

    private static HostilePage Repeated(string name, int count, string part, string before = "") =>
        Html(name, scale => before + Times(part, count, scale));

    private static HostilePage Html(string name, Func<double, string> make) =>
        new(name, scale => Encoding.UTF8.GetBytes("<!doctype html>" + make(scale)));

    private static HostilePage Text(string name, Func<double, string> make) =>
        new(name, scale => Encoding.UTF8.GetBytes(make(scale)));

    private static int Count(int full, double scale) => Math.Max(1, (int)(full * scale));

    private static string Times(string part, int count, double scale) =>
        new StringBuilder().Insert(0, part, Count(count, scale)).ToString();

    private static byte[] Random(int count, int from, int to)
    {
        var random = new Random(1);
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++)
        {
            bytes[i] = (byte)random.Next(from, to);
        }

        return bytes;
    }

    private static string RandomMarkup(int count)
    {
        var random = new Random(1);
        string[] parts = ["<div>", "</div>", "<p>", "</p>", "<b>", "</b>", "<table>", "<tr>", "<td>", "</table>", "<ul>", "<li>", "</ul>", "<a href=x>", "</a>", "<svg>", "</svg>", "<template>", "</template>", "word ", Sentence, "<br>", "<h2>", "</h3>", "<form>", "</form>", "&amp;", "<pre>", "</pre>"];
        var page = new StringBuilder();
        for (int i = 0; i < count; i++)
        {
            page.Append(parts[random.Next(parts.Length)]);
        }

        return page.ToString();
    }
}
