using System.Collections.Frozen;
using HelpBot.Conversation.Content;
using HelpBot.Conversation.Knowledge;

namespace HelpBot.Conversation.Wording;

/// <summary>The sentences of one revision: <c>dialogs/en|fr</c> with the numbers and names of its knowledge base. Immutable, thread-safe.</summary>
public sealed class AgencyWording : IWording
{
    private readonly KnowledgeBase _knowledge;
    private readonly FrozenDictionary<(Language Language, string Topic, string Key), Template> _templates;

    public AgencyWording(AgencyContent content)
    {
        _knowledge = content.Knowledge;
        _templates = content.Topics
            .SelectMany(file => file.Replies.Select(reply => (file, reply)))
            .ToFrozenDictionary(
                one => (one.file.Language, one.file.Topic, one.reply.Key),
                one => new Template(
                    one.reply.Value.TrimEnd(),
                    $"dialogs/{one.file.Language.Code()}/{one.file.Topic}.yaml, {one.reply.Key}",
                    name => KnowledgePlaceholders.Value(_knowledge, one.file.Language, name)));
    }

    public string Say(Language language, string topic, string key, params ReadOnlySpan<(string Name, string Value)> values) =>
        _templates.TryGetValue((language, topic, key), out var template)
            ? template.Fill(values)
            : throw new KeyNotFoundException($"dialogs/{language.Code()}/{topic}.yaml has no reply '{key}'.");

    public string Expand(Language language, string text) =>
        text.Contains('{', StringComparison.Ordinal)
            ? new Template(text, "published text", name => KnowledgePlaceholders.Value(_knowledge, language, name)).Fill([])
            : text;
}
