using System.Text.Json;
using HelpBot.Conversation.Dialogs.Answers;
using HelpBot.Conversation.Dialogs.Replies;
using HelpBot.Conversation.Dialogs.State;
using HelpBot.Conversation.Dialogs.Turns;

namespace HelpBot.Conversation.Dialogs;

/// <summary>The bot: greets whoever comes, takes messages to the front desk, and keeps the conversation's state.</summary>
public sealed class HelpDeskBot : ActivityHandler
{
    private const string DialogStateName = "DialogState";

    private readonly ConversationState _conversation;
    private readonly IStatePropertyAccessor<ConversationMemoryState> _memory;
    private readonly IStatePropertyAccessor<DialogState> _stack;
    private readonly DialogSet _dialogs;
    private readonly string _root;
    private readonly IKitSource _kits;
    private readonly HelpDeskOptions _options;

    /// <param name="conversation">Where conversations are kept.</param>
    /// <param name="root">The dialog that takes every message: <see cref="FrontDeskDialog"/>.</param>
    /// <param name="kits">What the bot knows.</param>
    /// <param name="options">What the installation is.</param>
    public HelpDeskBot(ConversationState conversation, Dialog root, IKitSource kits, HelpDeskOptions options)
    {
        _conversation = conversation;
        _memory = conversation.CreateProperty<ConversationMemoryState>(ConversationMemoryState.PropertyName);
        _stack = conversation.CreateProperty<DialogState>(DialogStateName);
        _dialogs = new DialogSet(_stack).Add(root);
        _root = root.Id;
        _kits = kits;
        _options = options;
    }

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await base.OnTurnAsync(turnContext, cancellationToken);
        await _conversation.SaveChangesAsync(turnContext, force: false, cancellationToken);
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var message = turnContext.Activity;
        var kit = _kits.Current;
        var (memory, lost) = await RecallAsync(turnContext, cancellationToken);
        var turn = TurnReader.Read(kit, memory, message.Text, message.Locale, message.Attachments?.Count > 0);
        memory.Language = turn.Language.Code();
        memory.Locale = message.Locale;

        // Replies take their locale from the activity they answer.
        message.Locale = turn.Language.Locale();
        if (lost && turn.Safety.Tier is Understanding.SafetyTier.None)
        {
            await turnContext.SendActivityAsync(Notices.Restarted(kit, turn.Language), cancellationToken);
        }

        turnContext.TurnState.Set(turn);
        await TakeAsync(turnContext, cancellationToken);
        memory.Greeted = true;
    }

    /// <summary>Not <c>RunAsync</c>: that sends the whole dialog stack along, as a trace.</summary>
    private async Task TakeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var dc = await _dialogs.CreateContextAsync(turnContext, cancellationToken);
        var result = await dc.ContinueDialogAsync(cancellationToken);
        if (result.Status is DialogTurnStatus.Empty)
        {
            await dc.BeginDialogAsync(_root, null, cancellationToken);
        }
    }

    protected override async Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        if (membersAdded.All(member => member.Id == turnContext.Activity.Recipient?.Id))
        {
            return;
        }

        var (memory, _) = await RecallAsync(turnContext, cancellationToken);
        if (memory.Greeted)
        {
            return;
        }

        var kit = _kits.Current;
        var locale = ((ITurnContext)turnContext).Activity.Locale;
        var language = TurnReader.KnownLanguage(memory, locale) ?? Language.English;
        memory.Greeted = true;
        memory.Locale = locale;
        ((ITurnContext)turnContext).Activity.Locale = language.Locale();
        await turnContext.SendActivityAsync(ReplyFactory.Create(kit, language, GreetingDialog.Start(kit, language, _options)), cancellationToken);
    }

    /// <summary>The conversation so far. One stored by another version, or unreadable, is begun anew rather than lost in an error.</summary>
    private async Task<(ConversationMemoryState Memory, bool Lost)> RecallAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        try
        {
            var memory = await _memory.GetAsync(turnContext, () => new ConversationMemoryState(), cancellationToken);
            _ = await _stack.GetAsync(turnContext, () => new DialogState(), cancellationToken);
            if (memory.Version == ConversationMemoryState.CurrentVersion)
            {
                return (memory, false);
            }
        }
        catch (Exception error) when (error is JsonException or InvalidCastException or InvalidOperationException or NotSupportedException)
        {
            // Whatever it holds cannot be read: it is forgotten below.
        }

        await _conversation.DeleteAsync(turnContext, cancellationToken);
        return (await _memory.GetAsync(turnContext, () => new ConversationMemoryState(), cancellationToken), true);
    }
}
