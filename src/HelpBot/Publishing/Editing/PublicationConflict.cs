using System.Globalization;
using HelpBot.Conversation.Knowledge.Changes;
using HelpBot.Storage.Revisions;

namespace HelpBot.Publishing.Editing;

/// <summary>A fact that another has changed meanwhile, to something else.</summary>
/// <param name="Fact">What both changed, and how.</param>
/// <param name="By">The revision that changed it last.</param>
public sealed record PublicationConflict(MergeConflict Fact, RevisionEntry By)
{
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{FactChange.Label(Fact.Item)} was changed meanwhile by {By.Author} (revision {By.Number}, {By.At:yyyy-MM-dd HH:mm} UTC, \"{By.Note}\"). Theirs: {All(Fact.Theirs)}. Yours: {All(Fact.Mine)}.");

    private static string All(IReadOnlyList<FactChange> changes) => string.Join("; ", changes);
}
