using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using HelpBot.Hosting;
using Microsoft.Extensions.Options;

namespace HelpBot.Turns;

/// <summary>Counts messages per conversation and per user, by token bucket: a minute's worth at once, refilled evenly. Never per
/// address, where one can be everybody. In memory; a bucket that is full again is forgotten. Nodes tell each other what they took;
/// a node that hears nothing limits by itself.</summary>
public sealed class RateLimits(IOptions<HelpBotOptions> options, TimeProvider time, IEnumerable<ITakeListener> _listeners)
{
    private const int ManyBuckets = 20_000;

    private readonly double _capacity = options.Value.Limits.MessagesPerMinute;
    private readonly ITakeListener[] _listeners = [.. _listeners];
    private readonly Dictionary<long, Bucket> _buckets = [];
    private readonly Lock _sync = new();
    private int _sweepAt = ManyBuckets;

    /// <summary>Takes one message from both buckets; false when either is empty.</summary>
    public bool Allow(ConversationKey conversation, string? user)
    {
        var allowed = Take(BucketOf('c', conversation.Channel, conversation.Id));
        return (user is null || user == conversation.Id || Take(BucketOf('u', conversation.Channel, user))) && allowed;
    }

    /// <summary>Counts a message that another node let through. What was let through twice over is owed: it is refilled first.</summary>
    public void TakeElsewhere(long bucket)
    {
        var now = time.GetTimestamp();
        lock (_sync)
        {
            _buckets[bucket] = new Bucket(Math.Max(-_capacity, Level(bucket, now) - 1), now);
        }
    }

    private bool Take(long bucket)
    {
        var now = time.GetTimestamp();
        lock (_sync)
        {
            if (_buckets.Count >= _sweepAt)
            {
                Sweep(now);
            }

            var level = Level(bucket, now);
            if (level < 1)
            {
                _buckets[bucket] = new Bucket(level, now);
                return false;
            }

            _buckets[bucket] = new Bucket(level - 1, now);
        }

        foreach (var listener in _listeners)
        {
            listener.OnTaken(bucket);
        }

        return true;
    }

    private double Level(long bucket, long now) => _buckets.TryGetValue(bucket, out var found) ? Refilled(found, now) : _capacity;

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

    // The same on every node.
    private static long BucketOf(char kind, string channel, string id)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}/{channel}/{id}"), hash);
        return BinaryPrimitives.ReadInt64LittleEndian(hash);
    }

    private readonly record struct Bucket(double Level, long At);
}
