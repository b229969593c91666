using HelpBot.Conversation.Dialogs.Answers;
using HelpBot.Conversation.Dialogs.Questions;
using HelpBot.Conversation.Dialogs.State;
using HelpBot.Conversation.Dialogs.Turns;

namespace HelpBot.Conversation.Dialogs;

/// <summary>The root: takes each message to the dialog of its topic. Safety has been read before and wins over any open question.</summary>
public sealed class FrontDeskDialog : ComponentDialog
{
    public FrontDeskDialog(HelpDeskOptions options)
        : base(DialogIds.FrontDesk)
    {
        AddDialog(new EmergencyDialog());
        AddDialog(new CrisisSupportDialog());
        AddDialog(new ServiceStatusDialog());
        AddDialog(new IncidentInfoDialog());
        AddDialog(new SafetyTipsDialog());
        AddDialog(new ContactNumberDialog());
        AddDialog(new ContactAddressDialog());
        AddDialog(new ContactCheckDialog());
        AddDialog(new FaqRedirectDialog());
        AddDialog(new StatusSubscribeDialog());
        AddDialog(new GreetingDialog(options));
        AddDialog(new ThanksDialog());
        AddDialog(new GoodbyeDialog());
        AddDialog(new HelpDialog());
        AddDialog(new LanguageSwitchDialog());
        AddDialog(new RepeatDialog());
        AddDialog(new HumanAgentDialog());
        AddDialog(new PrivacyDialog());
        AddDialog(new AbuseDialog());
        AddDialog(new OutOfScopeDialog());
        AddDialog(new UnclearDialog());

        AddDialog(new AskBackDialog());
        AddDialog(new EmergencyCheckDialog());
        AddDialog(new TipsWalkDialog());
    }

    /// <summary>The one place that decides who answers.</summary>
    public static string RouteOf(Inquiry inquiry) => inquiry.Topic switch
    {
        Topics.Emergency => Topics.Emergency,
        Topics.CrisisSupport => Topics.CrisisSupport,
        Topics.ServiceStatus => Topics.ServiceStatus,
        Topics.IncidentInfo => Topics.IncidentInfo,
        Topics.SafetyTips => Topics.SafetyTips,
        Topics.ContactNumber => Topics.ContactNumber,
        Topics.ContactAddress => Topics.ContactAddress,
        Topics.ContactCheck => Topics.ContactCheck,
        Topics.FaqRedirect => Topics.FaqRedirect,
        Topics.StatusSubscribe => Topics.StatusSubscribe,
        Topics.Greeting => Topics.Greeting,
        Topics.Thanks => Topics.Thanks,
        Topics.Goodbye => Topics.Goodbye,
        Topics.Help => Topics.Help,
        Topics.LanguageSwitch => Topics.LanguageSwitch,
        Topics.Repeat => Topics.Repeat,
        Topics.HumanAgent => Topics.HumanAgent,
        Topics.PrivacyPii => Topics.PrivacyPii,
        Topics.Abuse => Topics.Abuse,
        Topics.OutOfScope => Topics.OutOfScope,
        _ => Topics.Unclear,
    };

    protected override Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object? options, CancellationToken cancellationToken = default) =>
        TakeAsync(innerDc, cancellationToken);

    protected override Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default) =>
        TakeAsync(innerDc, cancellationToken);

    private static async Task<DialogTurnResult> TakeAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var turn = CurrentTurn.Of(dc.Context);
        var inquiries = turn.Inquiries;
        if (turn.Safety.Tier is not Understanding.SafetyTier.None)
        {
            await dc.CancelAllDialogsAsync(cancellationToken);
        }
        else if (dc.ActiveDialog is not null)
        {
            var continued = await dc.ContinueDialogAsync(cancellationToken);
            if (continued.Status is DialogTurnStatus.Waiting)
            {
                return continued;
            }

            inquiries = continued.Result is Inquiry next ? [next] : inquiries;
        }

        turn.Memory.Begin(inquiries);
        foreach (var inquiry in inquiries)
        {
            // One question at a time: what an earlier answer asked is not waited for.
            await dc.CancelAllDialogsAsync(cancellationToken);
            await dc.BeginDialogAsync(RouteOf(inquiry), inquiry, cancellationToken);
        }

        return new DialogTurnResult(dc.ActiveDialog is null ? DialogTurnStatus.Complete : DialogTurnStatus.Waiting);
    }
}
