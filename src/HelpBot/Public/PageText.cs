using System.Globalization;
using HelpBot.Conversation;
using HelpBot.Conversation.Content;
using HelpBot.Conversation.Knowledge;

namespace HelpBot.Public;

/// <summary>The sentences of a page in its language, from <c>dialogs/en|fr/_ui.yaml</c>.</summary>
public sealed class PageText(ConversationKit kit, Language language)
{
    public Language Language => language;

    /// <summary>The other language of the help line.</summary>
    public Language Other => language == Language.English ? Language.French : Language.English;

    /// <summary>The text of a key.</summary>
    public string this[string key] => Say(key);

    public string Say(string key, params ReadOnlySpan<(string Name, string Value)> values) =>
        kit.Wording.Say(language, TopicFile.Ui, key, values);

    /// <summary>A published text with its placeholders filled.</summary>
    public string Published(LocalizedText text) => kit.Wording.Expand(language, text[language]);

    /// <summary>A day in words, in the agency's time zone.</summary>
    public string Day(DateTimeOffset time) =>
        TimeZoneInfo.ConvertTime(time, TimeZoneInfo.FindSystemTimeZoneById(kit.Knowledge.Agency.TimeZone))
            .ToString("D", CultureInfo.GetCultureInfo(language.Locale()));

    /// <summary>"Notice of the agency (undated)": a source as people read it; the id itself when it is not published.</summary>
    public string Source(string sourceId) =>
        kit.Knowledge.Agency.Sources.FirstOrDefault(source => source.Id == sourceId) switch
        {
            { Dated: { } dated } source => Say("source_dated", ("title", Title(source)), ("date", Day(dated))),
            { } source => Say("source_undated", ("title", Title(source))),
            null => sourceId,
        };

    private string Title(Source source) => $"{source.Publisher[language]}, {source.Title[language]}";
}
