using HelpBot.Conversation.Knowledge;

namespace HelpBot.Conversation.Dialogs.Turns;

/// <summary>What a topic's dialog decided to say: the words and where they come from. <see cref="Replies.ReplyFactory"/> makes an activity of it.</summary>
/// <param name="Topic">One of <see cref="Topics"/>.</param>
/// <param name="Outcome">One of <see cref="Outcomes"/>.</param>
/// <param name="Text">Paragraphs, with <c>**bold**</c> and <c>- </c> lists.</param>
public sealed record Answer(string Topic, string Outcome, string Text)
{
    /// <summary>Source ids of the facts used.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>The date of those facts; null when they carry none.</summary>
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>What to offer as buttons: each is what the person would type.</summary>
    public IReadOnlyList<string> QuickReplies { get; init; } = [];

    /// <summary>Source ids or topics that the text lists, in the order shown, for "the second one"; empty when it is no list.</summary>
    public IReadOnlyList<string> Listed { get; init; } = [];

    /// <summary>The question that the text ends with; null when it asks nothing.</summary>
    public Question? Question { get; init; }

    /// <summary>The same answer with one more source and its date.</summary>
    public Answer From(string source, DateTimeOffset? asOf) => this with { Sources = [.. Sources, source], AsOf = AsOf ?? asOf };

    /// <summary>The same answer, from the contact as well.</summary>
    public Answer From(Contact contact) => From(SourceId.Of(contact), contact.Confirmed);
}

/// <summary>A question back: the dialog that waits for the answer and the choices that it knows.</summary>
public sealed record Question(string DialogId, IReadOnlyList<Offer> Offers);

/// <summary>One choice of a question.</summary>
/// <param name="Key">Source id or topic that it stands for.</param>
/// <param name="Title">As it is shown, and as the person would type it.</param>
/// <param name="Synonyms">Other words for it.</param>
public sealed record Offer(string Key, string Title, IReadOnlyList<string> Synonyms);
