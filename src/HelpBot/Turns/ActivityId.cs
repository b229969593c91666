namespace HelpBot.Turns;

/// <summary>Ids that we give to activities: the conversation's id and the sequence in it.</summary>
public static class ActivityId
{
    public static string Of(ConversationKey key, long sequence) => $"{key.Id}|{sequence:D7}";
}
