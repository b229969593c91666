using BotFramework.Connector;

namespace BotFramework.AspNetCore;

/// <summary>Makes clients with the bot's token for services that may see it, and without one for loopback.</summary>
internal sealed class ServiceConnectorFactory(
    BotSettings settings, ServiceClientCredentialsFactory credentialsFactory, ServiceTrust trust, HttpClient? httpClient) : ConnectorFactory
{
    public override async Task<IConnectorClient> CreateAsync(
        string serviceUrl, string? audience, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var service))
        {
            throw new UnauthorizedAccessException("The serviceUrl is not an address.");
        }

        var hasNoIdentity = await credentialsFactory.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false);
        if (hasNoIdentity ? !ServiceTrust.IsLoopback(service) : !trust.IsTrusted(service))
        {
            throw new UnauthorizedAccessException($"Nothing is sent to {service.Host}: no verified activity came from there.");
        }

        var credentials = await credentialsFactory.CreateCredentialsAsync(
            settings.AppId, string.IsNullOrEmpty(audience) ? settings.Audience : audience, settings.LoginUrl, true, cancellationToken).ConfigureAwait(false);
        return new ConnectorClient(service, credentials, httpClient);
    }
}
