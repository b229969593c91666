using HelpBot.Conversation.Content;
using HelpBot.Publishing;
using HelpBot.Publishing.History;
using HelpBot.Storage.Revisions;

namespace HelpBot.Commands;

/// <summary>Tells an operator of a revision that this program cannot answer from.</summary>
internal static class RevisionFitReport
{
    private const int MostProblems = 20;

    /// <summary>Says what answers, when the newest revision does not.</summary>
    public static async Task ShowNewestAsync(RevisionFit fit, int newest, CancellationToken cancellationToken)
    {
        try
        {
            if (await fit.StandInAsync(newest, cancellationToken) is { } standIn)
            {
                Console.WriteLine($"Revision {standIn.Newest} does not fit this program, so {standIn.Name} answers instead, and may be out of date:");
                Show(standIn.Problems);
                Console.WriteLine($"To mend it: export FOLDER --revision {standIn.Newest}, correct the files, import FOLDER.");
            }
        }
        catch (ContentException)
        {
            await Console.Error.WriteLineAsync("The wording in dialogs/ is not sound, so it can't be said which revision fits it; see the command check.");
        }
    }

    /// <summary>Says what is wrong with one revision.</summary>
    public static async Task ShowAsync(RevisionFit fit, Revision revision, CancellationToken cancellationToken)
    {
        try
        {
            var (content, problems) = await fit.ReadAsync(revision, cancellationToken);
            if (problems.Count > 0)
            {
                Console.WriteLine(content is null ? "It does not fit this program, which cannot answer from it:" : "It could not be published as it is today:");
                Show(problems);
            }
        }
        catch (ContentException)
        {
            await Console.Error.WriteLineAsync("The wording in dialogs/ is not sound, so it can't be said whether this revision fits it; see the command check.");
        }
    }

    private static void Show(IReadOnlyList<Problem> problems)
    {
        foreach (var problem in problems.Take(MostProblems))
        {
            Console.WriteLine($"  {problem}");
        }

        if (problems.Count > MostProblems)
        {
            Console.WriteLine($"  and {problems.Count - MostProblems} more");
        }
    }
}
