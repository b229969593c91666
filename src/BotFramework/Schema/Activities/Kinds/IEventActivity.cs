namespace BotFramework.Schema;

/// <summary>Something that happened, for programs and not for people.</summary>
public interface IEventActivity : IActivity
{
    string? Name { get; set; }

    object? Value { get; set; }

    ConversationReference? RelatesTo { get; set; }
}
