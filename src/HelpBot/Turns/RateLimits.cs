using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using HelpBot.Hosting;
using Microsoft.Extensions.Options;

namespace HelpBot.Turns;

/// <summary>Counts messages per conversation and per user. Never per address, where one can be everybody. Nodes tell each other
/// what they took; a node that hears nothing limits by itself.</summary>
public sealed class RateLimits(IOptions<HelpBotOptions> options, TimeProvider time, IEnumerable<ITakeListener> _listeners)
{
    // Of those who wrote last: the hash takes longer than all the rest here. One place for each remainder of a name's hash code,
    // so that remembering takes no lock and nothing needs to be counted.
    private const int KnownPlaces = 16_384;
    private const int LongestKnown = 100;

    private readonly Known?[] _known = new Known?[KnownPlaces];
    private readonly TokenBuckets _buckets = new(options.Value.Limits.MessagesPerMinute, time);
    private readonly ITakeListener[] _listeners = [.. _listeners];

    /// <summary>Takes one message from both buckets; false when either is empty.</summary>
    public bool Allow(ConversationKey conversation, string? user)
    {
        var allowed = Take(KnownBucketOf('c', conversation.Channel, conversation.Id));
        return (user is null || user == conversation.Id || Take(KnownBucketOf('u', conversation.Channel, user))) && allowed;
    }

    /// <summary>Counts a message that another node let through.</summary>
    public void TakeElsewhere(long bucket) => _buckets.Owe(bucket);

    private bool Take(long bucket)
    {
        if (!_buckets.Take(bucket))
        {
            return false;
        }

        foreach (var listener in _listeners)
        {
            listener.OnTaken(bucket);
        }

        return true;
    }

    private long KnownBucketOf(char kind, string channel, string id)
    {
        if (channel.Length + id.Length > LongestKnown)
        {
            return BucketOf(kind, channel, id);
        }

        ref var place = ref _known[(uint)(id.GetHashCode(StringComparison.Ordinal) + kind) % KnownPlaces];
        var known = Volatile.Read(ref place);
        if (known is null || known.Kind != kind || known.Id != id || known.Channel != channel)
        {
            known = new Known(kind, channel, id, BucketOf(kind, channel, id));
            Volatile.Write(ref place, known);
        }

        return known.Bucket;
    }

    // The same on every node.
    private static long BucketOf(char kind, string channel, string id)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}/{channel}/{id}"), hash);
        return BinaryPrimitives.ReadInt64LittleEndian(hash);
    }

    private sealed record Known(char Kind, string Channel, string Id, long Bucket);
}
