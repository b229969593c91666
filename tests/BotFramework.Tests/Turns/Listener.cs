namespace BotFramework.Tests.Turns;

/// <summary>Notes which of its methods were called.</summary>
internal sealed class Listener : ActivityHandler
{
    public List<string> Called { get; } = [];

    protected override Task OnMessageActivityAsync(
        ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Note("message");

    protected override Task OnMessageUpdateActivityAsync(
        ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("message-update");

    protected override Task OnMessageDeleteActivityAsync(
        ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Note("message-delete");

    protected override Task OnTypingActivityAsync(
        ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) => Note("typing");

    protected override Task OnEndOfConversationActivityAsync(
        ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) => Note("end");

    protected override Task OnCommandActivityAsync(
        ITurnContext<ICommandActivity> turnContext, CancellationToken cancellationToken) => Note("command");

    protected override Task OnCommandResultActivityAsync(
        ITurnContext<ICommandResultActivity> turnContext, CancellationToken cancellationToken) => Note("command-result");

    protected override Task OnUnrecognizedActivityTypeAsync(
        ITurnContext turnContext, CancellationToken cancellationToken) => Note("unrecognized");

    protected override Task OnEventAsync(
        ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note("event");

    protected override Task OnTokenResponseEventAsync(
        ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note("token-response");

    protected override Task OnInstallationUpdateAddAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("install-add");

    protected override Task OnInstallationUpdateRemoveAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("install-remove");

    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
        => Note($"added {membersAdded.Count}");

    protected override Task OnReactionsAddedAsync(
        IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken)
        => Note("reactions-added");

    protected override Task OnReactionsRemovedAsync(
        IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken)
        => Note("reactions-removed");

    protected override Task OnSignInInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) => Note("sign-in");

    private Task Note(string what)
    {
        Called.Add(what);
        return Task.CompletedTask;
    }
}
