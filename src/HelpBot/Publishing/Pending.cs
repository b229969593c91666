using HelpBot.Conversation;
using HelpBot.Conversation.Understanding;

namespace HelpBot.Publishing;

/// <summary>Stands in until the recogniser of emergencies is there.</summary>
internal sealed class PendingSafety : ISafety
{
    public SafetyReading Read(string text, Language? language, bool afterEmergency) => SafetyReading.None;
}
