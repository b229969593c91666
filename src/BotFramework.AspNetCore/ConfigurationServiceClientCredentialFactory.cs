using BotFramework.Connector;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace BotFramework.AspNetCore;

/// <summary>
/// The bot's identity as configuration gives it: MicrosoftAppType, MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId.
/// </summary>
public class ConfigurationServiceClientCredentialFactory : PasswordServiceClientCredentialFactory
{
    /// <param name="configuration">Holds the settings.</param>
    /// <param name="httpClient">For fetching tokens.</param>
    /// <param name="logger">Not used.</param>
    /// <exception cref="InvalidOperationException">The settings contradict each other.</exception>
    public ConfigurationServiceClientCredentialFactory(
        IConfiguration configuration, HttpClient? httpClient = null, ILogger? logger = null)
        : this(BotSettings.Read(configuration), httpClient)
    {
    }

    internal ConfigurationServiceClientCredentialFactory(BotSettings settings, HttpClient? httpClient)
        : base(settings.AppId, settings.Password, httpClient)
    {
    }
}
