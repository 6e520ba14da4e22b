using System.Text;
using ArticleCleaner.Metadata;
using ArticleCleaner.Metadata.JsonLd;

namespace ArticleCleaner.Tests.Metadata.JsonLd;

public sealed class LdReaderTests
{
    [TestCase("""{"@type":"Article","headline":"Tide tables"}""")]
    [TestCase("""{"@type":"Article","headline":"Tide tables",}""")]
    [TestCase("""/*<![CDATA[*/{"@type":"Article","headline":"Tide tables"}/*]]>*/""")]
    [TestCase("""<!-- {"@type":"Article","headline":"Tide tables"} -->""")]
    [TestCase("// a comment\n{\"@type\":\"Article\",/* one more */\"headline\":\"Tide tables\"}")]
    [TestCase("""{"@type":"Article","headline":"Tide tables","description":"cut off in the mid""")]
    [TestCase("""{"@type":"Article","headline":"Tide tables","name":unquoted}""")]
    [TestCase("""{"@type":"Article","description":"The "old" ones, and "new", which he called "mine"", "wordCount": 3, "headline":"Tide tables"}""")]
    [TestCase("""{"@type":"Article","description":"He said \"no\" and "yes".","keywords":["a "b"","c"],"headline":"Tide tables"}""")]
    [TestCase("{\"@type\":\"Article\",\"description\":\"two\nlines and a \\'quote\\'\",\"headline\":\"Tide tables\"}")]
    [TestCase("""{"@graph":[{"@type":"WebSite","name":"Bay Courier"},{"@type":["Thing","NewsArticle"],"headline":"Tide tables"}]}""")]
    [TestCase("""[[{"@type":"https://schema.org/Article","headline":"Tide tables"}]]""")]
    [TestCase("""{"@type":"WebPage","mainEntity":{"@type":"Article","headline":"Tide tables"}}""")]
    [TestCase("""{"@type":"Thing"}{"@type":"Article","headline":"Tide tables"}""")]
    [TestCase("""{"@type":"Article","headline":"Tide &#116;ables"}""")]
    [TestCase("{&quot;@type&quot;:&quot;Article&quot;,&quot;headline&quot;:&quot;Tide tables&quot;}")]
    public void Read_ScriptAsFoundInTheWild_GivesTheHeadline(string script) =>
        Assert.That(Read(script)[MetadataField.Title].Select(value => value.Value), Does.Contain("Tide tables"));

    [TestCase("""{"@type":"Article","author":"Ada Quill"}""")]
    [TestCase("""{"@type":"Article","author":{"@type":"Person","name":"Ada Quill"}}""")]
    [TestCase("""{"@type":"Article","author":[{"@type":"Person","name":["Ada Quill"]}]}""")]
    [TestCase("""{"@type":"Article","author":{"@type":"Person","givenName":"Ada","familyName":"Quill"}}""")]
    [TestCase("""{"@graph":[{"@type":"Article","author":{"@id":"#ada"}},{"@id":"#ada","@type":"Person","name":"Ada Quill"}]}""")]
    public void Read_AuthorInAnyForm_IsFound(string script) =>
        Assert.That(Read(script)[MetadataField.Author].Select(value => value.Value), Is.EqualTo(new[] { "Ada Quill" }));

    [Test]
    public void Read_ReviewOfAProduct_IsNotThePagesAuthor()
    {
        FieldValues values = Read("""{"@type":"Product","name":"Kettle","review":[{"@type":"Review","author":"Ben Moor","datePublished":"2020-01-02"}]}""");

        Assert.That(values[MetadataField.Author], Is.Empty);
        Assert.That(values[MetadataField.Published], Is.Empty);
    }

    [Test]
    public void Read_BreadcrumbsOutOfOrder_FollowTheirPositions()
    {
        FieldValues values = Read("""{"@type":"BreadcrumbList","itemListElement":[{"position":2,"name":"Sea"},{"position":"1","name":"Home"},{"position":3,"name":"Ferries"}]}""");

        Assert.That(values[MetadataField.Breadcrumb].Select(value => value.Value), Is.EqualTo(new[] { "Home", "Sea", "Ferries" }));
    }

    [Test]
    public void Read_Breadcrumbs_KeepTheirOrder()
    {
        FieldValues values = Read("""{"@type":"BreadcrumbList","itemListElement":[{"position":1,"name":"Home"},{"position":2,"item":{"@id":"/sea","name":"Sea"}}]}""");

        Assert.That(values[MetadataField.Breadcrumb].Select(value => value.Value), Is.EqualTo(new[] { "Home", "Sea" }));
    }

    [TestCase("""{"@type":"Article","headline":"\ud800"}""")]
    [TestCase("""{"@type":{"@type":{}},"author":[[[[null]]]]}""")]
    [TestCase("""{"@id":"#a","author":{"@id":"#a"},"@type":"Article"}""")]
    [TestCase("""{"@type":"Article","author":{"name":{"name":{"name":1}}}}""")]
    [TestCase("]]]]}}}}")]
    [TestCase("\\")]
    [TestCase("{\"\\")]
    public void Read_NastyScript_DoesNotThrow(string script) =>
        Assert.That(() => Read(script), Throws.Nothing);

    [Test]
    public void Read_DeepScript_IsBounded() =>
        Assert.That(() => Read(string.Concat(Enumerable.Repeat("""{"mainEntity":[""", 200_000))), Throws.Nothing);

    [Test]
    public void Read_HugeScript_IsBounded()
    {
        var script = new StringBuilder("""{"@type":"Article","headline":"Tide tables","author":[""");
        for (int i = 0; i < 200_000; i++)
        {
            script.Append("""{"@id":"#n"},""");
        }

        FieldValues values = Read(script.ToString());

        Assert.That(values[MetadataField.Title].Single().Value, Is.EqualTo("Tide tables"));
    }

    [Test]
    public void Read_RandomDamage_NeverThrows()
    {
        const string Whole = """{"@context":"https://schema.org","@graph":[{"@type":"Article","@id":"#x","headline":"A \u0041 \"b\"","author":[{"@id":"#p"}],"datePublished":"2020-01-02","keywords":["a",1,true,null]},{"@id":"#p","@type":"Person","name":"Ada"}]}""";
        var random = new Random(20);
        for (int round = 0; round < 5000; round++)
        {
            char[] script = Whole.ToCharArray();
            for (int damage = random.Next(1, 12); damage > 0; damage--)
            {
                script[random.Next(script.Length)] = random.Next(4) switch
                {
                    0 => (char)random.Next(0x20),
                    1 => (char)random.Next(0xD800, 0xE000),
                    2 => "{}[]\",:\\u"[random.Next(9)],
                    _ => (char)random.Next(0x10000),
                };
            }

            string damaged = new(script, 0, random.Next(script.Length + 1));
            Assert.That(() => Read(damaged), Throws.Nothing, damaged);
        }
    }

    private static FieldValues Read(string script)
    {
        var values = new FieldValues();
        LdReader.Read(script, values, 0);
        return values;
    }
}
