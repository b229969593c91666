using BotFramework.Schema;

namespace BotFramework.Turns;

/// <summary>Shows that the bot is typing while the turn of a message takes its time.</summary>
public class ShowTypingMiddleware : IMiddleware
{
    private readonly TimeSpan _delay;
    private readonly TimeSpan _period;
    private readonly TimeProvider _time;

    /// <param name="delay">Milliseconds before it is shown first.</param>
    /// <param name="period">Milliseconds before it is shown again.</param>
    /// <param name="time">For waiting.</param>
    public ShowTypingMiddleware(int delay = 500, int period = 2000, TimeProvider? time = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(delay);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(period);
        _delay = TimeSpan.FromMilliseconds(delay);
        _period = TimeSpan.FromMilliseconds(period);
        _time = time ?? TimeProvider.System;
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        if (turnContext.Activity.Type != ActivityTypes.Message)
        {
            await next(cancellationToken).ConfigureAwait(false);
            return;
        }

        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var showing = ShowAsync(turnContext, end.Token);
        try
        {
            await next(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await end.CancelAsync().ConfigureAwait(false);
            await showing.ConfigureAwait(false);
        }
    }

    private async Task ShowAsync(ITurnContext turnContext, CancellationToken end)
    {
        try
        {
            for (var wait = _delay; ; wait = _period)
            {
                await Task.Delay(wait, _time, end).ConfigureAwait(false);
                var typing = new Activity { Type = ActivityTypes.Typing, RelatesTo = turnContext.Activity.RelatesTo }
                    .ApplyConversationReference(turnContext.Activity.GetConversationReference());

                // Straight to the adapter: it is no answer, so the turn has not responded and its handlers do not hear of it.
                await turnContext.Adapter.SendActivitiesAsync(turnContext, [typing], end).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The turn has ended.
        }
    }
}
