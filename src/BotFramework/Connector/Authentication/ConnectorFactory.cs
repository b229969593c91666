namespace BotFramework.Connector;

/// <summary>Makes clients of channels' services.</summary>
public abstract class ConnectorFactory
{
    /// <summary>Makes a client.</summary>
    /// <param name="serviceUrl">The service's address.</param>
    /// <param name="audience">Scope of the tokens that it sends; the default one when null.</param>
    /// <param name="cancellationToken">Cancels the making.</param>
    /// <exception cref="UnauthorizedAccessException">Nothing may be sent to that address.</exception>
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken);
}
