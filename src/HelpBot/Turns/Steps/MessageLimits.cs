using HelpBot.Conversation.Dialogs.Answers;
using HelpBot.Conversation.Understanding;
using HelpBot.Hosting;
using Microsoft.Extensions.Options;

namespace HelpBot.Turns.Steps;

/// <summary>Too much text, or too many messages, gets a worded reply in place of an answer. An emergency passes every limit.</summary>
public sealed class MessageLimits(RateLimits rates, IOptions<HelpBotOptions> options) : IMiddleware
{
    private readonly int _longest = options.Value.Limits.TextLength;

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        if (activity.Type != ActivityTypes.Message)
        {
            return next(cancellationToken);
        }

        var text = activity.Text ?? "";
        var scope = TurnScope.Current!;
        var throttled = scope.IsThrottled ??= !rates.Allow(ConversationKey.Of(activity), activity.From?.Id);
        if (!throttled && text.Length <= _longest)
        {
            return next(cancellationToken);
        }

        if (scope.Kit.Safety.Read(text, scope.Conversation.Language, afterEmergency: false).Tier != SafetyTier.None)
        {
            return next(cancellationToken);
        }

        var language = scope.LanguageFor(activity);
        var notice = throttled ? Notices.Throttled(scope.Kit, language) : Notices.Oversized(scope.Kit, language);
        return turnContext.SendActivityAsync(notice, cancellationToken);
    }
}
