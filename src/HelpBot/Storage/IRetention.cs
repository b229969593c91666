namespace HelpBot.Storage;

/// <summary>Port: deletes what has been kept long enough.</summary>
public interface IRetention
{
    /// <summary>Deletes some of it; true when there may be more.</summary>
    bool DeleteSome(DateTimeOffset conversationsBefore, DateTimeOffset inquiriesBefore);
}
