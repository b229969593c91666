using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace HelpBot.Conversation.Understanding.Training;

/// <summary>A SHA-256 over texts and numbers, each told from its neighbours: what was trained from the same is the same.</summary>
internal sealed class ContentHash : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    // Most of what comes is short: it is handed on in larger pieces.
    private readonly byte[] _waiting = new byte[1 << 12];
    private byte[] _text = new byte[256];
    private int _used;

    public ContentHash Add(string? text)
    {
        var length = text is null ? -1 : Encoding.UTF8.GetByteCount(text);
        Add(length);
        if (length > 0)
        {
            _text = length > _text.Length ? new byte[length * 2] : _text;
            Append(_text.AsSpan(0, Encoding.UTF8.GetBytes(text, _text)));
        }

        return this;
    }

    public ContentHash Add(int number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        Append(bytes);
        return this;
    }

    public ContentHash Add(IReadOnlyCollection<string> texts)
    {
        Add(texts.Count);
        foreach (var text in texts)
        {
            Add(text);
        }

        return this;
    }

    public ContentHash Add<T>(ReadOnlySpan<T> numbers)
        where T : unmanaged
    {
        Add(numbers.Length);
        Append(MemoryMarshal.AsBytes(numbers));
        return this;
    }

    /// <summary>64 hexadecimal digits.</summary>
    public override string ToString()
    {
        HandOn();
        return Convert.ToHexStringLower(_hash.GetCurrentHash());
    }

    public void Dispose() => _hash.Dispose();

    private void Append(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > _waiting.Length - _used)
        {
            HandOn();
        }

        if (bytes.Length > _waiting.Length)
        {
            _hash.AppendData(bytes);
            return;
        }

        bytes.CopyTo(_waiting.AsSpan(_used));
        _used += bytes.Length;
    }

    private void HandOn()
    {
        _hash.AppendData(_waiting, 0, _used);
        _used = 0;
    }
}
