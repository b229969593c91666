using HelpBot.Conversation;
using HelpBot.Turns;

namespace HelpBot.Benchmarks.Stores;

/// <summary>A turn as large as they are.</summary>
internal static class SampleTurn
{
    public static readonly byte[] Said = Filled(320);
    public static readonly byte[] Reply = Filled(1_300);
    public static readonly byte[] State = Filled(600);

    public static TurnRecord After(KeptConversation before) => new()
    {
        Key = before.Key,
        FirstSequence = before.NextSequence,
        Activities =
        [
            new KeptActivity(before.NextSequence, before.NextSequence, null, Said),
            new KeptActivity(before.NextSequence + 1, before.NextSequence, null, Reply),
        ],
        State = [new StateWrite("state", State)],
        Inquiries = [new InquiryRecord(DateTimeOffset.UnixEpoch, "web", Language.English, "help", "answered", "contact:telephone", "where is it", 1)],
        Language = Language.English,
        At = DateTimeOffset.UnixEpoch,
    };

    private static byte[] Filled(int length)
    {
        var bytes = new byte[length];
        bytes.AsSpan().Fill((byte)'x');
        return bytes;
    }
}
