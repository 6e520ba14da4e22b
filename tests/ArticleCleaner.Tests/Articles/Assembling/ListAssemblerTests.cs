using ArticleCleaner.Tests.Laws;
using ArticleCleaner.Tests.Writing;

namespace ArticleCleaner.Tests.Articles.Assembling;

public sealed class ListAssemblerTests
{
    [TestCase("<ul lang=de><li>eins</li><li>zwei</li></ul>", "de")]
    [TestCase("<ul><li lang=de>eins</li><li>two</li></ul>", null)]
    public void LanguageOfAList_IsThatOfAllItems(string html, string? language) =>
        Assert.That(Assembled.Only<ListBlock>(html).Language, Is.EqualTo(language));

    [TestCase("<ul><li>one</li></ul><ol><li><pre>make</pre></li></ol>", "0•one / 0·1 / Code 1")]
    [TestCase("<ul><li>one</li></ul><ol><li><table><tr><th>k<th>v<tr><td>1<td>2</table></li></ol>", "0•one / 0·1 / Table 1")]
    [TestCase("<ul><li>one</li><li><pre>make</pre></li></ul>", "0•one 0• / Code 1")]
    [TestCase("<ul><li>one</li></ul><ul><li><img src=/a.jpg></li><li>two</li></ul>", "0•one / 0• / Figure 1 / 0•two")]
    [TestCase("<ul><li><img src=/a.jpg>one</li><li>two</li></ul>", "0• / Figure 1 / 0+one 0•two")]
    [TestCase("<ul><li>one<pre>make</pre></li></ul>", "0•one / Code 1")]
    [TestCase("<ul><li>one<img src=/a.jpg></li></ul>", "0•one / Figure 1")]
    [TestCase("<ul><li>one<ul><li>two</li><li><pre>make</pre></li></ul></li></ul>", "0•one 1•two 1• / Code 2")]
    [TestCase("<ul><li>one<ul><li>two<pre>make</pre></li></ul></li></ul>", "0•one 1•two / Code 2")]
    [TestCase("<ul><li><ol><li><pre>make</pre></li><li>two</li></ol>one</li></ul>", "0• 1·1 / Code 2 / 1·2two 0+one")]
    [TestCase("<ol><li><pre>make</pre><pre>make install</pre></li><li><pre>make clean</pre></li><li>done</li></ol>", "0·1 / Code 1 / Code 1 / 0·2 / Code 1 / 0·3done")]
    [TestCase("<ul><li><blockquote>said</blockquote></li><li>one</li></ul>", "0• / Quote 1 / 0•one")]
    [TestCase("<ul><li>one</li><li><hr></li><li>two</li></ul>", "0•one / Rule 0 / 0•two")]
    [TestCase("<ol><li><details><pre>make</pre></details></li><li>two</li></ol>", "0·1 / Details 1 / Code 1 / 0·2two")]
    [TestCase("<ol><li><details>folded<pre>make</pre></details>after</li><li>two</li></ol>", "0·1 / Details 1 / Paragraph 1 / Code 1 / 0+after 0·2two")]
    [TestCase("<ol><li><details>folded<details><pre>make</pre></details></details></li></ol>", "0·1 / Details 1 / Paragraph 1 / Details 1 / Code 1")]
    [TestCase("<ol><li><details><pre>make</pre><p>folded</p></details>after</li><li>two</li></ol>", "0·1 / Details 1 / Code 1 / Paragraph 1 / 0+after 0·2two")]
    [TestCase("<ol><li>one<details><summary>more</summary><ul><li>folded</li></ul>too</details></li><li>two</li></ol>", "0·1one / Details 1 / 0•folded / Paragraph 1 / 0·2two")]
    public void WhatAnItemWithoutTextHolds_IsInAnItemOfItsOwn(string html, string expected)
    {
        IReadOnlyList<ArticleBlock> blocks = Assembled.Html(html);

        Assert.That(string.Join(" / ", blocks.Select(Shape)), Is.EqualTo(expected));
        Assert.That(blocks.OfType<ListBlock>().All(list => list.Text == string.Join('\n', list.Items.Select(item => item.Text).Where(text => text.Length > 0))));

        static string Shape(ArticleBlock block) => block is ListBlock list
            ? string.Join(' ', list.Items.Select(item => $"{item.Level}{(item.Continues ? "+" : item.Ordered ? $"·{item.Number}" : "•")}{item.Text}"))
            : $"{block.GetType().Name.Replace("Block", "")} {block.ListDepth}";
    }

