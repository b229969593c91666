using HelpBot.Conversation;
using HelpBot.Conversation.Understanding;

namespace HelpBot.Publishing;

/// <summary>Stands in until the recogniser of emergencies is there.</summary>
internal sealed class PendingSafety : ISafety
{
    public SafetyReading Read(string text, Language? language, bool afterEmergency) => SafetyReading.None;
}

/// <summary>Stands in until the recogniser of personal data is there: keeps no digits.</summary>
internal sealed class PendingPersonalData : IPersonalData
{
    public IReadOnlyList<PersonalDataSpan> Find(string text) => [];

    public string Redact(string text) => string.Concat(text.Select(letter => char.IsDigit(letter) ? '#' : letter));
}
