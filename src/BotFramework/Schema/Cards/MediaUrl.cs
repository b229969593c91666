namespace BotFramework.Schema;

/// <summary>Where something to play lies.</summary>
public class MediaUrl
{
    public MediaUrl()
    {
    }

    public MediaUrl(string? url = null, string? profile = null)
    {
        Url = url;
        Profile = profile;
    }

    public string? Url { get; set; }

    /// <summary>Which form of it this is, such as a quality.</summary>
    public string? Profile { get; set; }
}
