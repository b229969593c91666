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
    private readonly TokenBuckets _buckets = new(options.Value.Limits.MessagesPerMinute, time);
    private readonly ITakeListener[] _listeners = [.. _listeners];

    /// <summary>Takes one message from both buckets; false when either is empty.</summary>
    public bool Allow(ConversationKey conversation, string? user)
    {
        var allowed = Take(BucketOf('c', conversation.Channel, conversation.Id));
        return (user is null || user == conversation.Id || Take(BucketOf('u', conversation.Channel, user))) && allowed;
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

    // The same on every node.
    private static long BucketOf(char kind, string channel, string id)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}/{channel}/{id}"), hash);
        return BinaryPrimitives.ReadInt64LittleEndian(hash);
    }
}
