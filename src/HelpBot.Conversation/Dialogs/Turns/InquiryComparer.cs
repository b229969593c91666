using System.Diagnostics.CodeAnalysis;

namespace HelpBot.Conversation.Dialogs.Turns;

/// <summary>Two inquiries are the same when they would get the same answer.</summary>
internal sealed class InquiryComparer : IEqualityComparer<Inquiry>
{
    public static InquiryComparer Instance { get; } = new();

    public bool Equals(Inquiry? x, Inquiry? y) =>
        x is not null && y is not null && x.Topic == y.Topic && x.Aspect == y.Aspect && x.Subjects.SequenceEqual(y.Subjects);

    public int GetHashCode([DisallowNull] Inquiry obj) => HashCode.Combine(obj.Topic, obj.Aspect, obj.Subject);
}
