namespace HelpBot.Turns;

/// <summary>Port: is told of every message that <see cref="RateLimits"/> let through, so that other nodes count it too.</summary>
public interface ITakeListener
{
    /// <summary>Must not block and not throw.</summary>
    /// <param name="bucket">Names a conversation or a user; a hash, which says nothing about either.</param>
    void OnTaken(long bucket);
}
