using HelpBot.Conversation;

namespace HelpBot.Turns;

/// <summary>What the running turn has read and wants to write. The bot's state reaches it through <see cref="TurnStorage"/>:
/// an <c>IStorage</c> is not told which turn asks, so the scope follows the turn's own async flow.</summary>
public sealed class TurnScope(KeptConversation conversation, ConversationKit kit, string? incomingId, DateTimeOffset at)
{
    private static readonly AsyncLocal<TurnScope?> Flow = new();

    private readonly Dictionary<string, byte[]?> _writes = [];
    private (byte[] Json, object Value)? _written;
    private readonly List<Activity> _replies = [];

    /// <summary>The scope of the turn that calls; null outside a turn.</summary>
    public static TurnScope? Current
    {
        get => Flow.Value;
        set => Flow.Value = value;
    }

    public KeptConversation Conversation { get; } = conversation;

    /// <summary>The revision that this turn speaks from.</summary>
    public ConversationKit Kit { get; } = kit;

    /// <summary>By what the incoming activity is known again: the id that its channel or its client gave it; null when neither did.</summary>
    public string? IncomingId { get; } = incomingId;

    public DateTimeOffset At { get; } = at;

    /// <summary>Whether the message is one too many; null until that was asked, which is done once however often the turn runs.</summary>
    public bool? IsThrottled { get; set; }

    /// <summary>The language for words that are not the bot's own answer.</summary>
    public Language LanguageFor(IActivity incoming) =>
        Conversation.Language ?? Languages.Parse((incoming as Activity)?.Locale) ?? Language.English;

    /// <summary>What the bot sent so far; it goes out after the commit.</summary>
    public IReadOnlyList<Activity> Replies => _replies;

    /// <summary>True once the turn is kept: from then on what is sent goes straight out.</summary>
    public bool IsCommitted { get; set; }

    public IReadOnlyList<StateWrite> Writes => _writes.Count == 0 ? [] : [.. _writes.Select(write => new StateWrite(write.Key, write.Value))];

    public byte[]? Read(string key) =>
        _writes.TryGetValue(key, out var written) ? written : Conversation.State.GetValueOrDefault(key);

    /// <param name="key">Key that the bot's state asked for.</param>
    /// <param name="json">UTF-8 JSON; null deletes.</param>
    /// <param name="value">What the JSON was written from, when the next turn can go on with it; it is not changed any more in this one.</param>
    public void Write(string key, byte[]? json, object? value = null)
    {
        _writes[key] = json;
        _written = json is not null && value is not null ? (json, value) : null;
    }

    /// <summary>The objects that a piece of state was written from in the last turn, once; null: read its JSON.</summary>
    public object? TakeLive(byte[] json) => Conversation.Live.Take(json);

    /// <summary>The turn is kept: the next one may have the objects of its state.</summary>
    public void GiveLive()
    {
        if (_written is var (json, value))
        {
            Conversation.Live.Give(json, value);
        }
    }

    /// <summary>Takes what the bot sends, to keep it first.</summary>
    public ResourceResponse[] Hold(List<Activity> activities)
    {
        foreach (var activity in activities)
        {
            activity.Timestamp ??= At;
            _replies.Add(activity);
        }

        return activities.ConvertAll(static _ => new ResourceResponse()).ToArray();
    }

    /// <summary>Forgets what the turn did so far: it failed.</summary>
    public void Reset()
    {
        _writes.Clear();
        _written = null;
        _replies.Clear();
    }
}
