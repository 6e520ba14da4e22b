using System.Text;

namespace ArticleCleaner.Tool;

/// <summary>What the tool reads from and writes to.</summary>
internal sealed class ToolConsole
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private ToolConsole(Stream input, Stream output, Stream error)
    {
        Input = input;
        Output = output;
        Writer = new StreamWriter(output, Utf8, leaveOpen: true) { NewLine = "\n" };
        Error = new StreamWriter(error, Utf8, leaveOpen: true) { NewLine = "\n", AutoFlush = true };
    }

    public Stream Input { get; }

    /// <summary>Takes bytes; flush <see cref="Writer"/> before using it.</summary>
    public Stream Output { get; }

    public TextWriter Writer { get; }

    public TextWriter Error { get; }

    /// <summary>Whether a person looks at the output.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Whether output may be coloured: a terminal, and nobody set <c>NO_COLOR</c> (see no-color.org).</summary>
    public bool UseColor { get; init; }

    public static ToolConsole OfProcess()
    {
        bool terminal = !Console.IsOutputRedirected;
        return new ToolConsole(Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.OpenStandardError())
        {
            IsTerminal = terminal,
            UseColor = terminal
                && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
                && Environment.GetEnvironmentVariable("TERM") != "dumb",
        };
    }

    public static ToolConsole Of(Stream input, Stream output, Stream error, bool terminal = false, bool color = false) =>
        new(input, output, error) { IsTerminal = terminal, UseColor = color };
}
