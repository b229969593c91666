using HelpBot.Conversation.Content;

namespace HelpBot.Publishing;

/// <summary>An older revision, or the folder, that answers because the newest one does not fit this program.</summary>
/// <param name="Newest">The revision that does not.</param>
/// <param name="InForce">The one that answers; 0: <c>dialogs/agency</c> does.</param>
/// <param name="Problems">Why it does not fit.</param>
public sealed record StandIn(int Newest, int InForce, IReadOnlyList<Problem> Problems)
{
    private const int MostProblems = 20;

    /// <summary>What answers, for a sentence.</summary>
    public string Name => InForce == 0 ? "dialogs/agency" : $"revision {InForce}";

    /// <summary>The first problems, a line each.</summary>
    public string Why => string.Join(Environment.NewLine, Problems.Take(MostProblems));

    /// <summary>Null when the newest answers itself.</summary>
    public static StandIn? Of(int newest, int inForce, IReadOnlyList<Problem> problems) =>
        newest == inForce ? null : new StandIn(newest, inForce, problems);
}
