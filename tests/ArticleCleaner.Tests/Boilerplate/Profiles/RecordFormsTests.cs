namespace ArticleCleaner.Tests.Boilerplate.Profiles;

/// <summary>Forms of a record in which no label stands before its value: rows of labels and rows of values, data, markup that alone parts them, a few fields.</summary>
public sealed class RecordFormsTests
{
    private const string Prose = "A dull knife slips off a tomato and into a thumb, and that is why a sharp one is the safer tool in any kitchen that is in use.";

    private static readonly string[] Labels = ["Name", "Username", "Email", "Phone", "Company", "Job", "Bio"];

    private static readonly string[] MadeUp =
        ["Miss Otilia Zboncak", "lavonne44", "jamir.wisoky@rippin.com", "+1 (689) 442-7120", "Will-Ernser", "Writer OR Editor", "Et at quibusdam nobis. Fuga voluptas ullam et, sapiente quo eum."];

    private static readonly string[] Real =
        ["Helen Marsh", "hmarsh", "h.marsh@stoneford-library.org", "01632 960 112", "Stoneford Library", "Head Librarian", "Helen has run the reading rooms for ten years and knits."];

    [Test]
    public void Clean_RowOfLabelsOverMadeUpValues_IsPlaceholder([ValueSource(nameof(Layouts))] string layout) =>
        Check(Fill(layout, MadeUp), ProfileVerdict.Placeholder);

    [Test]
    public void Clean_RowOfLabelsOverRealValues_Stays([ValueSource(nameof(Layouts))] string layout) =>
        Check(Fill(layout, Real), ProfileVerdict.Genuine);

    [TestCase("Username: lavonne44\nEmail: jamir.wisoky@rippin.com\nBio: Et at quibusdam nobis. Fuga voluptas ullam et.", TestName = "three fields, one of them filler")]
    [TestCase("Name: Prof. Otilia Zboncak V\nPhone: 689-442-7120 x318\nCompany: Will, Ernser and Haag\nJob: Writer OR Editor", TestName = "four fields, each of a faker's shape")]
    public void Clean_ShortMadeUpRecord_IsPlaceholder(string record) => Check(Text(record), ProfileVerdict.Placeholder);

    [TestCase("Name: Prof. Otilia Zboncak V\nCompany: Will, Ernser and Haag\nPhone: 212-555-0147 x318", TestName = "three fields of such a shape")]
    [TestCase("Name: Dr. Sarah Klein\nCompany: Klein, Roth and Meyer\nJob: Partner\nPhone: (212) 555-0147 x12", TestName = "a law firm's contact box")]
    [TestCase("Name: Nut Loaf\nCompany: Mill and Sons\nAbout: A loaf for six.", TestName = "recipe card")]
    public void Clean_ShortRealRecord_Stays(string record) => Check(Text(record), ProfileVerdict.Genuine);

    [TestCase("The call answers with one object for each user:", "", TestName = "record introduced as data")]
    [TestCase("That is all of it.", "We keep the list in a drawer, where nobody but the two of us and the cat has ever had a look at it.", TestName = "record with a paragraph behind it")]
    public void Clean_DataThatThePageShows_Stays(string before, string after)
    {
        string page = $"Sharp knives\n\n{Prose}\n\n{before}\n\n{Json(MadeUp)}\n\n{after}\n";

        Assert.That(Removed(page), Has.None.EqualTo(BoilerplateKind.PlaceholderProfile));
    }

    [Test]
    public void Clean_DataInAListing_Stays() =>
        Assert.That(Removed($"<h1>Sharp knives</h1><p>{Prose}</p><pre>{Json(MadeUp)}</pre>"), Has.None.EqualTo(BoilerplateKind.PlaceholderProfile));

    [Test]
    public void Clean_TableOfSeveralPeople_IsADirectory()
    {
        string rows = Row("|", Labels) + Row("|", MadeUp) + Row("|", MadeUp);

        Assert.That(Removed(Text(rows)), Has.None.EqualTo(BoilerplateKind.PlaceholderProfile));
    }

