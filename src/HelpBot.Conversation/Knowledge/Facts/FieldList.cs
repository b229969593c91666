using System.Globalization;
using HelpBot.Conversation.Content;

namespace HelpBot.Conversation.Knowledge.Facts;

/// <summary>Gathers the fields of one item, in the order in which they are written; what is absent is left out.</summary>
internal sealed class FieldList
{
    private const string Seconds = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz";

    private readonly List<FactField> _fields = [];

    public FactFields Fields => new(_fields);

    /// <summary>How most items begin.</summary>
    public FieldList Named(string id, LocalizedText name) => Text(FactNames.Id, id).Text(FactNames.Name, name);

    /// <summary>How people ask about it.</summary>
    public FieldList Asked(LocalizedList askedAs, LocalizedList questions) => List(FactNames.AskedAs, askedAs).List(FactNames.Questions, questions);

    /// <summary>How most items end.</summary>
    public FactFields From(string source, DateTimeOffset? confirmed) => Text(FactNames.Source, source).Date(FactNames.Confirmed, confirmed).Fields;

    public FieldList Text(string name, string? value) => Add(name, value is null ? null : new FactText(value));

    public FieldList Text(string name, LocalizedText? text) => Add(name, text is null ? null : Both(new FactText(text.En), new FactText(text.Fr)));

    public FieldList Word<T>(string name, T value)
        where T : struct, Enum => Text(name, SnakeCase.Of(value));

    public FieldList Date(string name, DateTimeOffset? date) => Text(name, date?.ToString(Seconds, CultureInfo.InvariantCulture));

    public FieldList List(string name, IReadOnlyList<string> values) => Add(name, values.Count == 0 ? null : new FactTexts(values));

    public FieldList List(string name, LocalizedList list)
    {
        var languages = new FieldList().List(FactNames.En, list.En).List(FactNames.Fr, list.Fr).Fields;
        return Add(name, languages.Fields.Count == 0 ? null : languages);
    }

    public FieldList Items(string name, IEnumerable<FactFields> items)
    {
        var list = new FactItems([.. items]);
        return Add(name, list.Items.Count == 0 ? null : list);
    }

    private static FactFields Both(FactNode en, FactNode fr) => new([new FactField(FactNames.En, en), new FactField(FactNames.Fr, fr)]);

    private FieldList Add(string name, FactNode? value)
    {
        if (value is not null)
        {
            _fields.Add(new FactField(name, value));
        }

        return this;
    }
}