    [TestCase("<ul class=contains-task-list><li class=task-list-item><input type=checkbox id='' class=task-list-item-checkbox disabled checked> Tar</li><li class=task-list-item><input type=checkbox class=task-list-item-checkbox> Rope</li></ul>", "☑☐")]
    [TestCase("<ul><li><input checked='' disabled='' type='checkbox'>Tar</li><li><p><input type=CHECKBOX disabled> Rope</p></li></ul>", "☑☐")]
    [TestCase("<ul class=task-list><li><label><input type=checkbox checked>Tar</label></li><li>Rope</li></ul>", "☑–")]
    [TestCase("<ol><li><input type=checkbox checked> Tar</li></ol>", "☑")]
    [TestCase("<ul><li><input type=checkbox name=tar checked> Tar</li><li><input type=checkbox id=b1> Rope</li></ul>", "––")]
    [TestCase("<ul class=metodos><li><input type=checkbox name=tar id=b1> Tar</li></ul>", "–")]
    [TestCase("<ul class=my-todo-list><li><input type=checkbox id=b2> Rope</li></ul>", "☐")]
    [TestCase("<ul><li>Tar <input type=checkbox disabled checked></li><li><input type=radio disabled> Rope</li></ul>", "––")]
    [TestCase("<ul class=task-list><li>All<ul><li><input type=checkbox disabled> Tar</li></ul></li></ul>", "–☐")]
    public void BoxOfATask_IsTheItems(string html, string expected) =>
        Assert.That(
            string.Concat(Assembled.Only<ListBlock>(html).Items.Select(item => item.IsChecked is { } ticked ? ticked ? '☑' : '☐' : '–')),
            Is.EqualTo(expected));

