namespace BotFramework.Connector;

/// <summary>Talks to the service of a channel, at the address that its activities name.</summary>
public interface IConnectorClient : IDisposable
{
    /// <summary>The service's address.</summary>
    Uri BaseUri { get; }

    /// <summary>What the service does with conversations.</summary>
    IConversations Conversations { get; }
}
