namespace BotFramework.Schema;

/// <summary>Answer of the service that took an activity: its id.</summary>
public class ResourceResponse
{
    public ResourceResponse()
    {
    }

    public ResourceResponse(string? id = null)
    {
        Id = id;
    }

    public string? Id { get; set; }
}
