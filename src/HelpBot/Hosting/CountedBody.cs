namespace HelpBot.Hosting;

/// <summary>A request body of unknown length that is refused once more was read than is taken.</summary>
/// <param name="end">Reads the rest of it.</param>
internal sealed class CountedBody(Stream body, long most, Func<Stream, CancellationToken, Task> end) : Stream
{
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var length = _read > most ? 0 : await body.ReadAsync(buffer, cancellationToken);
        _read += length;
        if (_read > most)
        {
            await end(body, cancellationToken);
            throw LargeBodies.Refusal(most);
        }

        return length;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Bodies are read asynchronously.");

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
