using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace HelpBot.Storage.Keys;

/// <summary>Keys as they stand in the database: sealed with a secret that the database does not know (AES-256-GCM, the key's name is
/// part of it), or open when no secret is set. With a secret, only sealed keys are taken: else whoever writes to the database could
/// put one in.</summary>
public sealed class KeySeal(string secret)
{
    private const string Open = "open:";
    private const string Sealed = "sealed:";

    private readonly byte[]? _key = secret.Length == 0
        ? null
        : HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret), 32, info: "HelpBot keys"u8.ToArray());

    private static int NonceSize => AesGcm.NonceByteSizes.MaxSize;

    private static int TagSize => AesGcm.TagByteSizes.MaxSize;

    public string Close(string name, byte[] value)
    {
        if (_key is null)
        {
            return Open + Base64Url.EncodeToString(value);
        }

        var text = new byte[NonceSize + TagSize + value.Length];
        RandomNumberGenerator.Fill(text.AsSpan(0, NonceSize));
        using var cipher = new AesGcm(_key, TagSize);
        cipher.Encrypt(
            text.AsSpan(0, NonceSize), value, text.AsSpan(NonceSize + TagSize), text.AsSpan(NonceSize, TagSize), Encoding.UTF8.GetBytes(name));
        return Sealed + Base64Url.EncodeToString(text);
    }

    /// <exception cref="InvalidDataException">It is open where a secret is set, or sealed where none is, or neither.</exception>
    /// <exception cref="CryptographicException">It was sealed with another secret, or altered.</exception>
    public byte[] Read(string name, string text)
    {
        var prefix = _key is null ? Open : Sealed;
        if (!text.StartsWith(prefix, StringComparison.Ordinal) || !Base64Url.IsValid(text.AsSpan(prefix.Length)))
        {
            throw new InvalidDataException(
                $"Key '{name}' in table Keys {(_key is null ? "is sealed, and this node has no HelpBot:KeySecret" : "is not sealed, though HelpBot:KeySecret is set")}. " +
                "All nodes need the same setting; to begin with new keys, stop all nodes and delete the rows of the table.");
        }

        var bytes = Base64Url.DecodeFromChars(text.AsSpan(prefix.Length));
        if (_key is null)
        {
            return bytes;
        }

        var value = new byte[Math.Max(0, bytes.Length - NonceSize - TagSize)];
        try
        {
            using var cipher = new AesGcm(_key, TagSize);
            cipher.Decrypt(
                bytes.AsSpan(0, NonceSize), bytes.AsSpan(NonceSize + TagSize), bytes.AsSpan(NonceSize, TagSize), value, Encoding.UTF8.GetBytes(name));
        }
        catch (Exception wrong) when (wrong is CryptographicException or ArgumentException)
        {
            throw new CryptographicException($"Key '{name}' in table Keys was sealed with another HelpBot:KeySecret, or altered. " +
                "All nodes need the same setting; to begin with new keys, stop all nodes and delete the rows of the table.", wrong);
        }

        return value;
    }
}
