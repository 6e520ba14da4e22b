using System.Buffers;
using System.Runtime.CompilerServices;

namespace ArticleCleaner.Tool;

/// <summary>A line of input.</summary>
/// <param name="Bytes">The line without its end; empty for a line that is too long.</param>
/// <param name="Length">Length of the line in bytes, also of one that is too long.</param>
internal readonly record struct InputLine(byte[] Bytes, long Length)
{
    public bool IsTooLong => Length > Bytes.Length;
}

/// <summary>Splits a stream into lines and holds no more than one of bounded length. LF and CR LF end a line; a byte order mark at the start is dropped.</summary>
internal sealed class LineReader(Stream input, int maxLength)
{
    private readonly ArrayBufferWriter<byte> _line = new();
    private long _length;
    private bool _first = true;

    public async IAsyncEnumerable<InputLine> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        byte[] buffer = new byte[1 << 16];
        while (true)
        {
            // A read from a pipe or a terminal cannot be interrupted; the wait for it can.
            int count = await input.ReadAsync(buffer, cancellation).AsTask().WaitAsync(cancellation).ConfigureAwait(false);
            if (count == 0)
            {
                break;
            }

            int start = 0;
            for (int end; (end = Array.IndexOf(buffer, (byte)'\n', start, count - start)) >= 0; start = end + 1)
            {
                Append(buffer.AsSpan(start, end - start));
                yield return Take();
            }

            Append(buffer.AsSpan(start, count - start));
        }

        if (_length > 0)
        {
            yield return Take();
        }
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        _length += bytes.Length;
        if (_length <= maxLength)
        {
            _line.Write(bytes);
        }
    }

    private InputLine Take()
    {
        ReadOnlySpan<byte> line = _line.WrittenSpan;
        if (_first && line.StartsWith("\uFEFF"u8))
        {
            line = line[3..];
        }

        line = line.TrimEnd((byte)'\r');
        var taken = _length > maxLength ? new InputLine([], _length) : new InputLine(line.ToArray(), line.Length);
        _first = false;
        _length = 0;
        _line.ResetWrittenCount();
        return taken;
    }
}
