using System.Data.Common;
using System.Security.Cryptography;
using HelpBot.Hosting;

namespace HelpBot.Channels.DirectLine;

/// <summary>The key that signs tokens: made once, kept where all nodes find it (<see cref="IKeyStore"/>), read at start. While that is
/// away, a key of this process alone; tokens made with it end when the kept one can be read.</summary>
public sealed partial class SigningKey(IKeyStore keys, TimeProvider time, ILogger<SigningKey> logger) : BackgroundService
{
    private const string Name = "direct-line";
    private const int Length = 32;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private byte[]? _bytes;
    private bool _isKept;

    /// <exception cref="InvalidOperationException">The service has not started yet.</exception>
    public ReadOnlySpan<byte> Bytes => _bytes ?? throw new InvalidOperationException("The key is read when the service starts.");

    /// <exception cref="InvalidDataException">What is kept is no key.</exception>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await TryReadAsync(cancellationToken);
        _bytes ??= RandomNumberGenerator.GetBytes(Length);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!_isKept)
        {
            await Task.Delay(Pause, time, stoppingToken);
            await TryReadAsync(stoppingToken);
        }
    }

    private async Task TryReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            var kept = await keys.KeepAsync(Name, () => RandomNumberGenerator.GetBytes(Length), cancellationToken);
            _bytes = kept.Length == Length
                ? kept
                : throw new InvalidDataException($"The key '{Name}' does not have {Length} bytes; delete it to get a new one.");
            _isKept = true;
        }
        catch (Exception failure) when (failure is DbException or IOException or UnauthorizedAccessException or TimeoutException)
        {
            if (_bytes is null)
            {
                LogAway(failure.GetType().Name);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The key for tokens can be neither read nor kept ({Type}); until it can, tokens are good on this process only.")]
    private partial void LogAway(string type);
}
