namespace HelpBot.Turns;

/// <summary>Token buckets by number: a minute's worth at once, refilled evenly. In memory; a bucket that is full again is
/// forgotten. Thread-safe.</summary>
/// <param name="perMinute">What one bucket holds, and gets back in a minute.</param>
/// <param name="time">The clock.</param>
public sealed class TokenBuckets(double perMinute, TimeProvider time)
{
    private const int ManyBuckets = 20_000;

    private readonly Dictionary<long, Bucket> _buckets = [];
    private readonly Lock _sync = new();
    private int _sweepAt = ManyBuckets;

    /// <summary>How many are not full, or were not when it was last looked.</summary>
    public int Count
    {
        get
        {
            lock (_sync)
            {
                return _buckets.Count;
            }
        }
    }

    /// <summary>Takes one; false when the bucket is empty.</summary>
    public bool Take(long bucket)
    {
        var now = time.GetTimestamp();
        lock (_sync)
        {
            Sweep(now);
            var level = Level(bucket, now);
            _buckets[bucket] = new Bucket(level < 1 ? level : level - 1, now);
            return level >= 1;
        }
    }

    /// <summary>Takes one that was let through elsewhere already. What was let through twice over is owed: it is refilled first.</summary>
    public void Owe(long bucket)
    {
        var now = time.GetTimestamp();
        lock (_sync)
        {
            // Also on a node that only hears of messages and gets none itself.
            Sweep(now);
            _buckets[bucket] = new Bucket(Math.Max(-perMinute, Level(bucket, now) - 1), now);
        }
    }

    private double Level(long bucket, long now) => _buckets.TryGetValue(bucket, out var found) ? Refilled(found, now) : perMinute;

    private double Refilled(Bucket bucket, long now) =>
        Math.Min(perMinute, bucket.Level + (time.GetElapsedTime(bucket.At, now).TotalMinutes * perMinute));

    private void Sweep(long now)
    {
        if (_buckets.Count < _sweepAt)
        {
            return;
        }

        foreach (var (key, bucket) in _buckets)
        {
            if (Refilled(bucket, now) >= perMinute)
            {
                _buckets.Remove(key);
            }
        }

        _sweepAt = Math.Max(ManyBuckets, _buckets.Count * 2);
    }

    private readonly record struct Bucket(double Level, long At);
}
