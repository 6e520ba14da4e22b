namespace ArticleCleaner.Packages.Tests;

/// <summary>The packages in the hands of somebody who has only them.</summary>
[Category("Packages")]
internal sealed class PackageUseTests
{
    private const string Program = """
        using ArticleCleaner;
        using Microsoft.Extensions.DependencyInjection;

        string page = File.ReadAllText(args[0]);
        Article article = new PageCleaner().Clean(page);
        Console.WriteLine(article.Title);
        Console.WriteLine(article.AuthorProfile?.Verdict);

        using ServiceProvider services = new ServiceCollection().AddPageCleaner().BuildServiceProvider();
        Console.WriteLine(services.GetRequiredService<PageCleaner>().Clean(page).Text == article.Text);

        string diary = string.Concat(Enumerable.Range(1, 12).Select(day => $"<p>On day {day} it rained {day * 3} millimetres, and the barrel by the shed, which we had painted green, took all of it without a drop lost.</p>"));
        Article extracted = new PageCleaner().Clean(new SmartReader.Reader("https://example.org/", $"<title>Rain</title><article>{diary}</article>").GetArticle());
        Console.WriteLine(extracted.Text.Contains("On day 12 it rained 36 millimetres"));
        """;

    private static string TextPage => RepositoryFolder.File("fixtures", "text", "blog--placeholder-author", "source.txt");

    private static string HtmlPage => RepositoryFolder.File("fixtures", "html", "blog--placeholder-author", "source.html");

    [Test]
    public async Task Libraries_InAFreshProject_CleanAPage()
    {
        string folder = PackageFolder.FreshFolder("console");
        IEnumerable<string> references = PackageFolder.Libraries.Select(name => $"""<PackageReference Include="{name}" Version="{PackageFolder.Version}" />""");
        File.WriteAllText(Path.Combine(folder, "Fresh.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                {string.Join("\n    ", references)}
                <PackageReference Include="Microsoft.Extensions.DependencyInjection" Version="10.0.15" />
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), Program);

        await Dotnet.SdkAsync(folder, "build", "-c", "Release", "-o", "out", "-v", "quiet");
        string output = await Dotnet.SdkAsync(folder, Path.Combine("out", "Fresh.dll"), HtmlPage);

        Assert.That(output.ReplaceLineEndings("\n"), Is.EqualTo("Balcony Beekeeping for Patient People\nPlaceholder\nTrue\nTrue\n"));
    }

    [Test]
    public async Task Tool_InAFreshPath_CleansPagesAndStreams()
    {
        string folder = PackageFolder.FreshFolder("tool");
        await Dotnet.SdkAsync(folder, "tool", "install", "ArticleCleaner.Tool", "--version", PackageFolder.Version, "--tool-path", folder, "--configfile", Path.Combine(folder, "nuget.config"));
        string tool = Path.Combine(folder, "articlecleaner");

        string text = await Dotnet.ProgramAsync(folder, tool, null, "clean", TextPage);
        string line = await Dotnet.ProgramAsync(folder, tool, """{"id":"7","text":"Rain on the Allotment\nWater barrels fill faster than you think: one night of steady rain gives three hundred litres."}""" + "\n", "stream", "--fields", "id,text");

        Assert.That(text, Does.StartWith("Balcony Beekeeping for Patient People\n").And.Not.Contain("Detail Author"));
        Assert.That(line, Does.StartWith("{\"id\":\"7\"").And.Contain("Water barrels").And.EndsWith("}\n"));
    }
}
