namespace HelpBot.Conversation.Understanding.Lately;

/// <summary>Readings of messages that were lately read in the same circumstances. Of a message that asks several things, or was
/// read otherwise than as typed, none is kept: its parts would hold what was typed.</summary>
internal sealed class RecentReadings
{
    private const int Places = 2048;

    private readonly Recent<Reading> _readings = new(Places);

    public Reading? Find(TextKey? key, string text) =>
        _readings.TryGet(key, out var reading) ? reading with { Inquiries = [reading.Inquiries[0] with { Text = text }] } : null;

    public void Keep(TextKey? key, string text, Reading reading)
    {
        if (reading.Inquiries is [var only] && only.Text == text)
        {
            _readings.Keep(key, reading with { Inquiries = [only with { Text = "" }] });
        }
    }
}
