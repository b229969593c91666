using System.Text.Json.Serialization;

namespace HelpBot.Channels.DirectLine;

/// <summary>Body of <c>tokens/generate</c>; may be absent.</summary>
public sealed record TokenParameters
{
    public UserParameters? User { get; init; }

    public IReadOnlyList<string>? TrustedOrigins { get; init; }
}

public sealed record UserParameters
{
    public string? Id { get; init; }
}

/// <summary>Body of <c>conversations</c>; may be absent.</summary>
public sealed record StartParameters
{
    public string? Locale { get; init; }

    public UserParameters? User { get; init; }
}

/// <summary>A conversation and how to go on with it.</summary>
/// <param name="ExpiresIn">Seconds.</param>
/// <param name="StreamUrl">WebSocket address, good for 60 seconds; null where only a token was asked for.</param>
public sealed record ConversationReply(
    string ConversationId, string Token, [property: JsonPropertyName("expires_in")] int ExpiresIn, string? StreamUrl);

/// <summary>The id that a posted activity got.</summary>
public sealed record ActivityReply(string Id);
