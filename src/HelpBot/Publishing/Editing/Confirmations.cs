using HelpBot.Conversation.Knowledge.Changes;
using HelpBot.Publishing.Replay;
using HelpBot.Storage.Revisions;

namespace HelpBot.Publishing.Editing;

/// <summary>What someone has to agree to before it is published: changed numbers, and answers that change.</summary>
internal static class Confirmations
{
    /// <param name="head">The newest revision; null: a first one has nothing to be compared with.</param>
    /// <param name="changes">Null when they cannot be told.</param>
    /// <param name="answers">What the replay found.</param>
    public static IReadOnlyList<string> Of(Revision? head, IReadOnlyList<FactChange>? changes, IReadOnlyList<ReplayFinding> answers)
    {
        if (head is null)
        {
            return [];
        }

        return
        [
            .. changes is null ? [$"revision {head.Number} cannot be read by this program, so what differs cannot be shown"] : Array.Empty<string>(),
            .. (changes ?? []).Where(change => change.IsNumber).Select(change => change.ToString()),
            .. answers.Where(answer => answer.Verdict == ReplayVerdict.Changed).Select(answer => answer.ToString()),
        ];
    }
}
