using System.Security.Cryptography;
using HelpBot.Hosting;

namespace HelpBot.Channels.DirectLine;

/// <summary>The key that signs tokens: made once, kept in the data directory where only the owner reads it.</summary>
public sealed class SigningKey(byte[] bytes)
{
    public const string FileName = "direct-line.key";

    private const int Length = 32;

    public ReadOnlySpan<byte> Bytes => bytes;

    /// <exception cref="InvalidDataException">The file is no key.</exception>
    public static SigningKey Keep(string directory)
    {
        DataFolder.Make(directory);
        var path = Path.Combine(directory, FileName);
        if (!File.Exists(path))
        {
            // False when another process was first; then its key counts.
            DataFolder.TryWriteSecret(path, RandomNumberGenerator.GetBytes(Length));
        }

        var bytes = File.ReadAllBytes(path);
        return bytes.Length == Length ? new SigningKey(bytes) : throw new InvalidDataException($"{path} is not a key of {Length} bytes; delete it to get a new one.");
    }
}
