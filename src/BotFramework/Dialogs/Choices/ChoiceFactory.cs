using System.Globalization;
using System.Text;
using BotFramework.Schema;
using BotFramework.Turns;

namespace BotFramework.Dialogs.Choices;

/// <summary>Makes messages that offer choices.</summary>
public class ChoiceFactory
{
    /// <summary>A message in the way that suits the channel: quick replies, else buttons, else a list in words.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="list">The choices.</param>
    /// <param name="text">What stands before them.</param>
    /// <param name="speak">How it is spoken.</param>
    /// <param name="options">How a list in words is written.</param>
    /// <param name="conversationType">Kind of conversation, on channels that have several.</param>
    /// <param name="toList">Ids of those who see quick replies.</param>
    public static IMessageActivity ForChannel(
        string? channelId, IList<Choice>? list, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null,
        string? conversationType = null, IList<string>? toList = null)
    {
        list ??= [];
        var fits = list.All(choice => Title(choice).Length <= Channel.MaxActionTitleLength(channelId));
        if (fits && Channel.SupportsSuggestedActions(channelId, list.Count, conversationType))
        {
            return SuggestedAction(list, text, speak, toList);
        }

        return fits && Channel.SupportsCardActions(channelId, list.Count) ? HeroCard(list, text, speak)
            : fits && list.Count <= 3 ? Inline(list, text, speak, options)
            : List(list, text, speak, options);
    }

    /// <summary>A message with the choices in the sentence.</summary>
    public static Activity Inline(
        IList<Choice>? choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null)
    {
        choices ??= [];
        var builder = new StringBuilder(text).Append(' ');
        for (var i = 0; i < choices.Count; i++)
        {
            if (i > 0)
            {
                builder.Append(i < choices.Count - 1 ? options?.InlineSeparator ?? ", "
                    : i == 1 ? options?.InlineOr ?? " or " : options?.InlineOrMore ?? ", or ");
            }

            if (options?.IncludeNumbers ?? true)
            {
                builder.Append(CultureInfo.InvariantCulture, $"({i + 1}) ");
            }

            builder.Append(Title(choices[i]));
        }

        return MessageFactory.Text(builder.ToString(), speak, InputHints.ExpectingInput);
    }

    /// <summary>A message with the choices one below the other.</summary>
    public static Activity List(
        IList<string>? choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null)
        => List(ToChoices(choices), text, speak, options);

    /// <inheritdoc cref="List(IList{string}, string, string, ChoiceFactoryOptions)"/>
    public static Activity List(
        IList<Choice>? choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null)
    {
        choices ??= [];
        var lines = choices.Select((choice, i) => ((options?.IncludeNumbers ?? true) ? $"{i + 1}. " : "- ") + Title(choice));
        return MessageFactory.Text($"{text}\n\n   {string.Join("\n   ", lines)}", speak, InputHints.ExpectingInput);
    }

    /// <summary>A message with quick replies.</summary>
    public static IMessageActivity SuggestedAction(
        IList<string>? choices, string? text = null, string? speak = null, IList<string>? toList = null)
        => SuggestedAction(ToChoices(choices), text, speak, toList);

    /// <inheritdoc cref="SuggestedAction(IList{string}, string, string, IList{string})"/>
    public static IMessageActivity SuggestedAction(
        IList<Choice>? choices, string? text = null, string? speak = null, IList<string>? toList = null)
        => MessageFactory.SuggestedActions(Actions(choices), text, speak, InputHints.ExpectingInput, toList);

    /// <summary>A message with a card of buttons.</summary>
    public static IMessageActivity HeroCard(IList<Choice>? choices, string? text = null, string? speak = null)
    {
        var card = new HeroCard(text: text, buttons: Actions(choices));
        return MessageFactory.Attachment(card.ToAttachment(), null, speak, InputHints.ExpectingInput);
    }

    /// <summary>A choice for each name.</summary>
    public static IList<Choice> ToChoices(IList<string>? choices)
        => choices?.Select(choice => new Choice(choice)).ToList() ?? [];

    private static string Title(Choice choice)
        => string.IsNullOrEmpty(choice.Action?.Title) ? choice.Value ?? string.Empty : choice.Action.Title;

    private static List<CardAction> Actions(IList<Choice>? choices)
        => choices?.Select(choice => choice.Action ?? new CardAction(ActionTypes.ImBack, choice.Value, value: choice.Value)).ToList() ?? [];
}
