using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace HelpBot.Conversation.Understanding.Lately;

/// <summary>Makes the hash of a <see cref="TextKey"/>: half of a SHA-256, with a salt that only this process knows, over parts of which each tells its length, so that
/// no two different inputs share one. On the stack; allocates nothing.</summary>
internal ref struct TextKeyBuilder
{
    /// <summary>How many characters it needs to work in.</summary>
    public const int Room = 512;

    private const int SaltLength = 16;

    private static readonly byte[] _salt = RandomNumberGenerator.GetBytes(SaltLength * sizeof(char));

    private readonly Span<char> _room;
    private int _used;

    /// <param name="room"><see cref="Room"/> characters.</param>
    public TextKeyBuilder(Span<char> room)
    {
        _room = room;
        _salt.CopyTo(MemoryMarshal.AsBytes(room));
        _used = SaltLength;
    }

    private readonly bool IsFull => _used > _room.Length;

    public void Add(ReadOnlySpan<char> part)
    {
        Add(part.Length);
        if (!IsFull && part.TryCopyTo(_room[_used..]))
        {
            _used += part.Length;
        }
        else
        {
            _used = int.MaxValue;
        }
    }

    public void Add(IReadOnlyList<string> parts)
    {
        Add(parts.Count);
        for (var i = 0; i < parts.Count; i++)
        {
            Add(parts[i]);
        }
    }

    /// <param name="number">0 to 65,535.</param>
    public void Add(int number)
    {
        if (_used < _room.Length && number <= char.MaxValue)
        {
            _room[_used++] = (char)number;
        }
        else
        {
            _used = int.MaxValue;
        }
    }

    /// <summary>The hash; null when the parts were too long for one.</summary>
    public readonly UInt128? ToHash()
    {
        if (IsFull)
        {
            return null;
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(_room[.._used]), hash);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }
}
