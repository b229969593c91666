using System.Data.Common;
using System.Security.Cryptography;
using HelpBot.Hosting;

namespace HelpBot.Channels.DirectLine;

/// <summary>The key that signs tokens: made once, kept where all nodes find it (<see cref="IKeyStore"/>), and looked at again every few
/// seconds. A node that starts while the database is away signs with a key of its own; when it is back, all nodes take what was signed
/// with that, too.</summary>
public sealed partial class SigningKey(IKeyStore keys, TimeProvider time, ILogger<SigningKey> logger) : BackgroundService
{
    private const string Name = "direct-line";
    private const int Length = 32;

    private static readonly TimeSpan Period = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    // So long may a token be of use, and an hour for clocks that differ.
    private static readonly TimeSpan Useful = TimeSpan.FromSeconds(DirectLineTokens.Lifetime + DirectLineTokens.ResumeWithin) + TimeSpan.FromHours(1);

    private readonly SemaphoreSlim _looking = new(1, 1);
    private volatile byte[][] _all = [];
    private volatile bool _isRead;
    private bool _isTold;
    private long _lookedAt;

    /// <summary>The key to sign with.</summary>
    /// <exception cref="InvalidOperationException">The service has not started yet.</exception>
    public ReadOnlySpan<byte> Bytes => _all is [var first, ..] ? first : throw new InvalidOperationException("The key is read when the service starts.");

    /// <summary>The keys whose signatures are taken; the one to sign with first.</summary>
    public IReadOnlyList<byte[]> All => _all;

    /// <exception cref="InvalidDataException">What is kept is no key.</exception>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await LookAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <summary>Looks whether another node has added a key, at most once a second.</summary>
    /// <returns>True when there are other keys now than before.</returns>
    public async Task<bool> LookAgainAsync(CancellationToken cancellationToken)
    {
        if (_isRead && !keys.IsShared)
        {
            return false;
        }

        var before = _all;
        await _looking.WaitAsync(cancellationToken);
        try
        {
            if (time.GetElapsedTime(_lookedAt) >= Pause)
            {
                await LookAsync(cancellationToken);
            }

            return !ReferenceEquals(_all, before);
        }
        finally
        {
            _looking.Release();
        }
    }

    public override void Dispose()
    {
        _looking.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!_isRead || keys.IsShared)
        {
            await Task.Delay(_isRead ? Period : Pause, time, stoppingToken);
            try
            {
                await LookAgainAsync(stoppingToken);
                _isTold = false;
            }
            catch (Exception strange) when (strange is InvalidDataException or CryptographicException)
            {
                TellOnce(strange.Message);
            }
        }
    }

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            var kept = await keys.KeepAsync(Name, () => _all is [var current, ..] ? current : RandomNumberGenerator.GetBytes(Length), cancellationToken);
            if (_all is [var before, ..] && !Same(before, kept))
            {
                await keys.KeepAlsoAsync(Name, before, cancellationToken);
            }

            Take([kept, .. await keys.AlsoAsync(Name, time.GetUtcNow() - Useful, cancellationToken)]);
            _isRead = true;
        }
        catch (Exception away) when (away is DbException or TimeoutException or IOException or UnauthorizedAccessException)
        {
            _all = _all is [] ? [RandomNumberGenerator.GetBytes(Length)] : _all;
        }

        _lookedAt = time.GetTimestamp();
    }

    private void TellOnce(string problem)
    {
        if (!_isTold)
        {
            LogStrange(problem);
            _isTold = true;
        }
    }

    private void Take(byte[][] all)
    {
        if (all.FirstOrDefault(key => key.Length != Length) is not null)
        {
            throw new InvalidDataException($"The key '{Name}' does not have {Length} bytes; delete it to get a new one.");
        }

        if (!all.AsSpan().SequenceEqual(_all, Bytewise.Instance))
        {
            _all = all;
        }
    }

    private static bool Same(byte[] one, byte[] other) => one.AsSpan().SequenceEqual(other);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Problem} Until then, tokens are signed with the key that was read before.")]
    private partial void LogStrange(string problem);

    private sealed class Bytewise : IEqualityComparer<byte[]>
    {
        public static readonly Bytewise Instance = new();

        public bool Equals(byte[]? x, byte[]? y) => Same(x!, y!);

        public int GetHashCode(byte[] obj) => obj.Length;
    }
}
