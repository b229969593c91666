using System.Data.Common;
using System.Security.Cryptography;
using HelpBot.Hosting;

namespace HelpBot.Channels.DirectLine;

/// <summary>The key that signs tokens: made once, kept where all nodes find it (<see cref="IKeyStore"/>), read at start. A node that
/// starts while the database is away signs with a key of its own until it is back, and goes on to take what it signed with that.</summary>
public sealed partial class SigningKey(IKeyStore keys, TimeProvider time, ILogger<SigningKey> logger) : BackgroundService
{
    private const string Name = "direct-line";
    private const int Length = 32;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private volatile byte[][] _all = [];

    /// <summary>The key to sign with.</summary>
    /// <exception cref="InvalidOperationException">The service has not started yet.</exception>
    public ReadOnlySpan<byte> Bytes => _all is [var first, ..] ? first : throw new InvalidOperationException("The key is read when the service starts.");

    /// <summary>The keys whose signatures are taken; the one to sign with first.</summary>
    public IReadOnlyList<byte[]> All => _all;

    /// <exception cref="InvalidDataException">What is kept is no key.</exception>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!await TryReadAsync(cancellationToken))
        {
            LogAway();
            _all = [RandomNumberGenerator.GetBytes(Length)];
            await base.StartAsync(cancellationToken);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        do
        {
            await Task.Delay(Pause, time, stoppingToken);
        }
        while (!await TryReadAsync(stoppingToken));
    }

    private async Task<bool> TryReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            var kept = await keys.KeepAsync(Name, () => RandomNumberGenerator.GetBytes(Length), cancellationToken);
            _all = kept.Length == Length
                ? [kept, .. _all]
                : throw new InvalidDataException($"The key '{Name}' does not have {Length} bytes; delete it to get a new one.");
            return true;
        }
        catch (Exception away) when (away is DbException or TimeoutException or IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The shared signing key cannot be read: until the database is back, other nodes do not know the tokens given here.")]
    private partial void LogAway();
}
