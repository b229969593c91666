using System.Security.Cryptography;
using HelpBot.Hosting;

namespace HelpBot.Channels.DirectLine;

/// <summary>The key that signs tokens: made once, kept where all nodes find it (<see cref="IKeyStore"/>), read at start. When it cannot
/// be read then, the node signs with one of its own, which becomes everybody's if there is no other once it can.</summary>
public sealed class SigningKey(IKeyStore keys, TimeProvider time) : BackgroundService
{
    private const string Name = "direct-line";
    private const int Length = 32;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private volatile byte[]? _bytes;

    /// <exception cref="InvalidOperationException">The service has not started yet.</exception>
    public ReadOnlySpan<byte> Bytes => _bytes ?? throw new InvalidOperationException("The key is read when the service starts.");

    /// <exception cref="InvalidDataException">What is kept is no key.</exception>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        var own = RandomNumberGenerator.GetBytes(Length);
        if (!await TryReadAsync(own, cancellationToken))
        {
            _bytes = own;
            await base.StartAsync(cancellationToken);
        }
    }

    /// <summary>Until the shared key can be read.</summary>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var own = _bytes!;
        do
        {
            await Task.Delay(Pause, time, stoppingToken);
        }
        while (!await TryReadAsync(own, stoppingToken));
    }

    private async Task<bool> TryReadAsync(byte[] own, CancellationToken cancellationToken)
    {
        try
        {
            var kept = await keys.KeepAsync(Name, () => own, cancellationToken);
            _bytes = kept.Length == Length ? kept : throw new InvalidDataException($"The key '{Name}' does not have {Length} bytes; delete it to get a new one.");
            return true;
        }
        catch (KeysAwayException)
        {
            return false;
        }
    }
}
