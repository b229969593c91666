using HelpBot.Conversation.Content;
using HelpBot.Conversation.Understanding.Keeping;

namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>Says whether a message is English or French, by words that only one language's lines hold.</summary>
internal sealed class SafetyLanguage
{
    private readonly HashSet<string> english;
    private readonly HashSet<string> french;

    public SafetyLanguage(AgencyContent content)
    {
        english = Words(content, Language.English);
        french = Words(content, Language.French);
        var both = english.Intersect(french).ToList();
        english.ExceptWith(both);
        french.ExceptWith(both);
    }

    /// <exception cref="InvalidDataException">It is none.</exception>
    public SafetyLanguage(ModelReader reader) => (english, french) = ([.. reader.WholeTexts()], [.. reader.WholeTexts()]);

    public void Write(ModelWriter writer)
    {
        writer.Texts(english);
        writer.Texts(french);
    }

    /// <summary>The text's language; the conversation's when the text doesn't tell.</summary>
    public Language Of(List<CueToken> tokens, Language? known)
    {
        var lead = 0;
        foreach (var token in tokens)
            lead += (english.Contains(token.Word) ? 1 : 0) - (french.Contains(token.Word) ? 1 : 0);
        return lead > 0 ? Language.English : lead < 0 ? Language.French : known ?? Language.English;
    }

    private static HashSet<string> Words(AgencyContent content, Language language) =>
    [
        .. content.Topics.Where(file => file.Language == language)
            .SelectMany(file => file.Phrases.SelectMany(group => group.Say).Concat(file.Lists.GetValueOrDefault("near_misses", [])))
            .SelectMany(CueTokeniser.Cut).Select(token => token.Word),
    ];
}
