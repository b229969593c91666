using HelpBot.Conversation.Understanding;
using HelpBot.Conversation.Understanding.PersonalDataMatching;

namespace HelpBot.Conversation.Explaining;

/// <summary>Finds the marks that redaction left: what they stand for was never read.</summary>
internal static class RedactionMarks
{
    public static IReadOnlyList<PersonalDataSpan> In(string redacted)
    {
        List<PersonalDataSpan> spans = [];
        foreach (var kind in Enum.GetValues<PersonalDataKind>())
        {
            var mark = Markers.Of(kind);
            for (var at = redacted.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = redacted.IndexOf(mark, at + mark.Length, StringComparison.Ordinal))
            {
                spans.Add(new PersonalDataSpan(kind, at, mark.Length));
            }
        }

        return spans;
    }
}
