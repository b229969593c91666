using System.Collections.Concurrent;
using HelpBot.Conversation.Dialogs.Turns;

namespace HelpBot.Commands;

/// <summary>The bot, remembering how the last message of each conversation was read, to explain it.</summary>
internal sealed class WatchedBot(IBot inner) : IBot
{
    private readonly ConcurrentDictionary<string, CurrentTurn> _turns = new(StringComparer.Ordinal);

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await inner.OnTurnAsync(turnContext, cancellationToken);
        if (turnContext.TurnState.Get<CurrentTurn>() is { } turn && turnContext.Activity.Conversation?.Id is { } conversation)
        {
            _turns[conversation] = turn;
        }
    }

    /// <summary>Takes the conversation's last turn; null when its message never reached the bot.</summary>
    public CurrentTurn? Take(string conversation) => _turns.TryRemove(conversation, out var turn) ? turn : null;
}
