using HelpBot.Conversation.Dialogs.Replies;
using HelpBot.Conversation.Evaluation;
using HelpBot.Turns;

namespace HelpBot.Commands;

/// <summary><c>evaluate</c>: how well are these questions answered? Each question and dialogue is a conversation of its own, run
/// through the real pipeline; the report comes in the order of the files, however many run at once.</summary>
internal static class EvaluateCommand
{
    public static async Task<int> RunAsync(IReadOnlyList<string> files, CancellationToken cancellationToken)
    {
        var cases = new List<EvaluationCase>();
        foreach (var file in files)
        {
            cases.AddRange(await ReadAsync(file, cancellationToken));
        }

        await using var bot = await FolderBot.CreateAsync(cancellationToken);
        var scorer = new TurnScorer(bot.Knowledge);
        var scores = new IReadOnlyList<TurnScore>[cases.Count];
        await Parallel.ForAsync(0, cases.Count, cancellationToken, async (index, cancel) =>
            scores[index] = await ScoreAsync(bot.Turns, scorer, cases[index], $"case-{index}", cancel));
        Console.Write(EvaluationReportText.Write(new EvaluationReport([.. scores.SelectMany(one => one)])));
        return 0;
    }

    private static async Task<IReadOnlyList<EvaluationCase>> ReadAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            return EvaluationFile.Parse(await File.ReadAllLinesAsync(file, cancellationToken));
        }
        catch (FormatException wrong)
        {
            throw new InvalidDataException($"{file}: {wrong.Message}", wrong);
        }
    }

    private static async Task<IReadOnlyList<TurnScore>> ScoreAsync(
        ITurnRunner turns, TurnScorer scorer, EvaluationCase question, string conversation, CancellationToken cancellationToken)
    {
        var scores = new List<TurnScore>(question.Turns.Count);
        for (var turn = 0; turn < question.Turns.Count; turn++)
        {
            var replies = await turns.AskAsync(conversation, conversation, question.Turns[turn].Text, language: null, cancellationToken);
            scores.Add(scorer.Score(question, turn, [.. replies.Select(Evaluated).OfType<EvaluatedReply>()]));
        }

        return scores;
    }

    private static EvaluatedReply? Evaluated(Activity reply) =>
        ProvenanceEntity.Read(reply) is { } provenance ? new EvaluatedReply(reply.Text ?? "", provenance) : null;
}
