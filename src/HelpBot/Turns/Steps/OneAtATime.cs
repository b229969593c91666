namespace HelpBot.Turns.Steps;

/// <summary>Turns of one conversation wait for each other: two messages at once lose nothing.</summary>
public sealed class OneAtATime(ConversationLocks locks) : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        using (await locks.EnterAsync(ConversationKey.Of(turnContext.Activity), cancellationToken))
        {
            await next(cancellationToken);
        }
    }
}
