namespace BotFramework.Connector;

/// <summary>Knows the bot's identity.</summary>
public abstract class ServiceClientCredentialsFactory
{
    /// <summary>Is that the id of this bot?</summary>
    public abstract Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken);

    /// <summary>Has this bot no identity, so that nothing can be verified?</summary>
    public abstract Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken);

    /// <summary>Makes what proves this bot's identity to a service.</summary>
    /// <param name="appId">The bot's id.</param>
    /// <param name="audience">Scope of the tokens.</param>
    /// <param name="loginEndpoint">Where tokens come from.</param>
    /// <param name="validateAuthority">Not used.</param>
    /// <param name="cancellationToken">Cancels the making.</param>
    public abstract Task<ServiceClientCredentials> CreateCredentialsAsync(
        string? appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken);
}
