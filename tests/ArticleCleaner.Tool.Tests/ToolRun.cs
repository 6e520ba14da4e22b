using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ArticleCleaner.Tool.Tests;

/// <summary>One run of the tool in this process: what it returned and wrote.</summary>
internal sealed record ToolRun(int Code, string Output, string Error)
{
    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public IReadOnlyList<JsonObject> Objects => [.. Lines.Select(line => JsonNode.Parse(line)!.AsObject())];

    public static Task<ToolRun> Of(params string[] args) => With([], args);

    public static Task<ToolRun> With(string input, params string[] args) => With(Encoding.UTF8.GetBytes(input), args);

    public static Task<ToolRun> With(byte[] input, params string[] args) => With(input, terminal: false, args);

    public static async Task<ToolRun> With(byte[] input, bool terminal, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        using var source = new MemoryStream(input);
        int code = await ToolCommand.RunAsync(args, ToolConsole.Of(source, output, error, terminal, color: terminal), CancellationToken.None);
        return new ToolRun(code, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }

    public static string Line(object value) => JsonSerializer.Serialize(value);
}
