using System.Text.Json.Serialization.Metadata;
using HelpBot.Conversation.Understanding;

namespace HelpBot.Conversation.Dialogs.State;

/// <summary>What is stored of a conversation, as the property <c>memory</c> of its state. Nothing that was typed stands in it.</summary>
public sealed class ConversationMemoryState : IGeneratedState
{
    public const string PropertyName = "memory";

    /// <summary>Raise it when this shape, a dialog id or the order of a dialog's steps changes: older conversations then start anew.</summary>
    public const int CurrentVersion = 1;

    public int Version { get; set; } = CurrentVersion;

    /// <summary>Code of the conversation's language; null before the first message.</summary>
    public string? Language { get; set; }

    /// <summary>Locale of the last message, as the channel sent it: when it changes, the page was switched.</summary>
    public string? Locale { get; set; }

    public string? LastTopic { get; set; }

    public List<string> LastSubjects { get; set; } = [];

    /// <summary>Subjects or topics just offered as choices, in order.</summary>
    public List<string> Offered { get; set; } = [];

    /// <summary>Subjects or topics that an answer listed, in order, for as long as answers are about them.</summary>
    public List<string> Listed { get; set; } = [];

    /// <summary>Contacts whose number was given, the latest first.</summary>
    public List<string> Given { get; set; } = [];

    /// <summary>What was last answered, to say it again or in the other language.</summary>
    public List<StoredInquiry> LastInquiries { get; set; } = [];

    /// <summary>Messages in a row that were not understood.</summary>
    public int Misses { get; set; }

    public bool Greeted { get; set; }

    /// <summary>True when the last answer was an emergency or crisis answer.</summary>
    public bool AfterEmergency { get; set; }

    JsonTypeInfo IGeneratedState.GeneratedJson => ConversationMemoryJson.Default.ConversationMemoryState;

    /// <summary>What understanding may know of it; a copy, which stays as it is.</summary>
    public ConversationMemory Understood(Language? language) => new(language, LastTopic, [.. LastSubjects], [.. Offered]) { Given = [.. Given], Listed = [.. Listed] };
}
