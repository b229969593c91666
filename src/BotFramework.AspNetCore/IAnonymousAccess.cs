using Microsoft.AspNetCore.Http;

namespace BotFramework.AspNetCore;

/// <summary>
/// Decides whether a bot without identity takes an activity that nobody vouches for. Register another than
/// <see cref="DevelopmentOnLoopback"/> to decide otherwise.
/// </summary>
public interface IAnonymousAccess
{
    /// <summary>May this request come in without a token?</summary>
    bool IsAllowed(HttpRequest request);
}
