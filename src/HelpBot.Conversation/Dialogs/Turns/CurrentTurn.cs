using HelpBot.Conversation.Dialogs.State;
using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Understanding;

namespace HelpBot.Conversation.Dialogs.Turns;

/// <summary>One turn: what it speaks from, what was said and what that means. Lives in the turn's state, never longer.</summary>
public sealed class CurrentTurn
{
    public required ConversationKit Kit { get; init; }

    public required ConversationMemoryState Memory { get; init; }

    /// <summary>The conversation as the message found it.</summary>
    public required TurnStart Before { get; init; }

    /// <summary>The language to answer in.</summary>
    public required Language Language { get; init; }

    /// <summary>The message, trimmed; may be empty.</summary>
    public required string Text { get; init; }

    /// <summary><see cref="Text"/>, when the kit's redactor was asked and found nothing in it; null otherwise.</summary>
    public string? Clean { get; init; }

    public required SafetyReading Safety { get; init; }

    /// <summary>What to answer, in order; never empty.</summary>
    public required IReadOnlyList<Inquiry> Inquiries { get; init; }

    /// <summary>True when the message was understood for sure as something that can be answered.</summary>
    public required bool Understood { get; init; }

    public KnowledgeBase Knowledge => Kit.Knowledge;

    /// <summary>The reply <paramref name="key"/> of a topic, in the turn's language.</summary>
    public string Say(string topic, string key, params ReadOnlySpan<(string Name, string Value)> values) =>
        Kit.Wording.Say(Language, topic, key, values);

    /// <summary>A published text in the turn's language, with its numbers; null stays null.</summary>
    public string? Say(LocalizedText? text) => text is null ? null : Kit.Wording.Expand(Language, text[Language]);

    public static CurrentTurn Of(ITurnContext context) => context.TurnState.Get<CurrentTurn>()
        ?? throw new InvalidOperationException("The turn has not been read.");
}

/// <summary>The conversation before a message; unlike <see cref="CurrentTurn.Memory"/>, the turn does not change it.</summary>
/// <param name="AfterAlarm">True when the last answer was an emergency or crisis answer.</param>
public sealed record TurnStart(ConversationMemory Memory, bool AfterAlarm);