    private static IEnumerable<string> Layouts() => ["bars", "table", "tabs", "commas", "lines", "html", "json", "json lines", "dictionary", "spans in boxes", "spans in a line", "bold"];

    private static string Fill(string layout, string[] values) => layout switch
    {
        "bars" => Text(Row("|", Labels) + Row("|", values)),
        "table" => Text("Author Details\n\n| " + string.Join(" | ", Labels) + " |\n" + string.Concat(Enumerable.Repeat("|---", 7)) + "|\n| " + string.Join(" | ", values) + " |"),
        "tabs" => Text(Row("\t", Labels) + Row("\t", values)),
        "commas" => Text(string.Join(',', Labels.Select(label => label.ToLowerInvariant())) + "\n" + string.Join(',', values.Select(value => $"\"{value}\""))),
        "lines" => Text(string.Join('\n', Labels) + "\n" + string.Join('\n', values)),
        "html" => Html("<table><tr><th>" + string.Join("</th><th>", Labels) + "</th></tr><tr><td>" + string.Join("</td><td>", values) + "</td></tr></table>"),
        "json" => Text(Json(values)),
        "json lines" => Text(Json(values).Replace("{", "{\n  ").Replace("\", ", "\",\n  ").Replace("}", "\n}")),
        "dictionary" => Text("Author: " + Json(values).Replace('"', '\'')),
        "spans in boxes" => Html("<div>" + string.Concat(Labels.Zip(values, (label, value) => $"<div><span>{label}</span><span>{value}</span></div>")) + "</div>"),
        "spans in a line" => Html("<p>" + string.Concat(Labels.Zip(values, (label, value) => $"<span>{label}</span><span>{value}</span>")) + "</p>"),
        _ => Html("<ul>" + string.Concat(Labels.Zip(values, (label, value) => $"<li><b>{label}</b>{value}</li>")) + "</ul>"),
    };

    private static string Row(string separator, string[] cells) => string.Join(separator.Trim(' ').Length > 0 ? $" {separator} " : separator, cells) + "\n";

    private static string Json(string[] values) => "{" + string.Join(", ", Labels.Zip(values, (label, value) => $"\"{label.ToLowerInvariant()}\": \"{value}\"")) + "}";

    private static string Text(string record) => $"Sharp knives\n\n{Prose}\n\n{Prose.Replace("dull", "blunt")}\n\n{record}\n";

    private static string Html(string record) => $"<html><body><h1>Sharp knives</h1><p>{Prose}</p><h3>Author Details</h3>{record}</body></html>";

    private static IEnumerable<BoilerplateKind> Removed(string page) => new PageCleaner().Clean(page).Removed.Select(span => span.Kind);

    private static void Check(string page, ProfileVerdict expected)
    {
        Article article = new PageCleaner().Clean(page);

        string ledger = string.Join("\n", article.Removed.Select(span => $"{span.Kind} {span.Text}")) + "\n" + string.Join("; ", article.AuthorProfile?.Evidence ?? []);
        bool placeholder = article.AuthorProfile?.Verdict == ProfileVerdict.Placeholder;
        Assert.That(placeholder, Is.EqualTo(expected == ProfileVerdict.Placeholder), ledger);
        Assert.That(article.Removed.Any(span => span.Kind == BoilerplateKind.PlaceholderProfile), Is.EqualTo(placeholder), ledger);
        Assert.That(article.Text, Does.Contain(Prose), ledger);
        if (placeholder)
        {
            Assert.That(article.Authors, Is.Empty);
            Assert.That(article.Text, Does.Not.Contain("lavonne44").And.Not.Contain("Zboncak").And.Not.Contain("quibusdam").And.Not.Contain("{").And.Not.Contain("}"), ledger);
        }
    }
}
