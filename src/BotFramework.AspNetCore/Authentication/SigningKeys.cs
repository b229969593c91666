using Microsoft.IdentityModel.Tokens;

namespace BotFramework.AspNetCore;

/// <summary>The keys of a token service as published, and what is said about them.</summary>
/// <param name="Keys">By key id.</param>
/// <param name="Endorsements">Channels each key may vouch for, by key id.</param>
/// <param name="Algorithms">Algorithms that the service signs with.</param>
/// <param name="ReadAt">When they were read.</param>
internal sealed record SigningKeys(
    IReadOnlyDictionary<string, SecurityKey> Keys, IReadOnlyDictionary<string, IReadOnlySet<string>> Endorsements,
    IReadOnlySet<string> Algorithms, DateTimeOffset ReadAt);
