namespace HelpBot.Storage;

/// <summary>Port: deletes what has been kept long enough.</summary>
public interface IRetention
{
    /// <summary>Deletes some of it, in one short transaction; nothing when another node is at it.</summary>
    Task<Deleted> DeleteSomeAsync(DateTimeOffset conversationsBefore, DateTimeOffset inquiriesBefore, CancellationToken cancellationToken);

    /// <summary>Ends a run: makes sure that what was deleted can't be read in the files any more, and that copies set aside go too.</summary>
    /// <param name="hasDeleted">True when this run deleted something.</param>
    /// <param name="conversationsBefore">Copies older than this go.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task WipeAsync(bool hasDeleted, DateTimeOffset conversationsBefore, CancellationToken cancellationToken);
}

/// <param name="HasMore">True when there may be more.</param>
public readonly record struct Deleted(int Conversations, int Inquiries, bool HasMore)
{
    public bool IsAny => Conversations + Inquiries > 0;
}
