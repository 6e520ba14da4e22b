using System.Text;

namespace ArticleCleaner.Tool.Tests;

public sealed class CleanCommandTests
{
    private const string Prose = "The harbour was quiet that morning, and the boats that had gone out before dawn were not back yet, so nobody spoke.";
    private const string Page = $"<html><body><nav><a href='/'>Home</a></nav><p>{Prose}</p></body></html>";

    [Test]
    public async Task Clean_StandardInput_WritesTheText()
    {
        ToolRun run = await ToolRun.With(Page, "clean", "-");

        Assert.That(run, Is.EqualTo(new ToolRun(0, Prose + "\n", "")));
    }

    [Test]
    public async Task Clean_File_WritesTheText()
    {
        string path = Path.Combine(TestContext.CurrentContext.WorkDirectory, TestContext.CurrentContext.Test.ID + ".html");
        await File.WriteAllTextAsync(path, Page);

        ToolRun run = await ToolRun.Of("clean", path);

        Assert.That(run.Output, Is.EqualTo(Prose + "\n"));
        Assert.That(run.Code, Is.Zero);
    }

    [Test]
    public async Task Clean_Json_ObeysTheSchema()
    {
        ToolRun run = await ToolRun.With(Page, "clean", "-", "--format", "json", "--url", "https://example.org/a");

        Assert.That(run.Code, Is.Zero);
        Assert.That(await Schema.ErrorsOf(run.Output), Is.Empty);
    }

    [TestCase("markdown", "The harbour")]
    [TestCase("html", "<!DOCTYPE html>")]
    [TestCase("tei", "<?xml")]
    public async Task Clean_Format_WritesIt(string format, string beginning)
    {
        ToolRun run = await ToolRun.With(Page, "clean", "-", "--format", format);

        Assert.That(run.Output, Does.StartWith(beginning).And.Contain(Prose).And.EndWith("\n"));
    }

    [TestCase("text")]
    [TestCase("markdown")]
    [TestCase("html")]
    [TestCase("tei")]
    public async Task Clean_Removed_IsWrittenWhereAskedFor(string format)
    {
        const string page = "<title>The harbour</title><nav><a href=/a>Front page</a> <a href=/b>Weather</a></nav>" + Page;
        ToolRun without = await ToolRun.With(page, "clean", "-", "--format", format);
        ToolRun with = await ToolRun.With(page, "clean", "-", "--format", format, "--removed");

        Assert.That(without.Output, Does.Not.Contain("Weather"));
        Assert.That(with.Output, Does.Contain("Weather").And.Contain(Prose));
    }

    [TestCase("/nowhere/at/all.html")]
    [TestCase("/")]
    public async Task Clean_PageThatCannotBeRead_Returns1(string path)
    {
        ToolRun run = await ToolRun.Of("clean", path);

        Assert.That(run.Code, Is.EqualTo(1));
        Assert.That(run.Output, Is.Empty);
        Assert.That(run.Error, Does.StartWith("articlecleaner: "));
    }

    [Test]
    public async Task Clean_BinaryFile_Returns1()
    {
        ToolRun run = await ToolRun.With([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0], "clean", "-");

        Assert.That(run.Code, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("binary_input"));
    }

    [TestCase("clean")]
    [TestCase("nonsense")]
    [TestCase("clean", "-", "--format", "yaml")]
    [TestCase("clean", "-", "--url", "not an address")]
    [TestCase("clean", "-", "--recall-bias", "2")]
    [TestCase("clean", "-", "--recall-bias", "NaN")]
    [TestCase("clean", "-", "--page-type", "poem")]
    [TestCase("clean", "-", "--max-seconds", "0")]
    [TestCase("clean", "-", "--nonsense")]
    [TestCase("stream", "--fields", "title,nonsense")]
    [TestCase("stream", "--fields", ",")]
    [TestCase("stream", "--parallel", "0")]
    [TestCase("stream", "--parallel", "x")]
    public async Task WrongCommandLine_Returns2AndSaysWhy(params string[] args)
    {
        ToolRun run = await ToolRun.Of(args);

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Is.Not.Empty);
    }

    [TestCase("--help")]
    [TestCase("clean", "--help")]
    [TestCase("stream", "--help")]
    public async Task Help_ListsExamplesAndExitCodes(params string[] args)
    {
        ToolRun run = await ToolRun.Of(args);

        Assert.That(run.Code, Is.Zero);
        Assert.That(run.Output, Does.Contain("Examples:").And.Contain("Exit codes:").And.Contain("the page could not be read"));
    }

    [Test]
    public async Task Version_IsWritten()
    {
        ToolRun run = await ToolRun.Of("--version");

        Assert.That(run.Code, Is.Zero);
        Assert.That(run.Output.Trim(), Does.Match(@"^\d+\.\d+\.\d+"));
    }

    [Test]
    public async Task Explain_NamesEachKindAndReason()
    {
        ToolRun run = await ToolRun.With(Page, "clean", "-", "--explain");

        Article article = new PageCleaner().Clean(Page);
        Assert.That(run.Output, Does.Contain(Prose).And.Contain(article.Removed[0].Reason).And.Contain(article.Removed[0].Rule));
        Assert.That(run.Output, Does.Not.Contain('\e'));
    }

    [Test]
    public async Task Explain_OnATerminal_IsColoured()
    {
        ToolRun run = await ToolRun.With(Encoding.UTF8.GetBytes(Page), terminal: true, "clean", "-", "--explain");

        Assert.That(run.Output, Does.Contain("\e["));
    }

    [Test]
    public async Task Explain_WithFormat_GoesToStandardError()
    {
        ToolRun run = await ToolRun.With(Page, "clean", "-", "--explain", "--format", "text");

        Assert.That(run.Output, Is.EqualTo(Prose + "\n"));
        Assert.That(run.Error, Does.Contain("+ kept"));
    }

    [TestCase("--explain")]
    [TestCase("--format", "text")]
    [TestCase("--format", "json")]
    [TestCase("--format", "markdown")]
    public async Task ControlCharacters_NeverReachATerminal(params string[] args)
    {
        string page = $"{Prose} \e]0;gotcha\a \u009B31m \u202Egnp.exe\u202C \u2066x\u2069 \b\b\u007F {Prose}\n\nMenu \e[2J\n";

        ToolRun run = await ToolRun.With(Encoding.UTF8.GetBytes(page), terminal: true, ["clean", "-", "--input-format", "text", .. args]);

        string seen = System.Text.RegularExpressions.Regex.Replace(run.Output + run.Error, "\e\\[[0-9]*m", "");
        Assert.That(seen.Where(c => (char.IsControl(c) && c is not ('\n' or '\t')) || c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069'), Is.Empty);
        Assert.That(seen, Does.Contain("\\u001B").IgnoreCase);
    }

    [Test]
    public async Task Output_HasNoByteOrderMark()
    {
        using var output = new MemoryStream();

        await ToolCommand.RunAsync(["clean", "-"], ToolConsole.Of(new MemoryStream(Encoding.UTF8.GetBytes(Page)), output, Stream.Null), CancellationToken.None);

        Assert.That(output.ToArray().Take(3), Is.EqualTo("The"u8.ToArray()));
    }

    [Test]
    public async Task Cancelled_Returns130()
    {
        ToolConsole console = ToolConsole.Of(new MemoryStream(Encoding.UTF8.GetBytes(Page)), Stream.Null, Stream.Null);

        int code = await ToolCommand.RunAsync(["clean", "-"], console, new CancellationToken(canceled: true));

        Assert.That(code, Is.EqualTo(130));
    }
}
