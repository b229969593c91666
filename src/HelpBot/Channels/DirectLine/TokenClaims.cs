using System.Text.Json.Serialization;

namespace HelpBot.Channels.DirectLine;

/// <summary>What a token says; it is signed, not secret. A JSON Web Token, because Web Chat reads its user from there.</summary>
/// <param name="ConversationId">The one conversation that it is good for.</param>
/// <param name="UserId">Who speaks: another sender in an activity is overwritten.</param>
/// <param name="Origins">Origins whose pages may use it, besides those of the settings; null for none.</param>
/// <param name="Use">What it opens: <see cref="Requests"/> or <see cref="Stream"/>.</param>
/// <param name="ExpiresAt">Unix seconds.</param>
public sealed record TokenClaims(
    [property: JsonPropertyName("conv")] string ConversationId,
    [property: JsonPropertyName("user")] string UserId,
    [property: JsonPropertyName("origins")] IReadOnlyList<string>? Origins,
    [property: JsonPropertyName("use")] string Use,
    [property: JsonPropertyName("exp")] long ExpiresAt)
{
    public const string Requests = "requests";
    public const string Stream = "stream";
}
