using HelpBot.Hosting;
using Microsoft.Extensions.Options;

namespace HelpBot.Turns;

/// <summary>Counts messages per conversation and per user, by token bucket: a minute's worth at once, refilled evenly. Never per
/// address, where one can be everybody. In memory; a bucket that is full again is forgotten.</summary>
public sealed class RateLimits(IOptions<HelpBotOptions> options, TimeProvider time)
{
    private const int ManyBuckets = 20_000;

    private readonly double _capacity = options.Value.Limits.MessagesPerMinute;
    private readonly Dictionary<(string Channel, string Id, bool IsUser), Bucket> _buckets = [];
    private readonly Lock _sync = new();
    private int _sweepAt = ManyBuckets;

    /// <summary>Takes one message from both buckets; false when either is empty.</summary>
    public bool Allow(ConversationKey conversation, string? user)
    {
        var now = time.GetTimestamp();
        lock (_sync)
        {
            if (_buckets.Count >= _sweepAt)
            {
                Sweep(now);
            }

            var allowed = Take((conversation.Channel, conversation.Id, false), now);
            return (user is null || user == conversation.Id || Take((conversation.Channel, user, true), now)) && allowed;
        }
    }

    private bool Take((string, string, bool) key, long now)
    {
        var level = _buckets.TryGetValue(key, out var bucket) ? Refilled(bucket, now) : _capacity;
        var allowed = level >= 1;
        _buckets[key] = new Bucket(allowed ? level - 1 : level, now);
        return allowed;
    }

    private double Refilled(Bucket bucket, long now) =>
        Math.Min(_capacity, bucket.Level + (time.GetElapsedTime(bucket.At, now).TotalMinutes * _capacity));

    private void Sweep(long now)
    {
        foreach (var (key, bucket) in _buckets)
        {
            if (Refilled(bucket, now) >= _capacity)
            {
                _buckets.Remove(key);
            }
        }

        _sweepAt = Math.Max(ManyBuckets, _buckets.Count * 2);
    }

    private readonly record struct Bucket(double Level, long At);
}
