using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using HelpBot.Hosting;
using Microsoft.Extensions.Options;

namespace HelpBot.Turns;

/// <summary>Counts the conversations that one address begins where anybody may begin one, so that nobody fills the store. Private
/// addresses are not counted: behind a proxy that the settings do not name, one of them is everybody.</summary>
public sealed class NewConversations(IOptions<HelpBotOptions> options, TimeProvider time)
{
    // Providers hand out a whole network of this length to one household.
    private const int NetworkBytes = 8;

    private static readonly IPNetwork[] Private =
    [
        IPNetwork.Parse("10.0.0.0/8"), IPNetwork.Parse("172.16.0.0/12"), IPNetwork.Parse("192.168.0.0/16"), IPNetwork.Parse("169.254.0.0/16"),
        IPNetwork.Parse("100.64.0.0/10"), IPNetwork.Parse("fc00::/7"), IPNetwork.Parse("fe80::/10"),
    ];

    private readonly TokenBuckets _buckets = new(options.Value.Limits.ConversationsPerMinute, time);

    /// <summary>False when the address has begun too many.</summary>
    /// <param name="address">Where the request comes from; null when that is not known.</param>
    public bool Allow(IPAddress? address)
    {
        if (address is null)
        {
            return true;
        }

        address = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return IPAddress.IsLoopback(address) || Array.Exists(Private, network => network.Contains(address)) || _buckets.Take(BucketOf(address));
    }

    private static long BucketOf(IPAddress address)
    {
        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out var length);
        return address.AddressFamily == AddressFamily.InterNetwork
            ? BinaryPrimitives.ReadUInt32BigEndian(bytes[..length])
            : BinaryPrimitives.ReadInt64BigEndian(bytes[..NetworkBytes]);
    }
}
