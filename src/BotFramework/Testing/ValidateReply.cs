using BotFramework.Schema;

namespace BotFramework.Testing;

/// <summary>Compares a reply with the one that is expected; throws when it will not do.</summary>
public delegate void ValidateReply(IActivity expected, IActivity actual);
