using BotFramework.Schema;

namespace BotFramework.Turns;

/// <summary>Activities of a turn that were written as JSON before they are sent, so that they are answered with the same bytes and need not be
/// written twice. Whoever adds one to the turn's state changes it no more.</summary>
public sealed class WrittenActivities
{
    private readonly List<(Activity Activity, byte[] Json)> _written = [];

    /// <param name="activity">The activity.</param>
    /// <param name="json">What <see cref="ActivityJson.Serialize"/> made of it; must not change afterwards.</param>
    public void Add(Activity activity, byte[] json) => _written.Add((activity, json));

    /// <summary>The JSON of that very activity; null when it was not written.</summary>
    public byte[]? Of(Activity activity)
    {
        foreach (var (written, json) in _written)
        {
            if (ReferenceEquals(written, activity))
            {
                return json;
            }
        }

        return null;
    }
}
