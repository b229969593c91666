using System.Security.Cryptography;
using HelpBot.Hosting;

namespace HelpBot.Channels.DirectLine;

/// <summary>The key that signs tokens: made once, kept where all nodes find it (<see cref="IKeyStore"/>), read at start.</summary>
public sealed class SigningKey(IKeyStore keys) : IHostedService
{
    private const string Name = "direct-line";
    private const int Length = 32;

    private byte[]? _bytes;

    /// <exception cref="InvalidOperationException">The service has not started yet.</exception>
    public ReadOnlySpan<byte> Bytes => _bytes ?? throw new InvalidOperationException("The key is read when the service starts.");

    /// <exception cref="InvalidDataException">What is kept is no key.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var kept = await keys.KeepAsync(Name, () => RandomNumberGenerator.GetBytes(Length), cancellationToken);
        _bytes = kept.Length == Length ? kept : throw new InvalidDataException($"The key '{Name}' does not have {Length} bytes; delete it to get a new one.");
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
