namespace BotFramework.Connector;

/// <summary>What is asked of incoming tokens beyond the protocol.</summary>
public class AuthenticationConfiguration
{
    /// <summary>Endorsements that the signing key must have besides the activity's channel.</summary>
    public string[] RequiredEndorsements { get; set; } = [];
}
