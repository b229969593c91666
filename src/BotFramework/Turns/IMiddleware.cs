namespace BotFramework.Turns;

/// <summary>Something that every turn passes through.</summary>
public interface IMiddleware
{
    /// <summary>Runs before and after the rest of the turn, which <paramref name="next"/> stands for.</summary>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
