namespace BotFramework.Connector;

/// <summary>Puts on a request whatever proves who sends it. This one puts on nothing.</summary>
public class ServiceClientCredentials
{
    /// <summary>Completes a request that is about to be sent.</summary>
    public virtual Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.CompletedTask;
}
