using BotFramework.Turns;

namespace BotFramework.Schema;

/// <summary>The replies to an activity whose delivery mode is <see cref="DeliveryModes.ExpectReplies"/>.</summary>
public class ExpectedReplies
{
    public ExpectedReplies()
    {
    }

    public ExpectedReplies(IList<Activity>? activities = null)
    {
        Activities = activities;
    }

    public IList<Activity>? Activities { get; set; }

    /// <summary>Those that are JSON already; null when none are.</summary>
    internal WrittenActivities? Written { get; init; }
}
