using HelpBot.Conversation.Content;
using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Understanding;

namespace HelpBot.Conversation.Dialogs.Turns;

/// <summary>"Is this number yours?": compares the numbers of a message with the directory. The number itself goes no further.</summary>
public static class NumberCheck
{
    private const int LocalDigits = 7;
    private const int FullDigits = 10;

    /// <summary>True when the message asks about a telephone number, rather than gives one, and holds no other personal data.</summary>
    public static bool Asked(AgencyContent content, Reading reading, string text, IReadOnlyList<PersonalDataSpan> found) =>
        found.All(find => find.Kind == PersonalDataKind.Telephone)
        && ((reading.Inquiries.Any(inquiry => inquiry is { Certainty: Certainty.Sure, Best.Topic: Topics.ContactCheck })
                && !(GivenNumber.IsIn(content, text) && IsForeign(content.Knowledge, text)))
            || (reading.Inquiries is [var only] && HoldsWhatItAsks(content.Knowledge, only, text)));

    /// <summary>"I have … down as your fax, still good?": who holds a published number, or nearly one, and asks for a number or for nothing
    /// that was understood, has it checked.</summary>
    public static bool HoldsWhatItAsks(KnowledgeBase knowledge, InquiryReading inquiry, string text) =>
        (inquiry.Certainty is not (Certainty.Sure or Certainty.Close) || inquiry.Best?.Topic is Topics.ContactNumber or Topics.ContactCheck)
        && PhoneMentions.Find(text) is [var only]
        && Verdict(Directory(knowledge), Digits(only.Digits)).Aspect is not InquiryAspects.Unknown;

    public static Inquiry Of(KnowledgeBase knowledge, Candidate? candidate, string text)
    {
        var directory = Directory(knowledge);
        var verdicts = PhoneMentions.Find(text).Select(number => Verdict(directory, Digits(number.Digits))).ToList();
        return verdicts.FirstOrDefault(verdict => verdict.Aspect is not InquiryAspects.Ours)
            ?? Merged(verdicts)
            ?? new Inquiry(Topics.ContactCheck, candidate?.Subjects ?? [], candidate?.Subjects.Count > 0 ? InquiryAspects.Ours : null);
    }

    private static bool IsForeign(KnowledgeBase knowledge, string text) =>
        PhoneMentions.Find(text).All(number => Verdict(Directory(knowledge), Digits(number.Digits)).Aspect is InquiryAspects.Unknown);

    private static List<Contact> Directory(KnowledgeBase knowledge) =>
        [.. knowledge.Contacts.Where(contact => contact.Kind is ContactKind.Telephone or ContactKind.Tty or ContactKind.Fax)];

    private static Inquiry? Merged(List<Inquiry> verdicts) => verdicts.Count == 0
        ? null
        : new Inquiry(Topics.ContactCheck, [.. verdicts.SelectMany(verdict => verdict.Subjects).Distinct()], InquiryAspects.Ours);

    private static Inquiry Verdict(List<Contact> directory, string number)
    {
        var same = directory.FirstOrDefault(contact => Same(Digits(contact.Value!), number));
        if (same is not null)
        {
            return new Inquiry(Topics.ContactCheck, [SourceId.Of(same)], InquiryAspects.Ours);
        }

        return directory.FirstOrDefault(contact => OneDigitOff(Digits(contact.Value!), number)) is { } near
            ? new Inquiry(Topics.ContactCheck, [SourceId.Of(near)], InquiryAspects.Near)
            : Inquiry.About(Topics.ContactCheck, InquiryAspects.Unknown);
    }

    private static bool Same(string published, string number) =>
        published == number || (number.Length == LocalDigits && published.EndsWith(number, StringComparison.Ordinal));

    /// <summary>One digit replaced, missing, added, or two neighbours swapped.</summary>
    private static bool OneDigitOff(string published, string number)
    {
        if (number.Length == LocalDigits && published.Length == FullDigits)
        {
            published = published[^LocalDigits..];
        }

        if (Math.Abs(published.Length - number.Length) > 1)
        {
            return false;
        }

        var start = 0;
        while (start < published.Length && start < number.Length && published[start] == number[start])
        {
            start++;
        }

        var (left, right) = (published[start..], number[start..]);
        return left.Length == right.Length
            ? left.Length > 0 && (left[1..] == right[1..] || (left.Length > 1 && left[0] == right[1] && left[1] == right[0] && left[2..] == right[2..]))
            : left.Length > right.Length ? left[1..] == right : right[1..] == left;
    }

    private static string Digits(string number)
    {
        var digits = string.Concat(number.Where(char.IsAsciiDigit));
        return digits.Length == FullDigits + 1 && digits[0] == '1' ? digits[1..] : digits;
    }
}
