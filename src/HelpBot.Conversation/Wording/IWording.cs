namespace HelpBot.Conversation.Wording;

/// <summary>The sentences of <c>dialogs/en|fr</c>, chosen by language, topic and key, with their placeholders filled.</summary>
public interface IWording
{
    /// <summary>The reply <paramref name="key"/> of a topic's file.</summary>
    /// <param name="topic">File name without extension: a topic, or <c>_ui</c>.</param>
    /// <param name="key">Name under <c>replies</c>.</param>
    /// <param name="values">Placeholder values by name; they are inserted as they are and not expanded again.</param>
    /// <exception cref="KeyNotFoundException">No such key, or a placeholder without a value; names file, key and placeholder.</exception>
    string Say(Language language, string topic, string key, params ReadOnlySpan<(string Name, string Value)> values);

    /// <summary>Expands the knowledge placeholders of a published text: <c>{main}</c>, <c>{contact:tty}</c>, <c>{emergency}</c>, <c>{crisis}</c>, <c>{agency}</c>.</summary>
    string Expand(Language language, string text);
}
