using System.IO.Compression;

namespace ArticleCleaner.Tests;

/// <summary>The public data sets that the development tests run on, in the folder that ARTICLECLEANER_DATA names.</summary>
internal static class DevelopmentData
{
    /// <summary>The folder. Without it the calling test is ignored.</summary>
    public static string Folder
    {
        get
        {
            string? folder = Environment.GetEnvironmentVariable("ARTICLECLEANER_DATA");
            if (string.IsNullOrEmpty(folder))
            {
                Assert.Ignore("set ARTICLECLEANER_DATA to the folder that holds wcxb, aeb and trafilatura");
            }

            return folder!;
        }
    }

    /// <summary>The files of the pages of one set in a fixed order.</summary>
    public static IReadOnlyList<string> Pages(string set)
    {
        string folder = Path.Combine(Folder, set == "wcxb" ? "wcxb/dev/html" : set + "/html");
        string[] files = Directory.GetFiles(folder, "*.gz");
        Array.Sort(files, StringComparer.Ordinal);
        Assert.That(files, Is.Not.Empty, folder);
        return files;
    }

    /// <summary>The bytes of a page.</summary>
    public static byte[] Read(string file)
    {
        using var unpacked = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        var bytes = new MemoryStream();
        unpacked.CopyTo(bytes);
        return bytes.ToArray();
    }
}
