using HelpBot.Conversation.Content;
using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Subjects;

/// <summary>Tells the telephone from the line for the deaf by who is to call: "she can hear" and "he is deaf" share most of their words, and what
/// is learnt hears the line for the deaf in both. The words stand under <c>lists</c> of <c>contact-number.yaml</c>.</summary>
internal sealed class Hearing
{
    /// <summary>Lists that <c>contact-number.yaml</c> may have.</summary>
    public const string Hears = "hears";
    public const string Deaf = "deaf";

    private readonly string? _telephone;
    private readonly string? _tty;
    private readonly PhraseSet _hears;
    private readonly PhraseSet _deaf;

    /// <param name="content">What is published, and the lists.</param>
    /// <param name="spelling">Repairs the lists as it does what is typed.</param>
    public Hearing(AgencyContent content, Spelling spelling)
    {
        (_telephone, _tty) = (Line(ContactKind.Telephone), Line(ContactKind.Tty));
        (_hears, _deaf) = (Of(Hears), Of(Deaf));

        PhraseSet Of(string list) => new(content.Lines(Topics.ContactNumber, list), spelling);
        string? Line(ContactKind kind) => content.Knowledge.Contacts.Where(contact => contact.Kind == kind).Select(SourceId.Of).FirstOrDefault();
    }

    /// <summary>The line for whom the words speak of last; null when they say nothing of hearing, or there is only one line.</summary>
    public string? Line(WordBuffer words)
    {
        string? line = null;
        for (var at = 0; at < words.Count && _telephone is not null && _tty is not null;)
        {
            var (hears, deaf) = (_hears.LengthAt(words, at), _deaf.LengthAt(words, at));
            line = hears > deaf ? _telephone : deaf > 0 ? _tty : line;
            at += Math.Max(1, Math.Max(hears, deaf));
        }

        return line;
    }
}
