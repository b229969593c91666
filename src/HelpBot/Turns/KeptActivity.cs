namespace HelpBot.Turns;

/// <summary>One activity as it is kept: redacted, and numbered within its conversation.</summary>
/// <param name="Sequence">From 1, without gaps; it is the Direct Line watermark.</param>
/// <param name="Turn">Sequence of the incoming activity that began the turn; its own for that one.</param>
/// <param name="IncomingId">Id that the channel gave the incoming activity; null for replies.</param>
/// <param name="Json">The activity as UTF-8 JSON; empty for what nobody is shown, such as a conversationUpdate.</param>
public sealed record KeptActivity(long Sequence, long Turn, string? IncomingId, byte[] Json)
{
    public bool Shown => Json.Length > 0;

    /// <summary>Rough size in memory, in bytes.</summary>
    public int Size => Json.Length + 120;
}
