using System.Globalization;

namespace HelpBot.Conversation.Dialogs.Replies;

/// <summary>Writes and reads the entity <c>helpbot.provenance</c> of a reply.</summary>
public static class ProvenanceEntity
{
    private const string DateFormat = "yyyy-MM-dd'T'HH:mm:sszzz";

    public static Entity Create(Provenance provenance)
    {
        var fields = new Dictionary<string, object>
        {
            ["type"] = Provenance.EntityType,
            ["topic"] = provenance.Topic,
            ["outcome"] = provenance.Outcome,
            ["sources"] = provenance.Sources.ToArray(),
            ["revision"] = provenance.Revision,
        };
        if (provenance.AsOf is { } asOf)
        {
            fields["asOf"] = asOf.ToString(DateFormat, CultureInfo.InvariantCulture);
        }

        return ActivityJson.EntityOf(provenance, fields);
    }

    /// <summary>The provenance of a reply; null when the activity carries none.</summary>
    public static Provenance? Read(IActivity activity) =>
        (activity as Activity)?.Entities?.FirstOrDefault(entity => entity.Type == Provenance.EntityType) is { } entity
            ? ActivityJson.ValueOf<Provenance>(entity) ?? Parse(entity)
            : null;

    private static Provenance? Parse(Entity entity) => entity.GetAs<Fields>() is { } fields
        ? new Provenance(
            fields.Topic, fields.Outcome, fields.Sources,
            fields.AsOf is null ? null : DateTimeOffset.Parse(fields.AsOf, CultureInfo.InvariantCulture), fields.Revision)
        : null;

    private sealed class Fields
    {
        public string Topic { get; set; } = "";
        public string Outcome { get; set; } = "";
        public string[] Sources { get; set; } = [];
        public string? AsOf { get; set; }
        public int Revision { get; set; }
    }
}
