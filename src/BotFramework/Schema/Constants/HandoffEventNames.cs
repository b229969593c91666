namespace BotFramework.Schema;

/// <summary>Names of the events by which a conversation passes to a person.</summary>
public static class HandoffEventNames
{
    public const string InitiateHandoff = "handoff.initiate";
    public const string HandoffStatus = "handoff.status";
}
