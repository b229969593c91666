using System.Security.Cryptography;
using System.Text;

namespace HelpBot.Conversation.Understanding.Keeping;

/// <summary>Tells one thing that was learnt from all others: by all that it was learnt from, and by the program that learnt it.</summary>
/// <param name="Kind">What it is, in small letters.</param>
/// <param name="Hash">64 hexadecimal digits.</param>
public sealed record ModelKey(string Kind, string Hash)
{
    /// <summary>How many bytes the hash has.</summary>
    public const int HashBytes = SHA256.HashSizeInBytes;

    // Another version of the code may learn otherwise, or write otherwise what it learnt; numbers are written as they lie in memory.
    private static readonly string Program = $"{typeof(ModelKey).Module.ModuleVersionId:N} {(BitConverter.IsLittleEndian ? "little" : "big")}";

    /// <summary>A name for a file.</summary>
    public string Name => $"{Kind}-{Hash}";

    /// <param name="kind">What it is.</param>
    /// <param name="input">Hash of all that it is learnt from.</param>
    public static ModelKey Of(string kind, string input) =>
        new(kind, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind} {Program} {input}"))));
}
