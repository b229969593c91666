using HelpBot.Conversation.Dialogs.State;
using HelpBot.Conversation.Understanding;
using HelpBot.Conversation.Understanding.Lately;

namespace HelpBot.Conversation.Dialogs.Turns;

/// <summary>Reads a message: safety first, then personal data, then what is wanted. Pure; the memory is read, not changed.</summary>
public static class TurnReader
{
    public static CurrentTurn Read(ConversationKit kit, ConversationMemoryState memory, string? message, string? locale, bool hasAttachment)
    {
        var text = message?.Trim() ?? "";
        var known = KnownLanguage(memory, locale);
        var before = new TurnStart(memory.Understood(known), memory.AfterEmergency);
        if (text.Length == 0)
        {
            return Turn(kit, memory, before, text, known ?? Language.English, SafetyReading.None, [Inquiry.About(Topics.Unclear, hasAttachment ? InquiryAspects.Attachment : InquiryAspects.Empty)], false);
        }

        var key = TextKey.Of(text, before.Memory, before.AfterAlarm);
        var alarm = kit.Safety.Read(text, known, before.AfterAlarm, key);
        var (reading, found, hasPersonalData) = Understand(kit, before.Memory, text, key);
        var safety = before.AfterAlarm ? alarm : SecondOpinion.Of(WithoutNumbers(kit, text, known, alarm, found), reading);
        var language = safety.Tier == SafetyTier.Sure ? safety.Language : LanguageOf(reading);
        var triage = new Triage(kit.Knowledge, memory, safety, reading, hasPersonalData, new Cues(kit.Content, language, text), text);
        return Turn(kit, memory, before, text, language, safety, triage.Inquiries(), triage.Understood, found.Count == 0);
    }

    /// <summary>The conversation's language; the channel's when it has just been switched there.</summary>
    public static Language? KnownLanguage(ConversationMemoryState memory, string? locale) =>
        memory.Language is null || (memory.Locale is not null && locale is not null && memory.Locale != locale)
            ? Languages.Parse(locale) ?? Languages.Parse(memory.Language)
            : Languages.Parse(memory.Language);

    /// <summary>Understanding never sees personal data, unless the message is about a telephone number ("is … yours?") and holds nothing else.</summary>
    private static (Reading Reading, IReadOnlyList<PersonalDataSpan> Found, bool HasPersonalData) Understand(
        ConversationKit kit, ConversationMemory memory, string text, TextKey? key)
    {
        var reading = kit.Understanding.Read(text, memory, key);
        var found = kit.PersonalData.Find(text);
        if (found.Count == 0 || NumberCheck.Asked(kit.Content, reading, text, found))
        {
            return (reading, found, false);
        }

        // A plate is the usual way to say which car; it is not kept either, but needs no word about it.
        var isGiven = found.Any(find => find.Kind != PersonalDataKind.LicencePlate);
        return (kit.Understanding.Read(kit.PersonalData.Redact(text), memory), found, isGiven);
    }

    /// <summary>The digits of a card or a telephone say nothing of danger: what alarmed because of them alone is as calm as the words around them.
    /// An address or a password stays in, for it may have taken words along.</summary>
    private static SafetyReading WithoutNumbers(
        ConversationKit kit, string text, Language? known, SafetyReading alarm, IReadOnlyList<PersonalDataSpan> found)
    {
        if (found.Count == 0 || (alarm.Tier == SafetyTier.None && !alarm.IsUneasy) || found.Any(find => !IsNumber(find.Kind)))
        {
            return alarm;
        }

        var words = kit.Safety.Read(kit.PersonalData.Redact(text), known, false);
        return words.Tier <= alarm.Tier ? words : alarm;
    }

    private static bool IsNumber(PersonalDataKind kind) => kind is PersonalDataKind.PaymentCard or PersonalDataKind.SocialInsuranceNumber
        or PersonalDataKind.HealthCard or PersonalDataKind.BankAccount or PersonalDataKind.Telephone;

    private static Language LanguageOf(Reading reading)
    {
        var aspect = reading.Inquiries
            .FirstOrDefault(inquiry => inquiry is { Certainty: Certainty.Sure, Best.Topic: Topics.LanguageSwitch })?
            .Best!.Aspect;
        return aspect switch
        {
            Aspects.ToEnglish => Language.English,
            Aspects.ToFrench => Language.French,
            _ => reading.Language,
        };
    }

    private static CurrentTurn Turn(
        ConversationKit kit, ConversationMemoryState memory, TurnStart before, string text, Language language, SafetyReading safety,
        IReadOnlyList<Inquiry> inquiries, bool understood, bool isClean = false)
    {
        return new CurrentTurn
        {
            Kit = kit,
            Memory = memory,
            Before = before,
            Language = language,
            Text = text,
            Clean = isClean ? text : null,
            Safety = safety,
            Inquiries = inquiries,
            Understood = understood,
        };
    }
}
