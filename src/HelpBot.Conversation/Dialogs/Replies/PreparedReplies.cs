using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using HelpBot.Conversation.Dialogs.Turns;

namespace HelpBot.Conversation.Dialogs.Replies;

/// <summary>Answers that depend on what is published and on nothing else are worded once for each revision and language, and kept with
/// the entities that say where they come from. They go when their kit goes. Thread-safe.</summary>
internal sealed class PreparedReplies
{
    // Far more than an agency publishes; bounds what odd combinations of subjects can fill.
    private const int Most = 1_000;

    private static readonly ConditionalWeakTable<ConversationKit, PreparedReplies> OfKits = [];

    private readonly ConcurrentDictionary<Key, PreparedReply> _replies = new();

    /// <summary>The reply to an inquiry, prepared now or before.</summary>
    /// <param name="answer">Words it; must look at the turn's kit and language only.</param>
    public static PreparedReply Of(CurrentTurn turn, Inquiry inquiry, Func<CurrentTurn, Inquiry, Answer> answer)
    {
        var replies = OfKits.GetOrCreateValue(turn.Kit)._replies;
        var subjects = inquiry.Subjects is [var only] ? only : string.Join(' ', inquiry.Subjects);
        var key = new Key(turn.Language, inquiry.Topic, inquiry.Aspect, subjects);
        if (replies.TryGetValue(key, out var known))
        {
            return known;
        }

        var made = answer(turn, inquiry);
        var reply = new PreparedReply(made, ReplyFactory.Entities(turn.Kit, turn.Language, made));
        return replies.Count < Most ? replies.GetOrAdd(key, reply) : reply;
    }

    private readonly record struct Key(Language Language, string Topic, string? Aspect, string Subjects);
}

/// <summary>An answer, and the entities of its reply to make copies of.</summary>
internal sealed record PreparedReply(Answer Answer, IReadOnlyList<Entity> Entities);
