using System.Text;
using System.Text.Json.Nodes;

namespace ArticleCleaner.Tool.Tests;

public sealed class StreamCommandTests
{
    private const string Prose = "The harbour was quiet that morning, and the boats that had gone out before dawn were not back yet, so nobody spoke.";

    [Test]
    public async Task Stream_AThousandLines_KeepsTheirOrderAndObeysTheSchema([Values(1, 3)] int parallelism)
    {
        string input = string.Concat(Enumerable.Range(0, 1000).Select(i => Request(i) + "\n"));

        ToolRun run = await ToolRun.With(input, "stream", "--parallel", $"{parallelism}");

        Assert.That(run.Code, Is.Zero);
        Assert.That(run.Objects.Select(line => (string?)line["id"]), Is.EqualTo(Enumerable.Range(0, 1000).Select(i => $"page-{i}")));
        foreach (string line in run.Lines)
        {
            Assert.That(await Schema.ErrorsOf(line), Is.Empty, line);
        }
    }

    [Test]
    public async Task Stream_WritesEveryFieldInOrder()
    {
        ToolRun run = await ToolRun.With(Request(0), "stream");

        Assert.That(run.Objects.Single().Select(field => field.Key), Is.EqualTo(new[]
        {
            "id", "title", "authors", "published", "modified", "language", "url", "site_name", "description", "main_image", "tags",
            "categories", "breadcrumbs", "licence", "is_accessible_for_free", "direction", "word_count", "reading_time", "page_type",
            "page_type_confidence", "confidence", "text", "images", "blocks", "removed", "author_profile", "metadata_candidates",
            "warnings", "error",
        }));
    }

    [Test]
    public async Task Stream_BytesInBase64_AreDecodedAsTheContentTypeSays()
    {
        byte[] bytes = Encoding.Latin1.GetBytes($"<html><body><p>Caf\u00E9. {Prose}</p></body></html>");

        ToolRun run = await ToolRun.With(ToolRun.Line(new { id = 7, html_base64 = Convert.ToBase64String(bytes), content_type = "text/html; charset=iso-8859-1" }), "stream");

        JsonObject line = run.Objects.Single();
        Assert.That((string?)line["id"], Is.EqualTo("7"));
        Assert.That((string?)line["text"], Does.StartWith("Café. The harbour"));
    }

    [Test]
    public async Task Stream_Text_IsReadAsText()
    {
        ToolRun run = await ToolRun.With(ToolRun.Line(new { id = "t", text = $"{Prose}\n\n{Prose.Replace("harbour", "<b>market</b>")}" }), "stream");

        Assert.That((string?)run.Objects.Single()["text"], Does.Contain("<b>market</b>"));
    }

    [TestCase("", "empty")]
    [TestCase("   ", "empty")]
    [TestCase("{", "JSON")]
    [TestCase("[1]", "JSON")]
    [TestCase("null", "JSON")]
    [TestCase("\"x\"", "JSON")]
    [TestCase("{}", "must have one")]
    [TestCase("{\"html\":\"a\",\"text\":\"b\"}", "must have one")]
    [TestCase("{\"html\":5}", "JSON")]
    [TestCase("{\"html\":\"a\"} x", "JSON")]
    [TestCase("{\"id\":[1],\"html\":\"a\"}", "id")]
    [TestCase("{\"html_base64\":\"%%%\"}", "base64")]
    [TestCase("{\"html\":\"\\ud800\"}", "JSON")]
    public async Task Stream_BadLine_GivesAnErrorLineAndGoesOn(string bad, string because)
    {
        ToolRun run = await ToolRun.With($"{Request(1)}\n{bad}\r\n{Request(2)}", "stream");

        Assert.That(run.Code, Is.Zero);
        Assert.That(run.Lines, Has.Count.EqualTo(3));
        Assert.That((string?)run.Objects[1]["error"], Does.Contain(because));
        Assert.That(await Schema.ErrorsOf(run.Lines[1]), Is.Empty);
        Assert.That((string?)run.Objects[2]["text"], Is.EqualTo("2 " + Prose));
        Assert.That(run.Objects[2]["error"], Is.Null);
    }

    [Test]
    public async Task Stream_ErrorLine_KeepsTheId()
    {
        ToolRun run = await ToolRun.With("{\"id\":\"broken\",\"html_base64\":\"!\"}\n{\"id\":\"none\"}\n", "stream", "--fields", "id");

        Assert.That(run.Objects.Select(line => (string?)line["id"]), Is.EqualTo(new[] { "broken", "none" }));
        Assert.That(run.Objects.Select(line => line["error"]), Has.All.Not.Null);
    }

