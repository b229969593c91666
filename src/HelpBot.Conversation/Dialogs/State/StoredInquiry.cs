using HelpBot.Conversation.Dialogs.Turns;

namespace HelpBot.Conversation.Dialogs.State;

/// <summary>An <see cref="Inquiry"/> as it is stored.</summary>
public sealed class StoredInquiry
{
    public string Topic { get; set; } = "";

    public List<string> Subjects { get; set; } = [];

    public string? Aspect { get; set; }

    public static StoredInquiry Of(Inquiry inquiry) => new() { Topic = inquiry.Topic, Subjects = [.. inquiry.Subjects], Aspect = inquiry.Aspect };

    public Inquiry ToInquiry() => new(Topic, Subjects, Aspect);
}