    [TestCase("<ul><li><input type=checkbox disabled checked> Tar<pre>make</pre>and rope</li><li><input type=checkbox disabled> [x] <b>Paint</b></li></ul>", "- [x] Tar||  ```|  make|  ```||  and rope|- [ ] \\[x\\] **Paint**|", "- [x] Tar|      make||      and rope|- [ ] [x] Paint|")]
    [TestCase("<ul><li><input type=checkbox disabled checked><pre>make</pre>Tar</li></ul>", "- [x] &nbsp;||  ```|  make|  ```||  Tar|", "- [x] make||      Tar|")]
    [TestCase("<ol><li><input type=checkbox disabled><blockquote>said</blockquote></li><li><input type=checkbox disabled checked><img src=/a.jpg alt=Tar></li></ol>", "1. [ ] &nbsp;||   > said|2. [x] &nbsp;||   ![Tar](/a.jpg)|", "1. [ ] said|")]
    [TestCase("<ul><li><input type=checkbox disabled checked><blockquote><ul><li>a</li></ul></blockquote></li></ul>", "- [x] &nbsp;||  > - a|", "- [x] - a|")]
    [TestCase("<ol><li><input type=checkbox disabled> Tar<ul><li><input type=checkbox disabled checked> Oil</li></ul></li></ol>", "1. [ ] Tar|   - [x] Oil|", "1. [ ] Tar|       - [x] Oil|")]
    [TestCase("<ul><li><a href='https://example.org/'>X</a></li><li>or <a href='https://example.org/'><b>x</b></a></li></ul><p><a href='https://example.org/'>X</a></p>", "- [&#88;](https://example.org/)|- or [**x**](https://example.org/)||[X](https://example.org/)|", "- X|- or x||X|")]
    [TestCase("<blockquote><ul><li><pre>make</pre></li><li>two</li></ul></blockquote>", "> - ```|>   make|>   ```|> - two|", "- make|- two|")]
    [TestCase("<blockquote><ul><li><code>make</code> it</li></ul></blockquote>", "> - `make` it|", "- make it|")]
    [TestCase("<ul><li>one<blockquote><ul><li><pre>make</pre></li><li>x</li></ul></blockquote></li><li>two</li></ul>", "- one||  > - ```|  >   make|  >   ```|  > - x|- two|", "- one|  - make|  - x|- two|")]
    [TestCase("<ol><li><blockquote><ol><li>in</li></ol></blockquote>after</li><li>two</li></ol>", "1. > 1. in||   after|2. two|", "1. 1. in||   after|2. two|")]
    [TestCase("<ul><li>one<blockquote><ul><li>a</li></ul><ul><li>b</li></ul></blockquote></li></ul>", "- one||  > - a|  >|  > * b|", "- one|  - a|  - b|")]
    [TestCase("<ol><li>one<details><ul><li>folded</li></ul></details></li><li>two</li></ol>", "1. one|   - folded|2. two|", "1. one|   - folded|2. two|")]
    [TestCase("<blockquote><p>one</p><details><blockquote>folded</blockquote></details><p>two</p></blockquote>", "> one|>|> > folded|>|> two|", "one||folded||two|")]
    [TestCase("<blockquote><ul><li>a</li></ul></blockquote><blockquote><ul><li>b</li></ul></blockquote>", "> - a||> - b|", "- a||- b|")]
    [TestCase("<blockquote>p<ul><li>a</li></ul></blockquote><blockquote>q<ul><li>b</li></ul>r</blockquote>", "> p|>|> - a||> q|>|> - b|>|> r|", "p||- a||q||- b||r|")]
    [TestCase("<blockquote><blockquote><pre>a</pre></blockquote></blockquote><blockquote><blockquote><pre>b</pre></blockquote></blockquote>", "> > ```|> > a|> > ```||> > ```|> > b|> > ```|", "a||b|")]
    [TestCase("<blockquote><blockquote><pre>a</pre></blockquote><blockquote><pre>b</pre></blockquote><pre>c</pre></blockquote>", "> > ```|> > a|> > ```|>|> > ```|> > b|> > ```|>|> ```|> c|> ```|", "a||b||c|")]
    [TestCase("<ul><li>one<blockquote><ol><li>a</li></ol></blockquote><blockquote><ol><li><pre>b</pre></li></ol></blockquote></li></ul>", "- one||  > 1. a||  > 1. ```|  >    b|  >    ```|", "- one|  1. a|  1. b|")]
    [TestCase("<ul><li>one<pre>make</pre></li></ul><blockquote><ul><li>x</li></ul></blockquote>", "- one||  ```|  make|  ```||> - x|", "- one|  make||- x|")]
    public void List_IsWrittenAsItStands(string html, string markdown, string text)
    {
        Article article = Sample.Article([.. Assembled.Html(html)]);

        Assert.That((article.ToMarkdown().Replace('\n', '|'), article.ToText().Replace('\n', '|')), Is.EqualTo((markdown, text)));
        Assert.That((OutputLaws.Markdown(article), OutputLaws.Html(article), OutputLaws.Json(article), OutputLaws.Tei(article)), Is.EqualTo(((string?)null, (string?)null, (string?)null, (string?)null)));
    }

    [TestCase("<ul><li><input type=checkbox disabled checked><pre>make</pre>Tar</li></ul>", "<li>☑<pre><code>make</code></pre>\n<p>Tar</p></li>")]
    [TestCase("<ul><li><input type=checkbox disabled><blockquote>said</blockquote></li></ul>", "<li>☐\n<blockquote>")]
    [TestCase("<ul><li><input type=checkbox disabled> Tar</li></ul>", "<li>☐ Tar</li>")]
    public void BoxInHtml_HasABlankBehindItBeforeTextOnly(string html, string expected) =>
        Assert.That(Sample.Article([.. Assembled.Html(html)]).ToHtml(), Does.Contain(expected));

    [Test]
    public void Nested_KeepsLevelsAndOrder()
    {
        ListBlock list = Assembled.Only<ListBlock>(
            "<ul><li>Bread<ol><li>rye</li><li><p>wheat</p></li></ol></li><li><span>Milk</span></li></ul>");

        Assert.That(
            list.Items.Select(item => (item.Text, item.Level, item.Ordered, item.Number)),
            Is.EqualTo(new (string, int, bool, int?)[] { ("Bread", 0, false, null), ("rye", 1, true, 1), ("wheat", 1, true, 2), ("Milk", 0, false, null) }));
        Assert.That(list.Text, Is.EqualTo("Bread\nrye\nwheat\nMilk"));
    }

