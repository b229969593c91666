using HelpBot.Conversation.Dialogs.Replies;
using HelpBot.Conversation.Dialogs.State;
using HelpBot.Conversation.Dialogs.Turns;

namespace HelpBot.Conversation.Dialogs;

/// <summary>Answers one topic: decides what to say in <see cref="Answer"/>, says it, and leaves a question open when it asked one.</summary>
public abstract class TopicDialog(string topic) : Dialog(topic)
{
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var inquiry = (Inquiry)options!;
        var turn = CurrentTurn.Of(dc.Context);
        var (answer, reply) = Reply(turn, inquiry);
        turn.Memory.Add(inquiry, answer);
        if (answer.Question is { } question)
        {
            return await dc.ReplaceDialogAsync(question.DialogId, QuestionDialog.Options(turn, question, reply), cancellationToken);
        }

        await dc.Context.SendActivityAsync(reply, cancellationToken);
        return await dc.EndDialogAsync(cancellationToken: cancellationToken);
    }

    /// <summary>Pure: the same turn and inquiry give the same answer.</summary>
    public abstract Answer Answer(CurrentTurn turn, Inquiry inquiry);

    /// <summary>True when <see cref="Answer"/> looks at the inquiry and at the turn's kit and language, and at nothing else: such answers are
    /// kept and said again.</summary>
    protected virtual bool SaysPublishedOnly => false;

    private (Answer Answer, Activity Reply) Reply(CurrentTurn turn, Inquiry inquiry)
    {
        if (SaysPublishedOnly && inquiry.ReportedAs is null)
        {
            var prepared = PreparedReplies.Of(turn, inquiry, Answer);
            return (prepared.Answer, ReplyFactory.Create(turn.Language, prepared));
        }

        var answer = Answer(turn, inquiry);
        return (answer, ReplyFactory.Create(turn.Kit, turn.Language, inquiry.ReportedAs is { } topic ? answer with { Topic = topic } : answer));
    }
}
