namespace HelpBot.Conversation;

/// <summary>Where one answer came from; travels with the reply as the entity <c>helpbot.provenance</c>.</summary>
/// <param name="Topic">One of <see cref="Topics"/>.</param>
/// <param name="Outcome">One of <see cref="Outcomes"/>.</param>
/// <param name="Sources">Source ids, <c>kind:id</c> (see <see cref="Knowledge.SourceId"/>); empty when nothing published was used.</param>
/// <param name="AsOf">The source's own date; null when it has none.</param>
/// <param name="Revision">Number of the published knowledge base that answered.</param>
public sealed record Provenance(string Topic, string Outcome, IReadOnlyList<string> Sources, DateTimeOffset? AsOf, int Revision)
{
    /// <summary>The <c>type</c> of the activity entity.</summary>
    public const string EntityType = "helpbot.provenance";
}
