using ArticleCleaner.Blocks;
using ArticleCleaner.Signals;
using NUnit.Framework;

namespace ArticleCleaner.Tests.Signals;

[TestFixture]
internal sealed class MarkupTokensTests
{
    [TestCase("related-posts", 3, TestName = "Two parts and the whole name")]
    [TestCase("relatedPosts", 3, TestName = "Camel case parts too")]
    [TestCase("sidebar", 1, TestName = "A single part is the whole")]
    [TestCase("a b c", 0, TestName = "Single letters say nothing")]
    [TestCase("post-123456", 1, TestName = "Numbers say nothing")]
    public void Names_are_split(string names, int expected)
    {
        Span<uint> tokens = stackalloc uint[MarkupTokens.MaxTokens];
        int count = 0;
        MarkupTokens.Split(names, tokens, ref count);
        Assert.That(count, Is.EqualTo(expected));
    }

    [Test]
    public void Case_and_separators_do_not_matter_to_the_parts() => Assert.That(Tokens("RELATED_POSTS").Intersect(Tokens("related-posts")).Count(), Is.EqualTo(3));

    [Test]
    public void A_long_list_of_classes_is_cut()
    {
        string names = string.Join(' ', Enumerable.Range(0, 500).Select(static i => $"{(char)('a' + (i % 26))}{(char)('a' + (i / 26))}-name"));
        Assert.That(Tokens(names), Has.Count.LessThanOrEqualTo(MarkupTokens.MaxTokens));
    }

    [Test]
    public void Elements_of_one_template_have_one_shape()
    {
        (PageDocument page, _) = new CleaningPipeline(CleanerOptions.Default).Segment("<div class='card card-1'>a</div><div class='card card-22'>b</div><div class='teaser'>c</div>", new PageHints { Format = PageFormat.Html });
        var tokens = new MarkupTokens();
        tokens.Run(page);
        List<uint> shapes = [];
        for (int i = 0; i < page.Elements.Count; i++)
        {
            if (page.Elements[i].Tag == HtmlTag.Div)
            {
                shapes.Add(tokens.Shape(HtmlTag.Div, page.Attributes[page.Elements[i].FirstAttribute].Value));
            }
        }

        Assert.That(shapes, Has.Count.EqualTo(3));
        Assert.That(shapes[0], Is.EqualTo(shapes[1]));
        Assert.That(shapes[0], Is.Not.EqualTo(shapes[2]));
    }

    private static List<uint> Tokens(string names)
    {
        var tokens = new uint[MarkupTokens.MaxTokens];
        int count = 0;
        MarkupTokens.Split(names, tokens, ref count);
        return [.. tokens.Take(count)];
    }
}
