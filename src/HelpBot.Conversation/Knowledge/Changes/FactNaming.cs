using HelpBot.Conversation.Content;
using HelpBot.Conversation.Knowledge.Facts;

namespace HelpBot.Conversation.Knowledge.Changes;

/// <summary>What the fields of one item are called for people, and which of them are numbers.</summary>
internal sealed class FactNaming(string item, FactNode? contactKind)
{
    private static readonly string[] OfContact = [FactNames.Value, FactNames.Lines, FactNames.Kind];
    private static readonly string[] OfAgency = [FactNames.EmergencyNumber, FactNames.CrisisNumber, FactNames.MainContact];

    private readonly bool _isPage = contactKind is FactText { Value: var kind } && kind == SnakeCase.Of(ContactKind.Page);

    public string Item => item;

    /// <summary>The kind of its source id.</summary>
    public string Kind { get; } = SourceId.Split(item).Kind;

    public FactChange Change(string field, string? old, string? now) => new()
    {
        Item = item,
        Field = field,
        Name = Name(field),
        Old = old,
        New = now,
        IsNumber = IsNumber(field) && (field != FactNames.Kind || (old is not null && now is not null)),
    };

    private bool IsNumber(string field) => Kind switch
    {
        SourceId.ContactKind => OfContact.Contains(field),
        SourceId.AgencyKind => OfAgency.Contains(field),
        _ => false,
    };

    private string Name(string field) => field.Split('.') switch
    {
        [FactNames.Value] when Kind == SourceId.ContactKind => _isPage ? "page" : "number",
        [FactNames.Lines] => "address",
        [var name, var language] => $"{name.Replace('_', ' ')} ({language})",
        _ => field.Replace('_', ' '),
    };
}
