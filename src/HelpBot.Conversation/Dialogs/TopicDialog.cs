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
        var answer = Answer(turn, inquiry);
        var reply = ReplyFactory.Create(turn.Kit, turn.Language, inquiry.ReportedAs is { } topic ? answer with { Topic = topic } : answer);
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
}
