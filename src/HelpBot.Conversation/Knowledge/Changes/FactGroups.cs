using HelpBot.Conversation.Knowledge.Facts;

namespace HelpBot.Conversation.Knowledge.Changes;

/// <summary>Which fields of an item are one fact: what people are told together was written together, so two people's halves of it are
/// never joined. (A number and what it is for; a status and the sentence that explains it; a text and its translation.) How people ask
/// for something changes nothing of what they are told: those lists merge, phrase by phrase.</summary>
internal static class FactGroups
{
    private static readonly string[] Alone = [FactNames.AskedAs, FactNames.Questions, FactNames.Facts, FactNames.Sources];

    /// <summary>The fields, put together by fact.</summary>
    /// <param name="item">Source id of the item.</param>
    /// <param name="fields">Names of all fields that any version has.</param>
    public static IEnumerable<IReadOnlyList<string>> Of(string item, IEnumerable<string> fields)
    {
        // The agency's fields have nothing to do with each other.
        var single = SourceId.Split(item).Kind == SourceId.AgencyKind;
        var told = new List<string>();
        foreach (var field in fields)
        {
            if (single || Alone.Contains(field))
            {
                yield return [field];
            }
            else
            {
                told.Add(field);
            }
        }

        if (told.Count > 0)
        {
            yield return told;
        }
    }
}
