using HelpBot.Conversation.Dialogs.Turns;
using HelpBot.Conversation.Wording;

namespace HelpBot.Conversation.Dialogs.Answers;

/// <summary>The buttons under an answer. Each is a question that the bot understands.</summary>
public static class QuickReplies
{
    /// <summary>What most people come for, and the way to the other language.</summary>
    public static IReadOnlyList<string> Start(IWording wording, Language language) =>
    [
        .. Of(wording, language, ReplyKeys.Help.QuickStatus, ReplyKeys.Help.QuickCollision, ReplyKeys.Help.QuickPhone, ReplyKeys.Help.QuickTips),
        wording.Say(language, Topics.LanguageSwitch, ReplyKeys.Language.QuickOther),
    ];

    /// <summary>What the bot can do.</summary>
    public static IReadOnlyList<string> Can(CurrentTurn turn) =>
        Of(turn, ReplyKeys.Help.QuickStatus, ReplyKeys.Help.QuickIncident, ReplyKeys.Help.QuickPhone, ReplyKeys.Help.QuickTips);

    /// <param name="keys">Keys of <c>help.yaml</c> that begin with <c>quick_</c>.</param>
    public static IReadOnlyList<string> Of(CurrentTurn turn, params IEnumerable<string> keys) => Of(turn.Kit.Wording, turn.Language, keys);

    private static IReadOnlyList<string> Of(IWording wording, Language language, params IEnumerable<string> keys) =>
        [.. keys.Select(key => wording.Say(language, Topics.Help, key))];
}
