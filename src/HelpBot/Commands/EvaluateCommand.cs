using HelpBot.Conversation.Dialogs.Replies;
using HelpBot.Conversation.Evaluation;

namespace HelpBot.Commands;

/// <summary><c>evaluate</c>: how well are these questions answered? Each question and dialogue is a conversation of its own, run
/// through the real pipeline; the report comes in the order of the files, however many run at once.</summary>
internal static class EvaluateCommand
{
    /// <summary>Exit code when the evaluation ran, but a bound is not met.</summary>
    public const int Unmet = 3;

    public static async Task<int> RunAsync(EvaluateOptions options, CancellationToken cancellationToken)
    {
        var before = options.Compare is null ? null : await ReadRunAsync(options.Compare, cancellationToken);
        var cases = new List<EvaluationCase>();
        foreach (var file in options.Files)
        {
            cases.AddRange(await ReadAsync(file, cancellationToken));
        }

        await using var bot = await FolderBot.CreateAsync(cancellationToken);
        var report = await AskAllAsync(bot, cases, cancellationToken);
        var unmet = options.Bounds.Unmet(report);
        var run = EvaluationRun.Of(report, unmet, options.Worst, bot.PersonalData);
        Console.Write(options.Json ? EvaluationJson.Write(run) + Environment.NewLine : EvaluationReportText.Write(report, options.Worst));
        if (before is not null)
        {
            // With --json, standard output is JSON alone.
            await (options.Json ? Console.Error : Console.Out).WriteAsync(RunComparisonText.Write(RunComparison.Of(before, run)));
        }

        if (options.Save is not null)
        {
            await File.WriteAllTextAsync(options.Save, EvaluationJson.Write(run), cancellationToken);
        }

        foreach (var bound in unmet)
        {
            await Console.Error.WriteLineAsync($"Not met: {bound}");
        }

        return unmet.Count == 0 ? 0 : Unmet;
    }

    private static async Task<EvaluationReport> AskAllAsync(FolderBot bot, List<EvaluationCase> cases, CancellationToken cancellationToken)
    {
        var scorer = new TurnScorer(bot.Knowledge);
        var scores = new IReadOnlyList<TurnScore>[cases.Count];
        await Parallel.ForAsync(0, cases.Count, cancellationToken, async (index, cancel) =>
            scores[index] = await AskAsync(bot, scorer, cases[index], $"case-{index}", cancel));
        return new EvaluationReport([.. scores.SelectMany(one => one)]);
    }

    private static async Task<IReadOnlyList<TurnScore>> AskAsync(
        FolderBot bot, TurnScorer scorer, EvaluationCase question, string conversation, CancellationToken cancellationToken)
    {
        var scores = new List<TurnScore>(question.Turns.Count);
        for (var turn = 0; turn < question.Turns.Count; turn++)
        {
            var replies = await bot.Turns.AskAsync(conversation, conversation, question.Turns[turn].Text, language: null, cancellationToken);
            var evaluated = replies.Select(Evaluated).OfType<EvaluatedReply>().ToList();
            var certainty = bot.Explain(conversation, evaluated.Select(reply => reply.Provenance))?.Certainty;
            scores.Add(scorer.Score(question, turn, evaluated, certainty));
        }

        return scores;
    }

    private static EvaluatedReply? Evaluated(Activity reply) =>
        ProvenanceEntity.Read(reply) is { } provenance ? new EvaluatedReply(reply.Text ?? "", provenance) : null;

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

    private static async Task<EvaluationRun> ReadRunAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            return EvaluationJson.Read(await File.ReadAllTextAsync(file, cancellationToken));
        }
        catch (FormatException wrong)
        {
            throw new InvalidDataException($"{file} {wrong.Message}", wrong);
        }
    }
}
