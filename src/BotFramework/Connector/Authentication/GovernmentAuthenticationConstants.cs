namespace BotFramework.Connector;

/// <summary>Addresses and issuers of the Bot Framework service for the US government.</summary>
public static class GovernmentAuthenticationConstants
{
    /// <summary>Value of the setting ChannelService that chooses it.</summary>
    public const string ChannelService = "https://botframework.azure.us";

    /// <inheritdoc cref="AuthenticationConstants.ToChannelFromBotLoginUrlTemplate"/>
    public const string ToChannelFromBotLoginUrlTemplate = "https://login.microsoftonline.us/{0}";

    /// <inheritdoc cref="AuthenticationConstants.DefaultChannelAuthTenant"/>
    public const string DefaultChannelAuthTenant = "MicrosoftServices.onmicrosoft.us";

    /// <inheritdoc cref="AuthenticationConstants.ToChannelFromBotOAuthScope"/>
    public const string ToChannelFromBotOAuthScope = "https://api.botframework.us";

    /// <inheritdoc cref="AuthenticationConstants.ToBotFromChannelTokenIssuer"/>
    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.us";

    /// <inheritdoc cref="AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl"/>
    public const string ToBotFromChannelOpenIdMetadataUrl =
        "https://login.botframework.azure.us/v1/.well-known/openidconfiguration";

    /// <inheritdoc cref="AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl"/>
    public const string ToBotFromEmulatorOpenIdMetadataUrl =
        "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration";
}
