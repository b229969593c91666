using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace HelpBot.Conversation.Understanding.Keeping;

/// <summary>Reads what <see cref="ModelWriter"/> wrote. Room is made for no more than the stream still holds, whatever a length in it says.</summary>
/// <param name="stream">Where to read.</param>
/// <param name="end">Where its content ends.</param>
internal sealed class ModelReader(Stream stream, long end)
{
    /// <exception cref="InvalidDataException">There is none any more.</exception>
    public T Number<T>()
        where T : unmanaged
    {
        Span<T> number = stackalloc T[1];
        Fill(number);
        return number[0];
    }

    /// <summary>A whole number within bounds, both of which are allowed.</summary>
    /// <exception cref="InvalidDataException">It is not.</exception>
    public int Within(int least, int most) =>
        Number<int>() is var number && number >= least && number <= most ? number : throw new InvalidDataException($"{number} is not from {least} to {most}");

    /// <summary>As many numbers as there is room for.</summary>
    /// <exception cref="InvalidDataException">There are not so many.</exception>
    public void Fill<T>(Span<T> numbers)
        where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(numbers);
        Expect(bytes.Length);
        stream.ReadExactly(bytes);
    }

    /// <summary>A table of numbers.</summary>
    /// <exception cref="InvalidDataException">It is longer than what is left.</exception>
    public T[] Numbers<T>()
        where T : unmanaged
    {
        var count = Within(0, int.MaxValue);
        Expect((long)count * Unsafe.SizeOf<T>());
        var numbers = GC.AllocateUninitializedArray<T>(count);
        Fill<T>(numbers);
        return numbers;
    }

    /// <summary>A table of numbers of which it is known how many they must be.</summary>
    /// <exception cref="InvalidDataException">They are not.</exception>
    public T[] Numbers<T>(int count)
        where T : unmanaged =>
        Numbers<T>() is var numbers && numbers.Length == count ? numbers : throw new InvalidDataException($"{numbers.Length} numbers, where {count} belong");

    /// <exception cref="InvalidDataException">They are longer than what is left, or not UTF-8.</exception>
    public string?[] Texts()
    {
        var lengths = Numbers<int>();
        var length = lengths.Sum(one => (long)Math.Max(0, one));
        Expect(length);
        var (bytes, texts, at) = (GC.AllocateUninitializedArray<byte>((int)length), new string?[lengths.Length], 0);
        Fill<byte>(bytes);
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = lengths[i] < 0 ? null : Encoding.UTF8.GetString(bytes, at, lengths[i]);
            at += Math.Max(0, lengths[i]);
        }

        return texts;
    }

    /// <summary>Texts of which none is null.</summary>
    /// <exception cref="InvalidDataException">One is.</exception>
    public string[] WholeTexts() => Array.ConvertAll(Texts(), text => text ?? throw new InvalidDataException("A text is missing"));

    /// <exception cref="InvalidDataException">Something is left.</exception>
    public void End() => _ = end == stream.Position ? true : throw new InvalidDataException("There is more than belongs there");

    /// <exception cref="InvalidDataException">So much is not left.</exception>
    public void Expect(long bytes)
    {
        if (bytes > end - stream.Position || bytes > Array.MaxLength)
        {
            throw new InvalidDataException($"{bytes} bytes are announced, and {end - stream.Position} are left");
        }
    }
}
