using System.Buffers;

namespace ArticleCleaner.Tool;

/// <summary>Turns one line of input into one line of output, whatever it holds.</summary>
internal sealed class StreamLineCleaner(PageCleaner cleaner, JsonOptions options)
{
    /// <summary>Room for the longest page that the cleaner reads, as JSON or base64 text, and its neighbours on the line.</summary>
    public int MaxLineLength { get; } = (int)Math.Min(Array.MaxLength / 2, (2L * cleaner.Options.Limits.MaxInputLength) + (1 << 20));

    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public ReadOnlyMemory<byte> Clean(InputLine line, CancellationToken cancellation)
    {
        var output = new ArrayBufferWriter<byte>();
        string? id = null;
        try
        {
            if (line.IsTooLong)
            {
                throw new StreamLineException($"The line is {line.Length} bytes long; at most {MaxLineLength} are read.");
            }

            StreamRequest request = StreamRequest.Parse(line.Bytes);
            id = request.Id;
            JsonOutput.Write(output, Clean(request, cancellation), options, id);
        }
        catch (StreamLineException exception)
        {
            output.ResetWrittenCount();
            JsonOutput.WriteError(output, exception.Message, options, exception.Id ?? id);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
        {
            // The stream goes on whatever one page does to us.
            output.ResetWrittenCount();
            JsonOutput.WriteError(output, $"The page could not be cleaned: {exception.GetType().Name}: {exception.Message}", options, id);
        }

        output.Write("\n"u8);
        return output.WrittenMemory;
    }

    private Article Clean(StreamRequest request, CancellationToken cancellation)
    {
        Uri? url = null;
        bool badUrl = request.Url is not null && !Uri.TryCreate(request.Url, UriKind.Absolute, out url);
        var hints = new PageHints { Url = url, ContentType = request.ContentType, Format = request.Format };
        Article article = request.Characters is { } characters
            ? cleaner.Clean(characters, hints, cancellation)
            : cleaner.Clean(request.Bytes, hints, cancellation);
        return badUrl
            ? article with { Warnings = [.. article.Warnings, new CleanerWarning("bad_url", "The url of the line is not an absolute address and was not used.")] }
            : article;
    }
}
