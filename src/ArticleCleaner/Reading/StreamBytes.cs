using System.Buffers;

namespace ArticleCleaner.Reading;

/// <summary>The bytes of a stream up to the input limit, in a rented buffer. Dispose gives it back.</summary>
internal sealed class StreamBytes(int limit) : IDisposable
{
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
    private int _length;

    /// <summary>The bytes read: at most one more than the limit, which tells that the stream goes on.</summary>
    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, _length);

    /// <summary>Reads to the end of the stream or to the limit.</summary>
    public void Read(Stream stream, CancellationToken cancellation)
    {
        while (Room() is { IsEmpty: false } room)
        {
            cancellation.ThrowIfCancellationRequested();
            int read = stream.Read(room.Span);
            if (read == 0)
            {
                return;
            }

            _length += read;
        }
    }

    /// <inheritdoc cref="Read"/>
    public async Task ReadAsync(Stream stream, CancellationToken cancellation)
    {
        while (Room() is { IsEmpty: false } room)
        {
            int read = await stream.ReadAsync(room, cancellation).ConfigureAwait(false);
            if (read == 0)
            {
                return;
            }

            _length += read;
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private Memory<byte> Room()
    {
        long most = Math.Min(limit + 1L, Array.MaxLength);
        if (_length == _buffer.Length && _length < most)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(_buffer.Length * 2L, Array.MaxLength));
            _buffer.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }

        return _buffer.AsMemory(_length, (int)Math.Min(_buffer.Length, most) - _length);
    }
}
