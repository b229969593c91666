using HelpBot.Conversation.Knowledge.Changes;
using HelpBot.Publishing.Editing;
using HelpBot.Publishing.Replay;

namespace HelpBot.Commands;

/// <summary>Tells an operator what became of a proposal.</summary>
internal static class PublicationReport
{
    /// <summary>Writes what differs; shown before anything is published.</summary>
    public static void ShowChanges(Publication publication)
    {
        if (publication.MergedWith.Count > 0 && publication.Conflicts.Count == 0)
        {
            Console.WriteLine($"Merged with what was published meanwhile: revision {string.Join(", ", publication.MergedWith)}.");
        }

        ShowChanges(publication.Changes, publication.Revision is { } head ? $"Differs from revision {head.Number}:" : "");
        Show("Answers that say the new numbers:", publication.Answers.Where(answer => answer.Verdict == ReplayVerdict.Follows));
        if (publication.Status != PublicationStatus.Refused)
        {
            Show("Not answered as an emergency or a crisis; look at these:", publication.Answers.Where(answer => answer.Verdict == ReplayVerdict.Weakened));
        }

        Show("Answers that change:", publication.Answers.Where(answer => answer.Verdict == ReplayVerdict.Changed));
    }

    public static void ShowChanges(IReadOnlyList<FactChange> changes, string title)
    {
        Show(title, changes.Where(change => !change.IsNumber));
        Show("Numbers:", changes.Where(change => change.IsNumber));
    }

    /// <summary>Writes how it ended.</summary>
    /// <param name="publication">What became of it.</param>
    /// <param name="unchanged">What to say when there is nothing to publish.</param>
    /// <param name="dryRun">True when nothing was to be published.</param>
    /// <param name="folder">Where the files lie; null: dialogs/agency, or nowhere.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> EndAsync(Publication publication, string unchanged, bool dryRun, string? folder)
    {
        switch (publication.Status)
        {
            case PublicationStatus.Published:
                Console.WriteLine($"Published revision {publication.Revision!.Number}.");
                return ExitCodes.Done;
            case PublicationStatus.Unchanged:
                Console.WriteLine(unchanged);
                return ExitCodes.Done;
            case PublicationStatus.Possible:
                Console.WriteLine(publication.ToConfirm.Count > 0 && dryRun
                    ? "Nothing was published. It can be, with --yes: it changes numbers or answers."
                    : "Nothing was published. It can be.");
                return ExitCodes.Done;
            case PublicationStatus.Unconfirmed:
                await ErrorAsync("Nothing was published. Look at these, then run it again with --yes:", publication.ToConfirm);
                return ExitCodes.Unconfirmed;
            case PublicationStatus.Conflict:
                await ErrorAsync("Nothing was published. Another has changed the same:", publication.Conflicts);
                return ExitCodes.Conflict;
            default:
                await ErrorAsync("Nothing was published.", publication.Problems.Select(problem => folder is null ? problem.ToString() : problem.In(folder)));
                await ErrorAsync(
                    "These would help someone in danger less, so it is refused, whoever confirms it:",
                    publication.Answers.Where(answer => answer.Verdict == ReplayVerdict.Weakened));
                return ExitCodes.Refused;
        }
    }

    private static void Show<T>(string title, IEnumerable<T> lines)
    {
        var first = true;
        foreach (var line in lines)
        {
            if (first && title.Length > 0)
            {
                Console.WriteLine(title);
            }

            first = false;
            Console.WriteLine($"  {line}");
        }
    }

    private static async Task ErrorAsync<T>(string title, IEnumerable<T> lines)
    {
        var all = lines.Select(line => $"  {line}").ToList();
        if (all.Count > 0)
        {
            await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, all.Prepend(title)));
        }
    }
}
