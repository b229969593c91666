using System.Runtime.InteropServices;
using System.Text;

namespace HelpBot.Conversation.Understanding.Keeping;

/// <summary>Writes numbers as they lie in memory, and texts as UTF-8; <see cref="ModelReader"/> reads them back in the same order.</summary>
internal sealed class ModelWriter(Stream stream)
{
    public void Number<T>(T number)
        where T : unmanaged => Raw(new ReadOnlySpan<T>(in number));

    /// <summary>As many numbers as the reader will ask for.</summary>
    public void Raw<T>(ReadOnlySpan<T> numbers)
        where T : unmanaged => stream.Write(MemoryMarshal.AsBytes(numbers));

    /// <summary>Numbers, and how many they are.</summary>
    public void Numbers<T>(ReadOnlySpan<T> numbers)
        where T : unmanaged
    {
        Number(numbers.Length);
        Raw(numbers);
    }

    /// <summary>Texts; null is told from an empty one.</summary>
    public void Texts(IReadOnlyCollection<string?> texts)
    {
        Numbers<int>([.. texts.Select(text => text is null ? -1 : Encoding.UTF8.GetByteCount(text))]);
        foreach (var text in texts)
        {
            stream.Write(Encoding.UTF8.GetBytes(text ?? ""));
        }
    }
}
