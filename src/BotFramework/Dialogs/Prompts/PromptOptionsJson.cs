using System.Text.Json;
using BotFramework.Dialogs.Choices;
using BotFramework.Schema;
using BotFramework.State;

namespace BotFramework.Dialogs;

/// <summary>Writes what a prompt was begun with as state JSON, just as the serialiser does, in half the time: each question back is kept.</summary>
internal static class PromptOptionsJson
{
    public static void Write(Utf8JsonWriter writer, PromptOptions options)
    {
        writer.WriteStartObject();
        Prompt(writer, "prompt"u8, options.Prompt);
        Prompt(writer, "retryPrompt"u8, options.RetryPrompt);
        Choices(writer, options.Choices);
        if (options.Style is { } style)
        {
            writer.WriteNumber("style"u8, (int)style);
        }

        if (options.Validations is { } validations)
        {
            writer.WritePropertyName("validations"u8);
            StateValue.Write(writer, validations);
        }

        if (options.RecognizeLanguage is { } language)
        {
            writer.WriteString("recognizeLanguage"u8, language);
        }

        writer.WriteEndObject();
    }

    private static void Prompt(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Activity? prompt)
    {
        if (prompt is not null)
        {
            writer.WritePropertyName(name);
            ActivityWriter.Write(writer, prompt, StateJson.Options);
        }
    }

    private static void Choices(Utf8JsonWriter writer, IList<Choice>? choices)
    {
        if (choices is null)
        {
            return;
        }

        writer.WriteStartArray("choices"u8);
        for (var i = 0; i < choices.Count; i++)
        {
            Write(writer, choices[i]);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, Choice? choice)
    {
        if (choice is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        if (choice.Value is { } value)
        {
            writer.WriteString("value"u8, value);
        }

        if (choice.Action is { } action)
        {
            writer.WritePropertyName("action"u8);
            ActivityWriter.Action(writer, action, StateJson.Options);
        }

        if (choice.Synonyms is { } synonyms)
        {
            writer.WriteStartArray("synonyms"u8);
            foreach (var synonym in synonyms)
            {
                writer.WriteStringValue(synonym);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }
}
