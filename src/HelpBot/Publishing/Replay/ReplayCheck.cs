using HelpBot.Conversation;
using HelpBot.Hosting;
using Microsoft.Extensions.Options;

namespace HelpBot.Publishing.Replay;

/// <summary>Asks the reviewed lines of <c>_replay.yaml</c> of the revision in force and of a candidate.</summary>
public sealed class ReplayCheck(IOptions<HelpBotOptions> options)
{
    /// <param name="inForce">Null before the first revision: then the emergency and crisis lines have to be answered as such.</param>
    /// <param name="candidate">What is to be published.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<ReplayFinding>> RunAsync(ConversationKit? inForce, ConversationKit candidate, CancellationToken cancellationToken)
    {
        var bot = new ReplayBot(options.Value.Live);
        var lines = candidate.Content.Replay;
        var before = inForce is null ? null : await bot.AskAsync(inForce, lines, cancellationToken);
        var after = await bot.AskAsync(candidate, lines, cancellationToken);
        return new ReplayComparison(inForce?.Knowledge, candidate.Knowledge).Judge(before, after);
    }
}
