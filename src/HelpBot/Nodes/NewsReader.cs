using HelpBot.Turns;

namespace HelpBot.Nodes;

/// <summary>Takes in what other nodes tell, and hands it to whom it concerns.</summary>
public sealed partial class NewsReader(
    NodeName node, IEnumerable<IConversationFollower> _followers, RateLimits rates, ILogger<NewsReader> logger)
{
    private readonly IConversationFollower[] _followers = [.. _followers];
    private int _probes;
    private int _heard;

    /// <summary>True while its own notifications come back; false too before the first has.</summary>
    public bool HearsItself => _probes - _heard < 2;

    /// <summary>A notification for itself.</summary>
    public string Probe()
    {
        _probes++;
        if (_probes - _heard == 3)
        {
            LogDeaf();
        }

        return NewsText.Probe(node.Text);
    }

    public void Hear(string text)
    {
        if (NewsText.Read(text) is not { } news)
        {
            return;
        }

        if (news.Node == node.Text)
        {
            _heard = _probes;
            return;
        }

        foreach (var kept in news.Kept)
        {
            foreach (var follower in _followers)
            {
                follower.OnMoved(kept.Key, kept.Last);
            }
        }

        foreach (var bucket in news.Taken)
        {
            rates.TakeElsewhere(bucket);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database passes no notifications on, as some connection poolers do; looking for news twice a second instead.")]
    private partial void LogDeaf();
}
