using System.Security.Claims;
using BotFramework.Schema;

namespace BotFramework.Connector;

/// <summary>Decides whose activities are taken, and makes clients to answer with.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <summary>Verifies an activity that came by HTTP.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="authHeader">The Authorization header; null when there was none.</param>
    /// <param name="cancellationToken">Cancels the verification.</param>
    /// <exception cref="UnauthorizedAccessException">It can't be verified.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string? authHeader, CancellationToken cancellationToken);

    /// <summary>Makes something that makes clients in the name of the bot that the claims are about.</summary>
    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);

    /// <summary>Verifies a request that carries no activity.</summary>
    public virtual Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string? authHeader, CancellationToken cancellationToken)
        => throw new NotImplementedException();

    /// <summary>Scope of the tokens that this bot sends.</summary>
    public virtual string GetOriginatingAudience() => throw new NotImplementedException();
}