    [Test]
    public async Task Stream_InvalidUtf8_GivesAnErrorLine()
    {
        byte[] input = [.. "{\"html\":\""u8, 0xC3, 0x28, .. "\"}\n"u8, .. Encoding.UTF8.GetBytes(Request(3))];

        ToolRun run = await ToolRun.With(input, "stream");

        Assert.That((string?)run.Objects[0]["error"], Does.Contain("JSON"));
        Assert.That((string?)run.Objects[1]["id"], Is.EqualTo("page-3"));
    }

    [Test]
    public async Task Stream_ByteOrderMarkAndNoLineEnd_AreAccepted()
    {
        ToolRun run = await ToolRun.With("\uFEFF" + Request(4), "stream");

        Assert.That(run.Objects.Single()["error"], Is.Null);
    }

    [Test]
    public async Task Stream_NoInput_WritesNothing()
    {
        Assert.That(await ToolRun.Of("stream"), Is.EqualTo(new ToolRun(0, "", "")));
    }

    [Test]
    public async Task Stream_Fields_LimitsTheOutput()
    {
        ToolRun run = await ToolRun.With(Request(5), "stream", "--fields", "text, id");

        Assert.That(run.Objects.Single().Select(field => field.Key), Is.EqualTo(new[] { "id", "text" }));
    }

    [Test]
    public async Task Stream_BadUrl_IsAWarning()
    {
        ToolRun run = await ToolRun.With(ToolRun.Line(new { id = "u", url = "::", text = Prose }), "stream");

        Assert.That((string?)run.Objects.Single()["warnings"]!.AsArray().Single()!["code"], Is.EqualTo("bad_url"));
    }

    [Test]
    public async Task Stream_ControlCharacters_AreEscaped()
    {
        ToolRun run = await ToolRun.With(ToolRun.Line(new { id = "\e[31m", text = $"{Prose} \e[2J \u009B \u202E {Prose}" }), "stream");

        Assert.That(run.Output.Where(c => (char.IsControl(c) && c != '\n') || c == '\u202E'), Is.Empty);
        Assert.That((string?)run.Objects.Single()["id"], Is.EqualTo("\e[31m"));
    }

    [Test]
    public async Task LineReader_LongLine_IsSkippedWithoutBeingHeld()
    {
        string input = new string('x', 300_000) + "\nshort\r\n\nlast";
        var lines = new List<InputLine>();
        await foreach (InputLine line in new LineReader(new MemoryStream(Encoding.UTF8.GetBytes(input)), maxLength: 1000).ReadAsync(CancellationToken.None))
        {
            lines.Add(line);
        }

        Assert.That(lines.Select(line => Encoding.UTF8.GetString(line.Bytes)), Is.EqualTo(new[] { "", "short", "", "last" }));
        Assert.That(lines.Select(line => line.IsTooLong), Is.EqualTo(new[] { true, false, false, false }));
        Assert.That(lines[0].Length, Is.EqualTo(300_000));
    }

    [Test]
    public async Task Stream_Cancelled_EndsThoughTheInputNeverDoes()
    {
        using var cancellation = new CancellationTokenSource();
        using var output = new CancelOnWrite(cancellation);

        int code = await ToolCommand.RunAsync(["stream"], ToolConsole.Of(new EndlessInput(Request(6)), output, Stream.Null), cancellation.Token).WaitAsync(TimeSpan.FromSeconds(20));

        Assert.That(code, Is.EqualTo(130));
    }

    private static string Request(int i) =>
        ToolRun.Line(new { id = $"page-{i}", url = $"https://example.org/{i}", html = $"<html><body><nav><a href='/'>Home</a></nav><p>{i} {Prose}</p></body></html>" });

    /// <summary>Gives one line, and then nothing, without end.</summary>
    private sealed class EndlessInput(string line) : MemoryStream(Encoding.UTF8.GetBytes(line + "\n"))
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            int count = Read(buffer.Span);
            if (count == 0)
            {
                await Task.Delay(Timeout.Infinite, CancellationToken.None);
            }

            return count;
        }
    }

    private sealed class CancelOnWrite(CancellationTokenSource cancellation) : MemoryStream
    {
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellation.Cancel();
            return ValueTask.CompletedTask;
        }
    }
}