    [Test]
    public void SeveralParagraphs_AreLinesOfOneItem()
    {
        ListBlock list = Assembled.Only<ListBlock>("<ul><li><p>First.</p><p>Second <b>bold</b>.</p></li><li>Third.</li></ul>");

        Assert.That(list.Items.Select(item => item.Text), Is.EqualTo(new[] { "First.\nSecond bold.", "Third." }));
        Assert.That(list.Items[0].Inlines, Is.EqualTo(new[] { new InlineSpan(14, 4, InlineKind.Strong) }));
    }

    [Test]
    public void TextBehindNestedList_ContinuesItsItem()
    {
        ListBlock list = Assembled.Only<ListBlock>("<ul><li>Before<ul><li>inner</li></ul>after</li></ul>");

        Assert.That(
            list.Items.Select(item => (item.Text, item.Level, item.Continues)),
            Is.EqualTo(new[] { ("Before", 0, false), ("inner", 1, false), ("after", 0, true) }));
    }

    [Test]
    public void CodeInItem_InterruptsTheListAndNumbersGoOn()
    {
        IReadOnlyList<ArticleBlock> blocks = Assembled.Html("<ol start=3><li>Open it:<pre>open</pre></li><li>Close it:<pre>close</pre>Done.</li></ol>");

        Assert.That(blocks.Select(block => block.Text), Is.EqualTo(new[] { "Open it:", "open", "Close it:", "close", "Done." }));
        Assert.That(((ListBlock)blocks[0]).Items[0].Number, Is.EqualTo(3));
        Assert.That(((ListBlock)blocks[2]).Items[0].Number, Is.EqualTo(4));
        Assert.That(((ListBlock)blocks[4]).Items[0].Continues, Is.True);
        Assert.That(blocks[1].ListDepth, Is.EqualTo(1));
    }

    [Test]
    public void DefinitionList_TellsTermsFromDescriptions()
    {
        ListBlock list = Assembled.Only<ListBlock>("<dl><dt>Keel</dt><dd>The spine of a ship.</dd><dt>Bow</dt><dd>Its front.</dd></dl>");

        Assert.That(
            list.Items.Select(item => item.Kind),
            Is.EqualTo(new[] { ListItemKind.Term, ListItemKind.Description, ListItemKind.Term, ListItemKind.Description }));
    }

    [Test]
    public void ItemsWithHeadings_AreSections()
    {
        IReadOnlyList<ArticleBlock> blocks = Assembled.Html("<ul><li><h3>One</h3><p>Text one.</p><ul><li>point</li></ul></li><li><h3>Two</h3><p>Text two.</p></li></ul>");

        Assert.That(
            blocks.Select(block => block.GetType().Name),
            Is.EqualTo(new[] { nameof(HeadingBlock), nameof(ParagraphBlock), nameof(ListBlock), nameof(HeadingBlock), nameof(ParagraphBlock) }));
    }

    [Test]
    public void ItemsWithoutList_AreAList()
    {
        ListBlock list = Assembled.Only<ListBlock>("<body><p>Things:</p><li>one<li>two</body>");

        Assert.That(list.Items.Select(item => item.Text), Is.EqualTo(new[] { "one", "two" }));
    }

    [TestCase("<ol reversed><li>a<li>b<li>c</ol>", new[] { 3, 2, 1 })]
    [TestCase("<ol><li>a<li value=7>b<li>c</ol>", new[] { 1, 7, 8 })]
    public void Numbers_FollowStartValueAndDirection(string html, int[] expected) =>
        Assert.That(Assembled.Only<ListBlock>(html).Items.Select(item => item.Number), Is.EqualTo(expected));

    [Test]
    public void TextInput_BulletsAndBoldMarkersAreNotText()
    {
        IReadOnlyList<ArticleBlock> blocks = Assembled.Text("A **bold** word.\n- one\n- **two**\n1. first\n");

        Assert.That(blocks[0].Text, Is.EqualTo("A bold word."));
        Assert.That(((ParagraphBlock)blocks[0]).Inlines, Is.EqualTo(new[] { new InlineSpan(2, 4, InlineKind.Strong) }));
        Assert.That(((ListBlock)blocks[1]).Items.Select(item => item.Text), Is.EqualTo(new[] { "one", "two", "first" }));
        Assert.That(((ListBlock)blocks[1]).Items[2].Number, Is.EqualTo(1));
    }
}
