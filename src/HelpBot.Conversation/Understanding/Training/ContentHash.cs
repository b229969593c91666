using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace HelpBot.Conversation.Understanding.Training;

/// <summary>A SHA-256 over texts and numbers, each told from its neighbours: what was trained from the same is the same.</summary>
internal sealed class ContentHash : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _number = new byte[sizeof(int)];
    private byte[] _text = new byte[256];

    public ContentHash Add(string? text)
    {
        var length = text is null ? -1 : Encoding.UTF8.GetByteCount(text);
        Add(length);
        if (length > 0)
        {
            _text = length > _text.Length ? new byte[length * 2] : _text;
            _hash.AppendData(_text, 0, Encoding.UTF8.GetBytes(text, _text));
        }

        return this;
    }

    public ContentHash Add(int number)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_number, number);
        _hash.AppendData(_number);
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
        _hash.AppendData(MemoryMarshal.AsBytes(numbers));
        return this;
    }

    /// <summary>64 hexadecimal digits.</summary>
    public override string ToString() => Convert.ToHexStringLower(_hash.GetCurrentHash());

    public void Dispose() => _hash.Dispose();
}
