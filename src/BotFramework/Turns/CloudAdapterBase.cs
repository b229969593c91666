using System.Globalization;
using System.Security.Claims;
using System.Security.Principal;
using BotFramework.Connector;
using BotFramework.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace BotFramework.Turns;

/// <summary>Runs turns for activities of the Bot Framework service, and sends the replies to the service they came from.</summary>
public abstract partial class CloudAdapterBase : BotAdapter
{
    protected CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger? logger = null)
    {
        ArgumentNullException.ThrowIfNull(botFrameworkAuthentication);
        BotFrameworkAuthentication = botFrameworkAuthentication;
        Logger = logger ?? NullLogger.Instance;
    }

    /// <summary>Decides whose activities are taken.</summary>
    protected BotFrameworkAuthentication BotFrameworkAuthentication { get; }

    /// <summary>Where it writes what it does.</summary>
    protected ILogger Logger { get; }

    /// <inheritdoc/>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));
        }

        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            activities[i].Id = null;
            responses[i] = await SendAsync(turnContext, activities[i], cancellationToken).ConfigureAwait(false)
                ?? new ResourceResponse(string.Empty);
        }

        return responses;
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        return ConversationsOf(turnContext).UpdateActivityAsync(activity.Conversation?.Id!, activity.Id!, activity, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(reference);
        return ConversationsOf(turnContext).DeleteActivityAsync(
            reference.Conversation?.Id!, reference.ActivityId!, cancellationToken);
    }

    /// <summary>Verifies an activity and runs a turn for it.</summary>
    /// <returns>What the request is answered with; null for an empty 200.</returns>
    /// <exception cref="UnauthorizedAccessException">It can't be verified.</exception>
    protected async Task<InvokeResponse?> ProcessActivityAsync(
        string? authHeader, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var sender = await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, authHeader, cancellationToken)
            .ConfigureAwait(false);
        return await ProcessActivityAsync(sender, activity, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs a turn for an activity that is verified.</summary>
    /// <returns>What the request is answered with; null for an empty 200.</returns>
    protected async Task<InvokeResponse?> ProcessActivityAsync(
        AuthenticateRequestResult authenticateRequestResult, Activity activity, BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(authenticateRequestResult);
        ArgumentNullException.ThrowIfNull(activity);
        activity.CallerId = authenticateRequestResult.CallerId;
        using var context = await CreateContextAsync(
            authenticateRequestResult.ClaimsIdentity, authenticateRequestResult.ConnectorFactory, activity,
            authenticateRequestResult.Audience, callback, cancellationToken).ConfigureAwait(false);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
        return AnswerOf(context);
    }

    private static InvokeResponse? AnswerOf(TurnContext context)
    {
        if (context.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            return new InvokeResponse { Status = 200, Body = new ExpectedReplies(context.BufferedReplyActivities) { Written = context.TurnState.Get<WrittenActivities>() } };
        }

        return context.Activity.Type != ActivityTypes.Invoke ? null
            : context.TurnState.Get<Activity>(InvokeResponseKey)?.Value as InvokeResponse ?? new InvokeResponse { Status = 501 };
    }

    private static IConversations ConversationsOf(ITurnContext turnContext)
        => turnContext.TurnState.Get<IConnectorClient>()?.Conversations
            ?? throw new InvalidOperationException("The turn has no connector client: its activity names no service to answer.");

    private async Task<ResourceResponse?> SendAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypesEx.Delay:
                var milliseconds = Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture);
                await Task.Delay(milliseconds, cancellationToken).ConfigureAwait(false);
                return null;
            case ActivityTypesEx.InvokeResponse:
                turnContext.TurnState.Set(InvokeResponseKey, activity);
                return null;
            case ActivityTypes.Trace when activity.ChannelId != Channels.Emulator:
                return null;
        }

        var conversations = ConversationsOf(turnContext);
        return string.IsNullOrWhiteSpace(activity.ReplyToId)
            ? await conversations.SendToConversationAsync(activity.Conversation?.Id!, activity, cancellationToken).ConfigureAwait(false)
            : await conversations.ReplyToActivityAsync(activity.Conversation?.Id!, activity.ReplyToId, activity, cancellationToken)
                .ConfigureAwait(false);
    }

    private async Task<TurnContext> CreateContextAsync(
        ClaimsIdentity? sender, ConnectorFactory? factory, Activity activity, string? audience, BotCallbackHandler? callback,
        CancellationToken cancellationToken)
    {
        var context = new TurnContext(this, activity);
        context.TurnState.Set<IIdentity>(BotIdentityKey, sender);
        context.TurnState.Set(factory);
        context.TurnState.Set(OAuthScopeKey, audience);
        context.TurnState.Set(callback);
        if (factory is not null && !string.IsNullOrEmpty(activity.ServiceUrl) && activity.DeliveryMode != DeliveryModes.ExpectReplies)
        {
            context.TurnState.Set(await factory.CreateAsync(activity.ServiceUrl, audience, cancellationToken).ConfigureAwait(false));
        }

        return context;
    }
}
