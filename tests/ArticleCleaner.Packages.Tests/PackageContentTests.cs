using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace ArticleCleaner.Packages.Tests;

/// <summary>What is in the packages beside the code.</summary>
[Category("Packages")]
internal sealed class PackageContentTests
{
    private static IEnumerable<string> All() => PackageFolder.All;

    private static IEnumerable<string> Libraries() => PackageFolder.Libraries;

    [TestCaseSource(nameof(All))]
    public void Package_SaysWhatItIs(string name)
    {
        using ZipArchive package = PackageFolder.Open(name);
        using Stream stream = package.GetEntry(name + ".nuspec")!.Open();
        XElement metadata = XDocument.Load(stream).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
        string? Value(string field) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == field)?.Value;

        Assert.Multiple(() =>
        {
            Assert.That(Value("license"), Is.EqualTo("MIT"));
            Assert.That(Value("description"), Has.Length.GreaterThan(40));
            Assert.That(package.GetEntry(Value("readme")!)?.Length, Is.EqualTo(new FileInfo(RepositoryFolder.File("README.md")).Length));
            Assert.That(package.GetEntry(Value("icon")!)?.Length, Is.GreaterThan(0));
            Assert.That(Value("tags"), Does.Contain("boilerplate"));
        });
    }

    [TestCaseSource(nameof(Libraries))]
    public void Library_HasDocumentationAndSymbols(string name)
    {
        using ZipArchive package = PackageFolder.Open(name);
        using ZipArchive symbols = PackageFolder.Open(name, "snupkg");

        Assert.That(package.GetEntry($"lib/net10.0/{name}.xml"), Is.Not.Null);
        Assert.That(symbols.GetEntry($"lib/net10.0/{name}.pdb"), Is.Not.Null);
    }

    [TestCaseSource(nameof(Libraries))]
    public void Library_IsReproducible(string name)
    {
        using ZipArchive package = PackageFolder.Open(name);
        using var assembly = new MemoryStream();
        using (Stream entry = package.GetEntry($"lib/net10.0/{name}.dll")!.Open())
        {
            entry.CopyTo(assembly);
        }

        using var reader = new PEReader(new MemoryStream(assembly.ToArray()));
        Assert.That(reader.ReadDebugDirectory().Select(entry => entry.Type), Does.Contain(DebugDirectoryEntryType.Reproducible));
    }

    [Test]
    public void Core_HasItsSchema()
    {
        using ZipArchive package = PackageFolder.Open("ArticleCleaner");

        Assert.That(package.GetEntry("schema/article.schema.json"), Is.Not.Null);
    }
}
