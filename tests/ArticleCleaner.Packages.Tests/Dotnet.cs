using System.Diagnostics;

namespace ArticleCleaner.Packages.Tests;

/// <summary>Runs a program and fails the test with its output when it fails.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan GiveUp = TimeSpan.FromMinutes(10);

    /// <summary>Runs the SDK's command line.</summary>
    /// <returns>What it wrote to standard output.</returns>
    public static Task<string> SdkAsync(string folder, params string[] arguments) => ProgramAsync(folder, "dotnet", null, arguments);

    /// <summary>Runs a program.</summary>
    /// <returns>What it wrote to standard output.</returns>
    public static async Task<string> ProgramAsync(string folder, string program, string? input, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // The test host's own build settings are not those of a fresh project.
        foreach (string name in start.Environment.Keys.Where(static name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        using Process process = Process.Start(start)!;
        using var time = new CancellationTokenSource(GiveUp);
        Task<string> output = process.StandardOutput.ReadToEndAsync(), errors = process.StandardError.ReadToEndAsync();
        try
        {
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
            await process.WaitForExitAsync(time.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} {string.Join(' ', arguments)} did not end within {GiveUp}.");
        }

        Assert.That(process.ExitCode, Is.Zero, $"{program} {string.Join(' ', arguments)}\n{await output}\n{await errors}");
        return await output;
    }
}
