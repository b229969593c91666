namespace BotFramework.Connector;

/// <summary>Addresses, names and issuers of the public Bot Framework service.</summary>
public static class AuthenticationConstants
{
    /// <summary>Scope of tokens for the service, without "/.default".</summary>
    public const string ToChannelFromBotOAuthScope = "https://api.botframework.com";

    /// <summary>Where tokens come from; {0} is the tenant.</summary>
    public const string ToChannelFromBotLoginUrlTemplate = "https://login.microsoftonline.com/{0}";

    /// <summary>Tenant of bots that have none of their own.</summary>
    public const string DefaultChannelAuthTenant = "botframework.com";

    /// <summary>Issuer of the service's tokens.</summary>
    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.com";

    /// <summary>Metadata of the keys that sign the service's tokens.</summary>
    public const string ToBotFromChannelOpenIdMetadataUrl = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Metadata of the keys that sign the Emulator's tokens.</summary>
    public const string ToBotFromEmulatorOpenIdMetadataUrl =
        "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration";

    public const string AppIdClaim = "appid";
    public const string AudienceClaim = "aud";
    public const string AuthorizedParty = "azp";
    public const string IssuerClaim = "iss";
    public const string ServiceUrlClaim = "serviceurl";
    public const string VersionClaim = "ver";

    /// <summary>Authentication type of a sender that nobody vouches for.</summary>
    public const string AnonymousAuthType = "anonymous";
}
