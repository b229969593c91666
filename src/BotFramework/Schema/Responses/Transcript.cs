namespace BotFramework.Schema;

/// <summary>Activities of a conversation, in order.</summary>
public class Transcript
{
    public Transcript()
    {
    }

    public Transcript(IList<Activity>? activities = null)
    {
        Activities = activities;
    }

    public IList<Activity>? Activities { get; set; }
}
