using System.Text.Json;
using System.Text.Json.Nodes;

namespace HelpBot.Turns;

/// <summary>Takes the dialog's place out of stored state, and keeps what is known of the conversation (its language).</summary>
public static class StateRepair
{
    private const string DialogProperty = "DialogState";

    public static void Restart(TurnScope scope)
    {
        foreach (var (key, json) in scope.Conversation.State)
        {
            scope.Write(key, WithoutDialog(json));
        }
    }

    /// <summary>Null, which forgets everything, when the state is unreadable or the dialog was not the trouble.</summary>
    private static byte[]? WithoutDialog(byte[] json)
    {
        try
        {
            return JsonNode.Parse(json) is JsonObject state && state.Remove(DialogProperty)
                ? JsonSerializer.SerializeToUtf8Bytes(state)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
