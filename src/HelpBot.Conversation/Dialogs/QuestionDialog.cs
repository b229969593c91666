using HelpBot.Conversation.Dialogs.Answers;
using HelpBot.Conversation.Dialogs.Replies;
using HelpBot.Conversation.Dialogs.Turns;

namespace HelpBot.Conversation.Dialogs;

/// <summary>Waits for the answer to a question back. Help, stop and new questions that come instead are handled here, once:
/// help is given and the question asked again; stop ends it; anything new ends it and goes to the front desk.</summary>
public abstract class QuestionDialog : ComponentDialog
{
    private const string PromptId = "choice";

    /// <param name="recognizeNumbers">Whether "the second one" or "2" may pick a choice.</param>
    protected QuestionDialog(string dialogId, bool recognizeNumbers)
        : base(dialogId)
    {
        // Whatever was said ends the prompt: what is no choice may be a new question, which the front desk answers.
        AddDialog(new ChoicePrompt(PromptId, (_, _) => Task.FromResult(true))
        {
            Style = ListStyle.None,
            RecognizerOptions = new FindChoicesOptions { RecognizeNumbers = recognizeNumbers, RecognizeOrdinals = recognizeNumbers },
        });
        InitialDialogId = PromptId;
    }

    /// <summary>What a question's dialog is begun with.</summary>
    public static PromptOptions Options(CurrentTurn turn, Question question, Activity prompt) => new()
    {
        Prompt = prompt,
        Style = ListStyle.None,
        RecognizeLanguage = turn.Language.Locale(),
        Choices = [.. question.Offers.Select(offer => new Choice(offer.Title) { Synonyms = [.. offer.Synonyms] })],
    };

    /// <summary>The result is the <see cref="Inquiry"/> to answer next, or null when the message is to be taken for itself.</summary>
    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        var turn = CurrentTurn.Of(innerDc.Context);
        var cues = new Cues(turn.Kit.Content, turn.Language, turn.Text);
        if (cues.Is(Cues.Stop))
        {
            return new DialogTurnResult(DialogTurnStatus.Complete, Inquiry.About(Topics.Help, InquiryAspects.Stop));
        }

        if (turn.Inquiries is [{ Topic: Topics.Help }])
        {
            await innerDc.Context.SendActivityAsync(ReplyFactory.Create(turn.Kit, turn.Language, HelpDialog.Can(turn)), cancellationToken);
            await innerDc.RepromptDialogAsync(cancellationToken);
            return EndOfTurn;
        }

        if (Steered(turn, cues) is { } steered)
        {
            return new DialogTurnResult(DialogTurnStatus.Complete, steered);
        }

        // A number in a longer message is no choice, and "un" is no "1" when the rest was understood.
        if (turn.Understood || !cues.IsShort)
        {
            return new DialogTurnResult(DialogTurnStatus.Complete);
        }

        var result = await base.OnContinueDialogAsync(innerDc, cancellationToken);
        return new DialogTurnResult(DialogTurnStatus.Complete, result.Result is FoundChoice found ? Picked(turn, found) : null);
    }

    /// <summary>The inquiry that the choice stands for.</summary>
    protected virtual Inquiry? Picked(CurrentTurn turn, FoundChoice choice) => choice.Index < turn.Memory.Offered.Count
        ? Subjects.InquiryOf(turn.Knowledge, turn.Memory.Offered[choice.Index])
        : null;

    /// <summary>An answer in other words than the choices; null when it is none.</summary>
    protected virtual Inquiry? Steered(CurrentTurn turn, Cues cues) => null;
}
