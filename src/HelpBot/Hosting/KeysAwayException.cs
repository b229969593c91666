namespace HelpBot.Hosting;

/// <summary>The place where all nodes keep their keys cannot be reached, and this node has never seen the key.</summary>
public sealed class KeysAwayException(string name, Exception cause) : Exception($"The key '{name}' cannot be read now.", cause);
