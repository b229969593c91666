using System.Security.Claims;

namespace BotFramework.Connector;

/// <summary>Who sent an activity, and how to answer.</summary>
public class AuthenticateRequestResult
{
    /// <summary>Scope of the tokens that answers are sent with.</summary>
    public string? Audience { get; set; }

    /// <summary>Who sent it.</summary>
    public ClaimsIdentity? ClaimsIdentity { get; set; }

    /// <summary>Who that is, in one word; see <see cref="Schema.CallerIdConstants"/>.</summary>
    public string? CallerId { get; set; }

    /// <summary>Makes clients to answer with.</summary>
    public ConnectorFactory? ConnectorFactory { get; set; }
}
