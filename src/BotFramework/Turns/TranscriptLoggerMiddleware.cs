using BotFramework.Schema;

namespace BotFramework.Turns;

/// <summary>Has everything that comes in and goes out written down, at the end of each turn.</summary>
public class TranscriptLoggerMiddleware : IMiddleware
{
    private readonly ITranscriptLogger _logger;

    public TranscriptLoggerMiddleware(ITranscriptLogger transcriptLogger)
    {
        ArgumentNullException.ThrowIfNull(transcriptLogger);
        _logger = transcriptLogger;
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(nextTurn);
        var said = new List<Activity> { turnContext.Activity.Copy() };
        turnContext.OnSendActivities(async (_, activities, next) =>
        {
            var responses = await next().ConfigureAwait(false);
            for (var i = 0; i < activities.Count; i++)
            {
                var sent = activities[i].Copy();
                sent.Id ??= responses is not null && i < responses.Length ? responses[i]?.Id : null;
                sent.Id = string.IsNullOrEmpty(sent.Id) ? Guid.NewGuid().ToString("n") : sent.Id;
                said.Add(sent);
            }

            return responses!;
        });
        turnContext.OnUpdateActivity(async (_, activity, next) =>
        {
            var response = await next().ConfigureAwait(false);
            var update = activity.Copy();
            update.Type = ActivityTypes.MessageUpdate;
            said.Add(update);
            return response;
        });
        turnContext.OnDeleteActivity(async (_, reference, next) =>
        {
            await next().ConfigureAwait(false);
            said.Add(new Activity { Type = ActivityTypes.MessageDelete, Id = reference.ActivityId }
                .ApplyConversationReference(reference));
        });
        try
        {
            await nextTurn(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            foreach (var activity in said)
            {
                await _logger.LogActivityAsync(activity).ConfigureAwait(false);
            }
        }
    }
}
