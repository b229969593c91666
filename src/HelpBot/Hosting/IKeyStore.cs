using System.Security.Cryptography;

namespace HelpBot.Hosting;

/// <summary>Port: keeps secret keys, so that they outlive a restart and all nodes have the same.</summary>
public interface IKeyStore
{
    /// <summary>True when other nodes may add keys, so that it is worth looking again.</summary>
    bool IsShared { get; }

    /// <summary>The key of that name; made when there is none. Of several nodes that make one at once, one node's counts for all. With
    /// the store away since the start it is a key of this node's own, and what it is good for afterwards <see cref="AlsoAsync"/> tells.</summary>
    /// <exception cref="InvalidDataException">What is kept is no key of ours.</exception>
    /// <exception cref="CryptographicException">It was sealed with another <see cref="HelpBotOptions.KeySecret"/>.</exception>
    Task<byte[]> KeepAsync(string name, Func<byte[]> make, CancellationToken cancellationToken);

    /// <summary>Keeps a key that something was signed with while another was kept under its name.</summary>
    Task KeepAlsoAsync(string name, byte[] key, CancellationToken cancellationToken);

    /// <summary>Puts all keys that this process knows into a store that has been made anew.</summary>
    Task PutBackAsync(CancellationToken cancellationToken);

    /// <summary>The keys of that name besides the one to sign with; those that were added before a time are deleted.</summary>
    Task<IReadOnlyList<byte[]>> AlsoAsync(string name, DateTimeOffset since, CancellationToken cancellationToken);
}
