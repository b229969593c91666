using System.Globalization;
using BotFramework.Connector;
using BotFramework.Schema;
using Microsoft.Extensions.Configuration;

namespace BotFramework.AspNetCore;

/// <summary>The settings of a bot's identity and of the service it talks to, with the defaults of that service.</summary>
internal sealed record BotSettings
{
    public string? AppId { get; private init; }

    public string? Password { get; private init; }

    public string? TenantId { get; private init; }

    /// <summary>Where tokens come from.</summary>
    public required string LoginUrl { get; init; }

    /// <summary>Scope of the tokens that are sent.</summary>
    public required string Audience { get; init; }

    /// <summary>Issuer of the tokens that come from the service.</summary>
    public required string ChannelIssuer { get; init; }

    public required string ChannelMetadataUrl { get; init; }

    public required string EmulatorMetadataUrl { get; init; }

    public required string CallerId { get; init; }

    /// <exception cref="InvalidOperationException">The settings contradict each other.</exception>
    public static BotSettings Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var isGovernment = Value("ChannelService") switch
        {
            null => false,
            GovernmentAuthenticationConstants.ChannelService => true,
            var other => throw new InvalidOperationException(
                $"ChannelService is '{other}'; it must be absent or {GovernmentAuthenticationConstants.ChannelService}."),
        };
        var appId = Value("MicrosoftAppId");
        var tenant = Tenant(appId, isGovernment);
        var login = isGovernment
            ? GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate
            : AuthenticationConstants.ToChannelFromBotLoginUrlTemplate;
        return new BotSettings
        {
            AppId = appId,
            Password = Value("MicrosoftAppPassword"),
            TenantId = Value("MicrosoftAppTenantId"),
            LoginUrl = Value("ToChannelFromBotLoginUrl") ?? string.Format(CultureInfo.InvariantCulture, login, tenant),
            Audience = Value("ToChannelFromBotOAuthScope") ?? (isGovernment
                ? GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope : AuthenticationConstants.ToChannelFromBotOAuthScope),
            ChannelIssuer = Value("ToBotFromChannelTokenIssuer") ?? (isGovernment
                ? GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer : AuthenticationConstants.ToBotFromChannelTokenIssuer),
            ChannelMetadataUrl = Value("ToBotFromChannelOpenIdMetadataUrl") ?? (isGovernment
                ? GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl
                : AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl),
            EmulatorMetadataUrl = Value("ToBotFromEmulatorOpenIdMetadataUrl") ?? (isGovernment
                ? GovernmentAuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl
                : AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl),
            CallerId = Value("CallerId")
                ?? (isGovernment ? CallerIdConstants.USGovChannel : CallerIdConstants.PublicAzureChannel),
        };

        string? Value(string key) => configuration[key] is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

        string Tenant(string? id, bool government)
        {
            var own = Value("MicrosoftAppTenantId");
            var type = Value("MicrosoftAppType") ?? "MultiTenant";
            if (type.Equals("MultiTenant", StringComparison.OrdinalIgnoreCase))
            {
                return own ?? (government
                    ? GovernmentAuthenticationConstants.DefaultChannelAuthTenant : AuthenticationConstants.DefaultChannelAuthTenant);
            }

            if (!type.Equals("SingleTenant", StringComparison.OrdinalIgnoreCase))
            {
                throw new InvalidOperationException($"MicrosoftAppType is '{type}'; it must be MultiTenant or SingleTenant.");
            }

            return id is null || own is null
                ? throw new InvalidOperationException(
                    "MicrosoftAppType is SingleTenant; MicrosoftAppId and MicrosoftAppTenantId must be set too.")
                : own;
        }
    }
}
