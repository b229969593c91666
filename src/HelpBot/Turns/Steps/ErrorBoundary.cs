using HelpBot.Conversation.Dialogs.Answers;

namespace HelpBot.Turns.Steps;

/// <summary>A turn that fails, or that leaves a message without a reply, ends in a worded apology with a way to a person. What it
/// wrote is dropped, and the dialog begins anew, so that the next message is not caught by the same failure.</summary>
public sealed partial class ErrorBoundary(ILogger<ErrorBoundary> logger) : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var scope = TurnScope.Current!;
        try
        {
            await next(cancellationToken);
            if (turnContext.Activity.Type != ActivityTypes.Message || scope.Replies.Any(reply => reply.Type == ActivityTypes.Message))
            {
                return;
            }

            LogSilent(turnContext.Activity.ChannelId);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // The one catch-all of a turn: whatever went wrong, a person waits for words.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            // Type and place only: a message may quote what someone typed.
            LogFailed(turnContext.Activity.ChannelId, failure.GetType().FullName!, failure.StackTrace);
        }

        scope.Reset();
        StateRepair.Restart(scope);
        await turnContext.SendActivityAsync(Notices.Failed(scope.Kit, scope.LanguageFor(turnContext.Activity)), cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A turn on {Channel} failed with {Type}: {Stack}")]
    private partial void LogFailed(string? channel, string type, string? stack);

    [LoggerMessage(Level = LogLevel.Error, Message = "A message on {Channel} got no reply from the dialogs.")]
    private partial void LogSilent(string? channel);
}
