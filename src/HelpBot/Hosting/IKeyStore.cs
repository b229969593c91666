using System.Security.Cryptography;

namespace HelpBot.Hosting;

/// <summary>Port: keeps secret keys, so that they outlive a restart and all nodes have the same.</summary>
public interface IKeyStore
{
    /// <summary>The key of that name; made when there is none. Of several nodes that make one at once, one node's counts for all.</summary>
    /// <exception cref="InvalidDataException">What is kept is no key of ours.</exception>
    /// <exception cref="CryptographicException">It was sealed with another <see cref="HelpBotOptions.KeySecret"/>.</exception>
    Task<byte[]> KeepAsync(string name, Func<byte[]> make, CancellationToken cancellationToken);
}
